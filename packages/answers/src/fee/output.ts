import type { LocalDate } from '@sejour/calendar'
import type { Certainty } from '@sejour/engine'
import type { SaidSource } from '../say/index.ts'
import type { FeeStatus } from './payment.ts'

/** What is due, what was paid and what follows. Cents; a null day means that there is none yet. */
export type FeeAnswer = {
  readonly dueCents: number
  readonly perPerson: readonly {
    readonly id: string
    readonly dueCents: number
    readonly why: string
    readonly source: SaidSource
    readonly sources: readonly SaidSource[]
    /** Of the fee that covers this person. */
    readonly status: FeeStatus
    readonly paidCents: number
  }[]
  readonly paidCents: number
  readonly status: FeeStatus
  readonly consequence: {
    readonly document: 'annexe-42' | 'annexe-43'
    readonly lastDay: LocalDate | null
    /** The last working day up to `lastDay`. */
    readonly safeLastDay: LocalDate | null
    readonly sources: readonly SaidSource[]
  } | null
  readonly refundable: 'no' | 'yes' | 'see'
  readonly tariff: {
    readonly cents: number
    readonly from: LocalDate
    readonly until: LocalDate | null
    readonly certainty: Certainty
    readonly source: SaidSource
    readonly sources: readonly SaidSource[]
    /** What no reading contradicts. Null when nobody knows it. */
    readonly safeCents: number | null
  }
  readonly notes: readonly string[]
}
