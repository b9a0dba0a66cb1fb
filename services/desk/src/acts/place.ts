import type { ActLang } from '@sejour/acts'
import { procedures } from '@sejour/answers/procedures'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseProcedure,
  type CaseState,
  type EntryId,
  factsOf as statedFacts,
  type FactValue,
  inTime,
  peopleOfProcedureOn,
  peopleOn,
  type CasePerson,
  type PersonId,
  type ProcedureId,
} from '@sejour/cases'
import { knownFacts } from '../facts/facts-of.ts'

/** What an act is about: whom, which round, which decision. */
export type ActAbout = {
  /** Absent: everybody who takes part. */
  readonly person?: PersonId
  /** Absent: the round of the decision, or the last one. */
  readonly procedure?: ProcedureId
  /** Absent: the last one of the round. */
  readonly decision?: EntryId
}

/** Where in a case an act is written, and in which language. */
export type Place = {
  readonly state: CaseState
  readonly on: LocalDate
  readonly lang: ActLang
  readonly round: CaseProcedure | undefined
  /** Of the round, or of the case where there is none; in time, nothing that is still to come. */
  readonly entries: readonly CaseEntry[]
  /** Whom the act is for, the applicant first. */
  readonly applicants: readonly CasePerson[]
  readonly decision: Notified | undefined
}

type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>

export function placeOf(
  { state, on }: { readonly state: CaseState; readonly on: LocalDate },
  lang: ActLang,
  about: ActAbout = {},
): Place {
  const chosen = about.decision === undefined ? undefined : state.entries.get(about.decision)
  const wanted = about.procedure ?? chosen?.procedure
  const rounds = [...state.procedures.values()]
  const round =
    rounds.find(({ id }) => id === wanted) ??
    rounds.findLast(({ ended }) => ended === undefined) ??
    rounds.at(-1)
  const entries = inTime([...state.entries.values()]).filter(
    (entry) => round === undefined || entry.procedure === round.id,
  )
  const decision =
    chosen?.kind === 'decision-notified'
      ? chosen
      : entries.findLast((entry) => entry.kind === 'decision-notified')
  const taking = round ? peopleOfProcedureOn(state, round.id, on) : peopleOn(state, on)
  const applicants = taking
    .filter(({ id }) => about.person === undefined || id === about.person)
    .toSorted((one, other) => rank(one) - rank(other))
  return { state, on, lang, round, entries, applicants, decision }
}

const rank = ({ relation }: CasePerson) => (relation === 'applicant' ? 0 : 1)

/** What is known of a fact about somebody: what was stated, and what follows from the case. */
export function factOf({ state, on, round }: Place, id: string, person: PersonId | undefined) {
  const answerable =
    round && Object.hasOwn(procedures, round.kind) ? procedures[round.kind] : undefined
  const fact = answerable?.prepared.procedure.facts.find((one) => one.id === id)
  if (!round || !fact) return statedFacts(state, person).get(id)
  const place = { state, procedure: round, on, ...(person !== undefined && { person }) }
  const value: FactValue | undefined = knownFacts([fact], place)[0]?.value
  return value
}
