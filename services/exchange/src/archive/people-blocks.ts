import type { LocalDate } from '@sejour/calendar'
import type { CasePerson, CaseState } from '@sejour/cases'
import type { Block } from '@sejour/documents'
import type { Saying } from './case-document.ts'

/** Everybody who is or was in the case. */
export function peopleOf(state: CaseState, say: Saying): readonly Block[] {
  return [...state.persons.values()].flatMap((person) => [
    { kind: 'heading', level: 2, text: nameOf(person) },
    { kind: 'terms', items: detailsOf(person, say) },
  ])
}

/** As in a list: “EXEMPLE N.”. An id stands for somebody without a name. */
export function nameOf(person: Pick<CasePerson, 'id' | 'familyName' | 'givenName'>): string {
  return [person.familyName?.toUpperCase(), person.givenName].filter(Boolean).join(' ') || person.id
}

function detailsOf(person: CasePerson, { words, day }: Saying) {
  const gone = person.absences.findLast(({ returned }) => returned === undefined)
  const lines: readonly (readonly [string, string | undefined])[] = [
    [
      words.columns.kind,
      words.relations[person.relation] + (gone ? `, ${words.left(day(gone.from))}` : ''),
    ],
    [words.born, person.birthDate && day(person.birthDate)],
    [words.nationality, person.nationality],
    [words.officeNumber, person.officeNumber],
    [words.nationalNumber, person.nationalNumber],
    [words.phone, person.phone],
    [words.email, person.email],
  ]
  return lines.flatMap(([term, is]) => (is === undefined ? [] : [{ term, is }]))
}

/** Where people lived and where letters went, as a history. */
export function addressesOf(state: CaseState, say: Saying): readonly Block[] {
  const { words } = say
  const rows = [...state.addresses.values()].map((address) => [
    `${address.street}, ${address.postcode} ${address.commune}${address.careOf ? ` (${words.careOf(address.careOf)})` : ''}`,
    words[address.kind],
    period(say, address.from, address.until),
  ])
  const head = [words.columns.address, words.columns.kind, words.columns.period]
  return tableUnlessEmpty(words.addresses, head, rows)
}

/** Who acts for whom. */
export function mandatesOf(state: CaseState, say: Saying): readonly Block[] {
  const items = [...state.mandates.values()].map(
    ({ holder, kind, from, until }) =>
      `${holder} (${say.words.mandateKinds[kind]}), ${period(say, from, until)}`,
  )
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** What is to be done, and what was done. */
export function tasksOf(state: CaseState, { words, day }: Saying): readonly Block[] {
  const items = [...state.tasks.values()].map(({ text, due, done }) =>
    [text, due && words.due(day(due)), done && words.done].filter(Boolean).join(', '),
  )
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** Notes of counsel, where they travel at all. */
export function notesOf(state: CaseState): readonly Block[] {
  return [...state.notes.values()].map(({ text }) => ({ kind: 'paragraph', text }))
}

/** “du 1er mars 2026 au 5 mars 2026”, or since when. */
export function period({ words, day }: Saying, from: LocalDate, until?: LocalDate): string {
  return until === undefined ? words.from(day(from)) : words.fromUntil(day(from), day(until))
}

export function tableUnlessEmpty(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }]
}
