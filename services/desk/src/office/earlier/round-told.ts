import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseId,
  type CaseProcedure,
  type CaseState,
  inTime,
  type PersonId,
} from '@sejour/cases'
import { answersRequest } from '../../agenda/decision-of.ts'
import { filingOf, peopleOf } from '../../facts/round.ts'
import { isStep } from '../ruling-view.ts'

/** A procedure of the person, in this case or in one that is linked to it. */
export type RoundTold = {
  readonly case: CaseId
  readonly state: CaseState
  readonly procedure: CaseProcedure
  readonly people: readonly PersonId[]
  /** Absent: no filing is recorded. */
  readonly filed?: LocalDate
  /** Oldest first. */
  readonly entries: readonly CaseEntry[]
}

/** Every procedure of these cases, oldest filing first; those without a filing come last. */
export function roundsTold(
  cases: readonly { readonly case: CaseId; readonly state: CaseState }[],
): readonly RoundTold[] {
  return cases
    .flatMap(({ case: caseId, state }) =>
      [...state.procedures.values()].map((procedure): RoundTold => {
        const filed = filingOf(state, procedure.id)?.on
        return {
          case: caseId,
          state,
          procedure,
          people: peopleOf(state, procedure),
          ...(filed && { filed }),
          entries: inTime(
            [...state.entries.values()].filter((entry) => entry.procedure === procedure.id),
          ),
        }
      }),
    )
    .toSorted((one, other) => (one.filed ?? '9999').localeCompare(other.filed ?? '9999'))
}

/** Whether a request still waited for an answer on a day; `unknown` where a day of it is not known. */
export function waitedOn(
  { entries, procedure }: RoundTold,
  day: LocalDate,
): 'yes' | 'no' | 'unknown' {
  let waits: 'yes' | 'no' | 'unknown' = 'no'
  for (const entry of entries) {
    if (entry.kind === 'request-filed' && entry.on <= day) waits = 'yes'
    if (entry.kind === 'step-taken' && isStep(entry, 'request-withdrawn') && entry.on <= day) {
      waits = 'no'
    }
    if (entry.kind === 'decision-notified' && answersRequest(entry.decision)) {
      const answered = answeredBy(entry, day)
      if (answered !== 'no') waits = answered === 'yes' ? 'no' : 'unknown'
    }
    if (entry.kind === 'judgment-notified' && entry.result === 'annulled') {
      const since = entry.decidedOn ?? entry.notification.on
      if (since !== undefined && since <= day) waits = 'yes'
    }
  }
  return waits === 'yes' && procedure.ended !== undefined ? 'unknown' : waits
}

type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>

/** It was decided by then; notified later without a day of decision, nobody can tell. */
function answeredBy({ decidedOn, notification }: Notified, day: LocalDate) {
  if (decidedOn !== undefined) return decidedOn <= day ? 'yes' : 'no'
  if (notification.on === undefined) return 'unknown'
  return notification.on <= day ? 'yes' : 'unknown'
}
