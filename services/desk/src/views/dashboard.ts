import type { SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { AccountId, CaseId, ProcedureId } from '@sejour/cases'

/** The parts of a case in which something can be done. */
export const CASE_PARTS = [
  'case',
  'agenda',
  'people',
  'addresses',
  'procedure',
  'arguments',
  'exhibits',
  'tasks',
  'alerts',
  'mandates',
] as const

/** Where an action is done, from which the pages make an address. */
export type Target = {
  readonly case: CaseId
  readonly part: (typeof CASE_PARTS)[number]
  /** The id of the thing inside that part. */
  readonly id?: string
}

/** What the desk starts with. */
export type Dashboard = {
  readonly on: LocalDate
  /** By safe day; on one day, what is peremptory first. */
  readonly due: readonly DueRow[]
  /** The most pressing first. */
  readonly atRisk: readonly RiskRow[]
  /** What somebody is to do: one's own first, then by day. */
  readonly tasks: readonly TaskRow[]
  readonly counts: {
    readonly open: number
    readonly closed: number
    readonly handedOver: number
    readonly dueThisWeek: number
    readonly overdue: number
  }
}

export type DueRow = {
  readonly case: CaseId
  readonly title: string
  /** The id that the agenda gives. */
  readonly limit: string
  /** An id of the catalogue of remedies, or a kind of the agenda. */
  readonly kind: string
  readonly label: string
  readonly safeDay: LocalDate
  readonly lastDay: LocalDate
  /** Negative once it is past. */
  readonly daysLeft: number
  readonly peremptory: boolean
  /** Somebody must confirm it before it is relied on. */
  readonly toConfirm?: true
  /** On what a limit of the law rests, as its version of that day says. */
  readonly sources: readonly SaidSource[]
  readonly action: Action
}

/** A task that is still open. */
export type TaskRow = {
  readonly case: CaseId
  readonly title: string
  readonly task: string
  readonly text: string
  readonly due?: LocalDate
  /** Absent: whoever has time. */
  readonly assignee?: AccountId
  /** The reader is to do it, or wrote it down for nobody in particular. */
  readonly mine: boolean
  readonly action: Action
}

export type RiskRow = { readonly case: CaseId; readonly title: string; readonly risk: Risk }

export const RISK_KINDS = [
  'limit-past',
  'limit-near',
  'no-elected-domicile',
  'no-address',
  'exhibit-expiring',
  'argument-without-proof',
  'alert-unread',
  'no-birth-date',
  'limit-without-proof',
] as const

export type RiskKind = (typeof RISK_KINDS)[number]

/** Something that may be lost if nobody acts, and what to do. */
export type Risk = {
  /** The same events give the same id. */
  readonly id: string
  readonly kind: RiskKind
  /** One sentence, without any personal name. */
  readonly said: string
  readonly on?: LocalDate
  readonly procedure?: ProcedureId
  readonly action: Action
}

/** The next thing to do, as the words of a link or a button. */
export type Action = { readonly label: string; readonly target: Target }
