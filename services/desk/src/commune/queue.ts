import type { LocalDate } from '@sejour/calendar'
import type { CaseId } from '@sejour/cases'

/** What waits at a commune, in the order in which it is shown. */
export const COMMUNE_QUEUES = [
  'to-register',
  'returned',
  'fee-to-check',
  'fee-short',
  'fee-running',
  'check-to-ask',
  'check-running',
  'negative',
  'to-transmit',
  'request',
  'to-notify',
  'card-to-hand',
  'card',
  'limit',
] as const

export type CommuneQueueId = (typeof COMMUNE_QUEUES)[number]

/** A day that a row goes by. `indicative`: nothing is lost once it is past. */
export type QueueDay = {
  /** An id of the catalogue of limits. */
  readonly kind: string
  readonly lastDay: LocalDate
  /** Negative once it is past. */
  readonly daysLeft: number
  readonly indicative: boolean
}

/** One thing that a commune has to do next in one case. */
export type CommuneRow = {
  readonly case: CaseId
  readonly title: string
  readonly people: number
  readonly queue: CommuneQueueId
  /** The procedure or the entry that it is about. */
  readonly subject: string
  /** An id of the catalogue of machines. */
  readonly machine: string
  readonly since?: LocalDate
  readonly day?: QueueDay
}

/** The queue of a commune, a page at a time. */
export type CommuneQueue = {
  readonly on: LocalDate
  /** How many rows each queue has, whatever was asked; only those that have some. */
  readonly counts: readonly { readonly queue: CommuneQueueId; readonly rows: number }[]
  /** Kinds of procedures that have rows, as ids of the catalogue of machines. */
  readonly machines: readonly string[]
  readonly rows: readonly CommuneRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** What is asked of it. `queue` absent: all of them, in their order. */
export type QueueAsked = {
  readonly queue?: CommuneQueueId
  /** An id of the catalogue of machines: only what is of that kind. */
  readonly machine?: string
  readonly page?: number
}
