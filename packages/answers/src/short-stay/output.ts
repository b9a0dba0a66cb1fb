import type { LocalDate } from '@sejour/calendar'
import type { SaidSource } from '../say/index.ts'

/** Days used, days left and the visa. A null day means that there is none. */
export type ShortStayAnswer = {
  /** Null when no day was named. */
  readonly on: {
    readonly used: number
    readonly remaining: number
    readonly windowFrom: LocalDate
    /** Whether the maximum was exceeded on this day or on an earlier one. */
    readonly overstay: boolean
    /** Days above the maximum, in the fullest window. */
    readonly overstayDays: number
    readonly firstOverstayDay: LocalDate | null
    /** Whether the maximum is exceeded on this very day. */
    readonly overstayOnDay: boolean
    readonly present: boolean
  } | null
  readonly plannedEntry: { readonly maxDays: number; readonly lastDay: LocalDate | null } | null
  /** The present stay, or one that would start on the day named. */
  readonly stayingOn: { readonly lastLawfulDay: LocalDate | null } | null
  readonly visa: 'exempt' | 'required' | 'exempt-biometric' | 'free-movement' | 'unknown'
  readonly notes: readonly string[]
  readonly sources: readonly SaidSource[]
}
