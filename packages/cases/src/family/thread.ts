import type { LocalDate } from '@sejour/calendar'
import type { EntryId, PersonId, ProcedureId } from '../ids.ts'
import type { CaseEntry, CaseState } from '../state/case-state.ts'
import { dayOfEntry, inTime } from './outcomes.ts'

/** One knot of the story of a case. */
export type ThreadItem = {
  /** Of the entry, or of the procedure that ended. */
  readonly id: string
  readonly kind: CaseEntry['kind'] | 'procedure-ended'
  readonly procedure: ProcedureId
  /** An id of the catalogue of procedures. */
  readonly procedureKind: string
  /** 1 for a first request; a procedure that follows another counts on. */
  readonly round: number
  /** Absent: nobody knows, or nobody said. */
  readonly on?: LocalDate
  /** The last day of a title. */
  readonly until?: LocalDate
  /** Absent: everybody in the procedure. */
  readonly persons?: readonly PersonId[]
  /** `running`: it still waits for an answer, or still has effect. */
  readonly state: 'past' | 'running' | 'to-come'
  /** What it attacks or answers. */
  readonly about?: EntryId
}

/** The story of a case as seen on a day, oldest first, over all its procedures. */
export function thread(state: CaseState, on: LocalDate): readonly ThreadItem[] {
  const entries = inTime([...state.entries.values()])
  const items = entries.map((entry): ThreadItem => {
    const day = dayOfEntry(entry)
    const about = aboutOf(entry)
    return {
      ...ofProcedure(state, entry.procedure),
      id: entry.id,
      kind: entry.kind,
      ...(day && { on: day }),
      ...(entry.kind === 'title-granted' && entry.until && { until: entry.until }),
      ...(entry.persons && { persons: entry.persons }),
      state: stateOn(entries, entry, on),
      ...(about && { about }),
    }
  })
  return [...state.procedures.values()].reduce<readonly ThreadItem[]>((story, procedure) => {
    if (!procedure.ended) return story
    const end: ThreadItem = {
      ...ofProcedure(state, procedure.id),
      id: procedure.id,
      kind: 'procedure-ended',
      state: 'past',
    }
    const after = story.findLastIndex((item) => item.procedure === procedure.id)
    return story.toSpliced(after === -1 ? story.length : after + 1, 0, end)
  }, items)
}

/** 1 for a first procedure, 2 for one that follows it; each procedure is counted once. */
export function roundOf(state: CaseState, procedure: ProcedureId): number {
  const seen = new Set<ProcedureId>()
  let at: ProcedureId | undefined = procedure
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    at = state.procedures.get(at)?.follows
  }
  return seen.size
}

function ofProcedure(state: CaseState, id: ProcedureId) {
  return {
    procedure: id,
    procedureKind: state.procedures.get(id)?.kind ?? '',
    round: roundOf(state, id),
  }
}

function aboutOf(entry: CaseEntry): EntryId | undefined {
  if (entry.kind === 'remedy-filed') return entry.against
  if (entry.kind === 'judgment-notified') return entry.answers
  if (entry.kind === 'step-taken') return entry.about
  return undefined
}

function stateOn(
  entries: readonly CaseEntry[],
  entry: CaseEntry,
  on: LocalDate,
): ThreadItem['state'] {
  const day = dayOfEntry(entry)
  if (day && day > on) return 'to-come'
  switch (entry.kind) {
    case 'request-filed':
    case 'receipt-given':
      return isAnswered(entries, entry) ? 'past' : 'running'
    case 'remedy-filed':
      return entries.some((other) => isJudgmentOn(other, entry)) ? 'past' : 'running'
    case 'decision-notified':
    case 'judgment-notified':
    case 'step-taken':
      return 'past'
    case 'title-granted':
      return entry.until && entry.until < on ? 'past' : 'running'
  }
}

// Steps continue a remedy; only a judgment answers it.
function isJudgmentOn(other: CaseEntry, remedy: CaseEntry): boolean {
  return other.kind === 'judgment-notified' && other.answers === remedy.id
}

// A decision or a title of the same procedure that came later answers whatever was asked before.
function isAnswered(entries: readonly CaseEntry[], asked: CaseEntry): boolean {
  return entries
    .slice(entries.indexOf(asked) + 1)
    .some(
      (entry) =>
        entry.procedure === asked.procedure &&
        (entry.kind === 'decision-notified' || entry.kind === 'title-granted'),
    )
}
