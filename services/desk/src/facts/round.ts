import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseProcedure,
  type CaseState,
  inTime,
  type PersonId,
  type ProcedureId,
} from '@sejour/cases'
import type { ProcedureStage } from '../views/case-file.ts'

/** What happened in one round, oldest first. */
export function entriesOf(state: CaseState, procedure: ProcedureId): readonly CaseEntry[] {
  return inTime([...state.entries.values()].filter((entry) => entry.procedure === procedure))
}

type Filing = Extract<CaseEntry, { readonly kind: 'request-filed' }>

/** The first filing of a round, if anything was filed. */
export function filingOf(state: CaseState, procedure: ProcedureId): Filing | undefined {
  return entriesOf(state, procedure).find((entry) => entry.kind === 'request-filed')
}

/** The day of filing; after an annulment, that of the request that is examined again. */
export function filedOn(state: CaseState, procedure: ProcedureId): LocalDate | undefined {
  const own = filingOf(state, procedure)?.on
  const again =
    own === undefined ? examinedAgain(state, state.procedures.get(procedure)) : undefined
  return again ? filedOn(state, again.id) : own
}

/**
 * What happened to a request, oldest first: in its round and, after an annulment, in those in which
 * it was examined before.
 */
export function entriesOfRequest(state: CaseState, procedure: CaseProcedure): readonly CaseEntry[] {
  const before = examinedAgain(state, procedure)
  const earlier = before ? entriesOfRequest(state, before) : []
  return inTime([...earlier, ...entriesOf(state, procedure.id)])
}

// An annulment gives the same request back to the authority: nothing is filed anew.
function examinedAgain(
  state: CaseState,
  procedure: CaseProcedure | undefined,
): CaseProcedure | undefined {
  const before = procedure?.follows && state.procedures.get(procedure.follows)
  if (!procedure || !before || before.id === procedure.id) return undefined
  return before.kind === procedure.kind && stageOf(state, before) === 'annulled'
    ? before
    : undefined
}

/** Whether somebody still waits for an answer in this round. */
export function isPending(state: CaseState, procedure: CaseProcedure): boolean {
  const stage = stageOf(state, procedure)
  return stage === 'filed' || stage === 'received' || stage === 'annulled'
}

/** Where a round stands: what happened last tells, and a corrected entry counts as corrected. */
export function stageOf(state: CaseState, procedure: CaseProcedure): ProcedureStage {
  if (procedure.ended) return 'ended'
  const entries = entriesOf(state, procedure.id)
  if (entries.some((entry) => isStep(entry, GIVEN_UP))) return 'ended'
  const last = entries.filter((entry) => !isWithdrawn(entries, entry)).findLast(isOfStage)
  if (!last) return examinedAgain(state, procedure) ? 'annulled' : 'preparation'
  switch (last.kind) {
    case 'request-filed':
      return 'filed'
    case 'receipt-given':
      return 'received'
    case 'decision-notified':
      return 'decided'
    case 'remedy-filed':
      return 'under-remedy'
    case 'judgment-notified':
      return last.result === 'annulled' ? 'annulled' : 'judged'
    case 'title-granted':
      return 'granted'
  }
}

// Other steps change who has the file, and not what somebody waits for.
const GIVEN_UP = ['request-withdrawn', 'withdrawal-presumed']

const isStep = (entry: CaseEntry, steps: readonly string[]): boolean =>
  entry.kind === 'step-taken' && steps.includes(entry.step)

const isOfStage = (
  entry: CaseEntry,
): entry is Exclude<CaseEntry, { readonly kind: 'step-taken' }> => entry.kind !== 'step-taken'

// A decision that its author took back answers nothing any more, and what attacked it neither.
function isWithdrawn(entries: readonly CaseEntry[], entry: CaseEntry): boolean {
  const decision =
    entry.kind === 'remedy-filed' ? entries.find(({ id }) => id === entry.against) : entry
  if (decision?.kind !== 'decision-notified') return false
  const { id, ruling } = decision
  return entries.some(
    (one) =>
      one.kind === 'step-taken' &&
      one.step === 'decision-withdrawn' &&
      one.about !== undefined &&
      (one.about === id || one.about === ruling),
  )
}

/** Whom a round concerns: those it names, or everybody in the case. */
export function peopleOf(state: CaseState, procedure: CaseProcedure): readonly PersonId[] {
  return procedure.persons ?? [...state.persons.keys()]
}

/** The person whom the questions of a round are put to: the applicant, or the first who is named. */
export function applicantOf(state: CaseState, procedure: CaseProcedure): PersonId | undefined {
  const people = peopleOf(state, procedure)
  return people.find((id) => state.persons.get(id)?.relation === 'applicant') ?? people[0]
}
