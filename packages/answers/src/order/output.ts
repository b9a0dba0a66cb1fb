import type { LocalDate } from '@sejour/calendar'
import type { ContactsIcam } from '@sejour/law/eloignement'
import type { SaidSource } from '../say/index.ts'
import type { OrderAction } from './actions.ts'
import type { OrderRemedy } from './remedies.ts'
import type { Effect, OrderFinding, OrderStatement } from './statement.ts'

/** What an order to leave asks, by which day, and what stops it. Never a promise. */
export type OrderAnswer = {
  readonly document: string | null
  readonly documentLabel: string | null
  /** What to do first. */
  readonly first: OrderAction
  /** Everything to do; what is over comes last. */
  readonly actions: readonly OrderAction[]
  readonly term: {
    /** The earlier of the days that the paper gives. */
    readonly printedLastDay: LocalDate | null
    /** By law alone; null where the law leaves it to the paper, or where it cannot be told. */
    readonly lawLastDay: LocalDate | null
    readonly lastDay: LocalDate | null
    /** The earliest day that may turn out to be the last one: the one to go by. */
    readonly safeDay: LocalDate | null
    readonly agrees: boolean | null
    readonly granted: boolean | null
    readonly statements: readonly OrderStatement[]
  }
  /** Whether a forced execution is stopped on the day one looks. */
  readonly execution: {
    readonly on: LocalDate | null
    readonly suspended: Effect
    readonly reasons: readonly (OrderStatement & { readonly effect: Effect })[]
  }
  readonly requests: readonly OrderStatement[]
  readonly extension: readonly OrderStatement[]
  readonly remedies: readonly OrderRemedy[]
  readonly ban: {
    readonly applies: OrderFinding
    /** In years; null where it cannot be told, or where more than five are possible. */
    readonly mostYears: number | null
    /** Whether its years run; null: not known whether the person has left. */
    readonly started: boolean | null
    readonly endsOn: LocalDate | null
    /** First day on which a lifting may be asked for work or study. */
    readonly liftingFrom: LocalDate | null
    /** Without a decision by this day, the answer to a lifting is negative. */
    readonly answerBy: LocalDate | null
    readonly statements: readonly OrderStatement[]
  }
  readonly duties: readonly OrderStatement[]
  /** Null before the form printed them. */
  readonly contacts: (ContactsIcam & { readonly source: SaidSource }) | null
  readonly guarantees: readonly OrderStatement[]
  readonly needsHumanCheck: boolean
}
