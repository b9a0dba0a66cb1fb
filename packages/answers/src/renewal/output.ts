import type { LocalDate } from '@sejour/calendar'
import type { TitreARenouveler } from '@sejour/law/renouvellement'
import type { SaidSource } from '../say/index.ts'

/**
 * Where a day lies. `late`: the window is over and the title still runs, which bars nothing.
 * `open`: before the end, of a title without a known window.
 */
export type RenewalState = 'early' | 'in-window' | 'late' | 'open' | 'after-expiry'

/** When a title is asked for again. A null day means that no source gives it. */
export type RenewalAnswer = {
  readonly title: TitreARenouveler
  readonly label: string
  readonly expires: LocalDate
  readonly windowFrom: LocalDate | null
  readonly windowTo: LocalDate | null
  /** The last day that surely lies before the end. */
  readonly lastDayBeforeEnd: LocalDate
  /** Null when no day was named. */
  readonly state: RenewalState | null
  readonly requestedInWindow: boolean | null
  /** Days after the end; 0 when the title still runs, null when no day was named. */
  readonly afterExpiryDays: number | null
  readonly said: readonly string[]
  readonly statements: readonly {
    readonly id: string
    readonly text: string
    readonly sources: readonly SaidSource[]
  }[]
  /** Of the window. */
  readonly sources: readonly SaidSource[]
}
