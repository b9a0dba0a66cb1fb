import type { LocalDate } from '@sejour/calendar'
import type { Projection, Recorded, Scope } from '@sejour/cases'
import type { Actor } from '@sejour/desk'
import type { Typesetter } from '@sejour/exchange'
import type { Store } from '@sejour/store'
import type { OrganisationExports } from './exports-jobs.ts'
import type { ListTakings } from './imports-list-job.ts'
import type { Shelf } from './imports-shelf.ts'

/** What files come out of and go into. */
export type ExchangeMeans = {
  readonly store: Pick<Store, 'cases' | 'files' | 'organisations'>
  readonly typesetter: Typesetter
  /** What queues know of a case that arrives. */
  readonly project: (history: readonly Recorded[]) => Projection
  /** An instant. */
  readonly now: () => string
  /** The day it is in Belgium. */
  readonly today: () => LocalDate
  readonly newId: () => string
  /** What went wrong where nobody waits for it. */
  readonly noteFault: (error: unknown) => void
}

/** Archives and lists, as the pages of the desk ask for them. */
export type DeskExchange = {
  readonly means: ExchangeMeans
  readonly shelf: Shelf
  readonly exports: OrganisationExports
  readonly takings: ListTakings
  /** Ends what runs and removes what was laid aside. */
  readonly close: () => Promise<void>
}

export const scopeOf = ({ organisation, account }: Actor): Scope => ({ organisation, account })
