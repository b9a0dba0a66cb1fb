import type { LocalDate } from '@sejour/calendar'
import type { CaseEvent, CaseId, PersonId } from '@sejour/cases'

/** One line of the list of cases. */
export type CaseLine = {
  readonly case: CaseId
  readonly title: string
  readonly status: 'open' | 'closed' | 'handed-over'
  readonly people: number
  /** Ids of the catalogue of procedures, newest round first. */
  readonly procedures: readonly string[]
  /** The first day to keep; once all are past, the last one that had an effect in law. */
  readonly next?: {
    readonly label: string
    readonly safeDay: LocalDate
    readonly lastDay: LocalDate
    /** To the safe day; negative once it is past. */
    readonly daysLeft: number
    readonly peremptory: boolean
  }
  readonly risks: number
  readonly version: number
  /** Instant of the last event. */
  readonly changedAt: string
}

export const CASE_SORTS = ['due', 'title', 'changed'] as const

/** Which cases, in what order, and which page of them; the first page is 1. */
export type CasesAsked = {
  readonly status?: CaseLine['status']
  /** An id of the catalogue of procedures. */
  readonly procedure?: string
  readonly atRisk?: boolean
  readonly sort?: (typeof CASE_SORTS)[number]
  readonly page?: number
  /** At most 100. */
  readonly pageSize?: number
}

export type CasesPage = {
  readonly rows: readonly CaseLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** Somebody who may be the same person as one of the case. Never merged: shown, and decided by hand. */
export type Alike = {
  readonly person: PersonId
  readonly other: { readonly case: CaseId; readonly title: string; readonly person: PersonId }
  /** Whether somebody already proposed, confirmed or refused the link. */
  readonly link?: 'proposed' | 'confirmed' | 'refused'
}

/** One thing that happened, in neutral terms from which the pages make a sentence. */
export type HistoryLine = {
  readonly version: number
  readonly at: string
  /** Account; its name is resolved by whoever knows the accounts. */
  readonly by: string
  /** Absent for a privileged event that this actor may not read. */
  readonly event?: CaseEvent
  readonly type: CaseEvent['type']
}

/** Somebody looked at personal data. */
export type ReadLine = {
  readonly at: string
  readonly by: string
  /** What was looked at, such as `case-file`. */
  readonly what: string
}
