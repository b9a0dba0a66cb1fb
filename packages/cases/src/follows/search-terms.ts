import type { PersonId } from '../ids.ts'
import type { CasePerson, CaseState } from '../state/case-state.ts'
import { folded } from '../state/values.ts'

/** What a case is found by, as it was typed: its title, names, numbers and communes, each once. */
export function searchTermsOf(state: CaseState): readonly string[] {
  const people = [...state.persons.values()].flatMap((person) => [
    person.familyName,
    person.givenName,
    person.officeNumber,
    person.nationalNumber,
  ])
  const communes = [...state.addresses.values()].map(({ commune }) => commune)
  const rollNumbers = [...state.entries.values()].map((entry) =>
    entry.kind === 'remedy-filed' ? entry.rollNumber : undefined,
  )
  const said = [state.title, ...people, ...communes, ...rollNumbers]
    .map((term) => term?.trim())
    .filter((term) => term !== undefined && term !== '')
  return [...new Set(said.filter((term) => term !== undefined))]
}

/**
 * Keys that are equal for people who may be the same: the same names and birth date in whatever
 * order and spelling of accents, or one of the numbers. A person may have several, or none.
 */
export function likenessesOf(
  state: CaseState,
): readonly { readonly person: PersonId; readonly key: string }[] {
  return [...state.persons.values()].flatMap((person) =>
    keysOf(person).map((key) => ({ person: person.id, key })),
  )
}

function keysOf({
  familyName = '',
  givenName = '',
  birthDate,
  officeNumber,
  nationalNumber,
}: CasePerson): readonly string[] {
  const names = folded(`${familyName} ${givenName}`).split(' ').filter(Boolean).sort()
  // One name and a birthday are shared by too many people to say anything.
  const isTelling = names.length > 1 && birthDate !== undefined
  return [
    ...(isTelling ? [`name ${names.join(' ')} ${birthDate}`] : []),
    ...numbered('office', officeNumber),
    ...numbered('national', nationalNumber),
  ]
}

function numbered(kind: string, number: string | undefined): readonly string[] {
  const bare = folded(number ?? '').replaceAll(' ', '')
  return bare === '' ? [] : [`${kind} ${bare}`]
}
