import type { LocalDate } from '@sejour/calendar'
import {
  type Address,
  addressesOf,
  type CasePerson,
  type CaseState,
  electedDomicileOn,
  isMinorOn,
  mandatesOn,
  peopleOfProcedureOn,
  type PersonId,
  type ProcedureId,
  residenceOn,
} from '@sejour/cases'
import type { Provision } from '@sejour/engine'
import { article } from '@sejour/law'

/**
 * Where a paper reaches somebody validly on a day. `office`: nothing was elected, and the law takes the
 * Office for the domicile. `unknown`: nothing was elected and nobody knows where the person lives.
 */
export type RecipientPlace =
  | { readonly kind: 'elected'; readonly address: Address; readonly hasEnded?: true }
  | { readonly kind: 'residence'; readonly address: Address }
  | { readonly kind: 'office' }
  | { readonly kind: 'unknown' }

/** Somebody whom a decision must reach, and where it does on that day. */
export type PersonToReach = {
  readonly person: PersonId
  readonly place: RecipientPlace
  /** Who gets a copy by ordinary mail. It opens no limit. */
  readonly copies: readonly RecipientCopy[]
  readonly source: Provision
}

/** Where a copy goes besides the person to reach. */
export type RecipientCopy =
  | { readonly to: 'address'; readonly address: Address }
  | { readonly to: 'lawyer'; readonly holder: string }

/** Those who must elect a domicile when they file, and have that of the Office where they did not. */
const MUST_ELECT: readonly string[] = ['article-9bis', 'article-9ter']

/** Every adult whom a decision in a procedure must reach; nobody named is everybody in it. */
export function adultsOf(
  state: CaseState,
  {
    procedure,
    persons,
  }: { readonly procedure: ProcedureId; readonly persons?: readonly PersonId[] },
  on: LocalDate,
): readonly CasePerson[] {
  const all = peopleOfProcedureOn(state, procedure, on).filter(
    ({ id }) => persons === undefined || persons.includes(id),
  )
  // Whose birth date nobody knows may be an adult: a paper too many harms nobody.
  const adults = all.filter((person) => isMinorOn(person, on) !== true)
  return adults.length > 0 ? adults : all
}

/** Where a decision of a procedure reaches somebody on a day, and who gets a copy of it. */
export function recipientOf(
  state: CaseState,
  { person, procedure }: { readonly person: PersonId; readonly procedure: ProcedureId },
  on: LocalDate,
): PersonToReach {
  const mustElect = MUST_ELECT.includes(state.procedures.get(procedure)?.kind ?? '')
  return {
    person,
    place: placeOf(state, { person, mustElect }, on),
    copies: mustElect ? copiesOf(state, person, on) : [],
    source: mustElect ? article('9quater') : article('62', { paragraph: '§ 3' }),
  }
}

function placeOf(
  state: CaseState,
  { person, mustElect }: { readonly person: PersonId; readonly mustElect: boolean },
  on: LocalDate,
): RecipientPlace {
  const elected = electedDomicileOn(state, person, on)
  if (elected) return { kind: 'elected', address: elected }
  const ended = lastElected(state, person, on)
  if (ended) return { kind: 'elected', address: ended, hasEnded: true }
  if (mustElect) return { kind: 'office' }
  const residence = residenceOn(state, person, on)
  return residence ? { kind: 'residence', address: residence } : { kind: 'unknown' }
}

// Until another one is told to the Office, letters go on arriving at the one that was elected.
function lastElected(state: CaseState, person: PersonId, on: LocalDate): Address | undefined {
  return addressesOf(state, person, 'elected').find(({ from }) => from <= on)
}

function copiesOf(state: CaseState, person: PersonId, on: LocalDate): readonly RecipientCopy[] {
  const elected = lastElected(state, person, on)
  const lives = residenceOn(state, person, on)
  const isLater = lives !== undefined && (elected === undefined || lives.from > elected.from)
  const lawyers = mandatesOn(state, on, person).filter(({ kind }) => kind === 'lawyer')
  return [
    ...(isLater ? [{ to: 'address', address: lives } as const] : []),
    ...lawyers.map(({ holder }) => ({ to: 'lawyer', holder }) as const),
  ]
}
