import { answersRequest } from '../agenda/decision-of.ts'
import { isPending } from '../facts/round.ts'
import {
  type CaseEntry,
  type CaseProcedure,
  type CaseRuling,
  type CaseState,
  inTime,
  type ProcedureId,
} from '@sejour/cases'

/** The last time that something gave the Office a reason to decide in a procedure. */
export function lastAsked(state: CaseState, procedure: ProcedureId): CaseEntry | undefined {
  return inTime([...state.entries.values()])
    .filter((entry) => entry.procedure === procedure)
    .findLast(isAsking)
}

function isAsking(entry: CaseEntry): boolean {
  if (entry.kind === 'judgment-notified') return entry.result === 'annulled'
  if (entry.kind === 'step-taken') return entry.step === 'renewal-received'
  return entry.kind === 'request-filed'
}

/**
 * Whether a request still waits for its answer. An order to leave or an entry ban that is notified
 * meanwhile answers none.
 */
export function waitsForAnswer(state: CaseState, procedure: CaseProcedure): boolean {
  if (procedure.ended) return false
  const entries = inTime([...state.entries.values()]).filter(
    (entry) => entry.procedure === procedure.id,
  )
  const asked = entries.findLastIndex(isAsking)
  if (asked < 0) return isPending(state, procedure)
  return !entries
    .slice(asked + 1)
    .some(
      (entry) =>
        entry.kind === 'title-granted' ||
        (entry.kind === 'decision-notified' && answersRequest(entry.decision)),
    )
}

/** Whether something was asked after a ruling was signed: it does not answer that. */
export function cameAgain(state: CaseState, { procedure, signed }: CaseRuling): boolean {
  const asked = lastAsked(state, procedure)
  return asked !== undefined && signed !== undefined && asked.recorded.version > signed.version
}

/** Whether what waits is the prolongation of a stay that was granted. */
export function isRenewing(state: CaseState, procedure: ProcedureId): boolean {
  const entries = inTime([...state.entries.values()]).filter(
    (entry) => entry.procedure === procedure,
  )
  return entries.some((entry) => entry.kind === 'step-taken' && entry.step === 'renewal-received')
}

/** A renewal that nobody decided since: no later decision reached the person, and no later title. */
export function waitsForRenewal(state: CaseState, procedure: ProcedureId): boolean {
  const entries = inTime([...state.entries.values()]).filter(
    (entry) => entry.procedure === procedure,
  )
  const asked = entries.findLastIndex(
    (entry) => entry.kind === 'step-taken' && entry.step === 'renewal-received',
  )
  return (
    asked >= 0 &&
    !entries
      .slice(asked + 1)
      .some(({ kind }) => kind === 'decision-notified' || kind === 'title-granted')
  )
}
