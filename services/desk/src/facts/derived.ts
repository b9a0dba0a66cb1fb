import type { LocalDate } from '@sejour/calendar'
import {
  type CaseProcedure,
  type CaseState,
  type FactValue,
  isMinorOn,
  mandatesOn,
  peopleOn,
  type PersonId,
} from '@sejour/cases'
import { FROM_STEPS, laterRounds } from './from-steps.ts'
import { applicantOf, entriesOf, filedOn, filingOf, isPending } from './round.ts'

/** What a fact follows from, when nobody stated it. */
export type DerivedFrom = 'arguments' | 'entries' | 'people' | 'addresses'

/** What is looked at to derive a fact. `on`: the day whose law is applied. */
export type Place = {
  readonly state: CaseState
  readonly procedure: CaseProcedure
  readonly on: LocalDate
  /** For whom; absent: the applicant. */
  readonly person?: PersonId
}

type Derive = (place: Place) => FactValue | undefined

/**
 * Facts that follow from what the case records besides. Nothing is derived from absence: what the
 * case does not hold may still have happened, so “no” is only ever stated by somebody.
 */
export const DERIVED: {
  readonly [fact: string]: { readonly of: DerivedFrom; readonly derive: Derive }
} = {
  'demande.introduite-le': fromEntries(filingDay),
  'demande-9ter.introduite-le': fromEntries(filingDay),
  'regroupement.introduite-le': fromEntries(filingDay),
  'dossier.introduite-le': fromEntries(filingDay),
  'demande.nouvelle-depuis': fromEntries((place) => whenTrue(newerFiling(place) !== undefined)),
  'demande.nouvelle-introduite-le': fromEntries((place) => newerFiling(place)),
  'procedures.demande-anterieure': fromEntries((place) =>
    whenTrue(earlierRounds(place, REQUESTS_FOR_LEAVE).length > 0),
  ),
  'procedures.9bis-pendante': fromEntries((place) =>
    whenTrue(earlierRounds(place, ['article-9bis']).some((round) => isPending(place.state, round))),
  ),
  'procedures.9ter': fromEntries((place) => {
    const rounds = earlierRounds(place, ['article-9ter'])
    if (rounds.length === 0) return undefined
    return rounds.some((round) => isPending(place.state, round)) ? 'pendante' : 'terminee'
  }),
  'procedures.apatridie': fromEntries((place) =>
    whenTrue(earlierRounds(place, ['apatride']).length > 0),
  ),
  ...Object.fromEntries(
    Object.entries(FROM_STEPS).map(([fact, derive]) => [fact, fromEntries(derive)]),
  ),
  'procedures.ordre-de-quitter': fromEntries(orderReceived),
  'situation.ordre-de-quitter': fromEntries(orderReceived),
  'redevance.naissance': {
    of: 'people',
    derive: ({ state, procedure, person }) =>
      state.persons.get(person ?? applicantOf(state, procedure) ?? '')?.birthDate,
  },
  'fond.enfant-mineur': {
    of: 'people',
    derive: ({ state, on }) =>
      whenTrue(
        peopleOn(state, on).some(
          (person) => person.relation === 'child' && isMinorOn(person, on) === true,
        ),
      ),
  },
  'domicile.elu': {
    of: 'addresses',
    derive: ({ state, on }) =>
      whenTrue(
        [...state.addresses.values()].some(
          ({ kind, from, until }) =>
            kind === 'elected' && from <= on && (until === undefined || on <= until),
        ),
      ),
  },
  'domicile.avocat': {
    of: 'people',
    derive: ({ state, on }) =>
      whenTrue(mandatesOn(state, on).some(({ kind }) => kind === 'lawyer')),
  },
}

/** Requests for leave to stay whose arguments may not come back in a later one. */
const REQUESTS_FOR_LEAVE = ['article-9bis', 'article-9ter', 'article-9', 'apatride']

const ORDERS = [
  'annexe-13',
  'annexe-13quinquies',
  'annexe-13sexies',
  'annexe-13septies',
  'annexe-26quater',
]

function fromEntries(derive: Derive): { readonly of: 'entries'; readonly derive: Derive } {
  return { of: 'entries', derive }
}

const whenTrue = (found: boolean): true | undefined => (found ? true : undefined)

function filingDay({ state, procedure }: Place): LocalDate | undefined {
  return filedOn(state, procedure.id)
}

function orderReceived({ state, on }: Place): true | undefined {
  return whenTrue(
    [...state.entries.values()].some(
      (entry) =>
        entry.kind === 'decision-notified' &&
        ORDERS.includes(entry.decision) &&
        (entry.notification.on ?? on) <= on,
    ),
  )
}

/** Other rounds of these kinds in which something was filed before this one, or before the day. */
function earlierRounds(
  { state, procedure, on }: Place,
  kinds: readonly string[],
): readonly CaseProcedure[] {
  const until = filingOf(state, procedure.id)?.on ?? on
  return [...state.procedures.values()].filter(({ id, kind }) => {
    const filed = filingOf(state, id)?.on
    return id !== procedure.id && kinds.includes(kind) && filed !== undefined && filed <= until
  })
}

/** The first later request of the same kind, where this one was filed and waited for an answer. */
function newerFiling(place: Place): LocalDate | undefined {
  const { state, procedure } = place
  const isReplaced = entriesOf(state, procedure.id).some(
    (entry) => entry.kind === 'step-taken' && entry.step === 'withdrawal-presumed',
  )
  // Whoever noted that it is replaced did not make the newer request go away.
  if (!isReplaced && !isPending(state, procedure)) return undefined
  const later = laterRounds(place)
    .map(({ id }) => filingOf(state, id)?.on)
    .filter((day) => day !== undefined)
    .toSorted()
  return later[0]
}
