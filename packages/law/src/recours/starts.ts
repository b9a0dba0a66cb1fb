import { localDate } from '@sejour/calendar'
import type { Dated, Provision } from '@sejour/engine'
import { article } from '../texts/loi-1980-12-15.ts'
import type { NotificationMode } from './remedy.ts'
import { envoiAvant2011, limitesDe2026 } from './sources.ts'
import { REGIME_FROM } from './regimes.ts'

/** Which day is the first that counts, after a way of notification. */
export type StartRule = {
  readonly start: { readonly kind: 'day-after' } | StartAfterWorkingDays
  readonly source: Provision
  /** Whether the law names this way of notification at all. */
  readonly settled: boolean
}

type StartAfterWorkingDays = { readonly kind: 'nth-working-day-after'; readonly n: number }

export type StartRules = { readonly [mode in NotificationMode]: StartRule }

const dayAfter = { kind: 'day-after' } as const
const thirdWorkingDay = { kind: 'nth-working-day-after', n: 3 } as const
const firstWorkingDay = { kind: 'nth-working-day-after', n: 1 } as const
const point = (name: string) => article('39/57', { paragraph: '§ 2', point: name })

const received: StartRule = { start: dayAfter, source: point('3°'), settled: true }
const posted: StartRule = { start: thirdWorkingDay, source: point('2°'), settled: true }

const since2011: StartRules = {
  hand: received,
  refused: received,
  'registered-receipt': { start: dayAfter, source: point('1°'), settled: true },
  registered: posted,
  post: posted,
  fax: { start: dayAfter, source: point('4°'), settled: true },
  // Only a decree could allow it: art. 62 names no electronic way.
  electronic: { start: dayAfter, source: point('4°'), settled: false },
  unknown: { start: dayAfter, source: article('39/57', { paragraph: '§ 2' }), settled: false },
}

const postedBefore2011: StartRule = {
  start: firstWorkingDay,
  source: envoiAvant2011,
  settled: false,
}

const before2011: StartRules = {
  ...since2011,
  registered: postedBefore2011,
  post: postedBefore2011,
}

// Nobody here read how the law of 2026 counts: each way is counted as the one that ends first.
const unread: StartRule = { start: dayAfter, source: limitesDe2026, settled: true }

const since2026: StartRules = {
  hand: unread,
  refused: unread,
  'registered-receipt': unread,
  registered: unread,
  post: unread,
  fax: unread,
  electronic: { ...unread, settled: false },
  unknown: { ...unread, settled: false },
}

/** First counted day of an appeal by the way of notification; versions by the day of notification. */
export const startRules: Dated<StartRules> = [
  { from: REGIME_FROM.A, value: before2011, source: envoiAvant2011 },
  {
    from: localDate('2011-01-10'),
    value: since2011,
    source: article('39/57', { paragraph: '§ 2' }),
  },
  { from: REGIME_FROM.C, value: since2026, source: limitesDe2026 },
]

/** What moves a last day to the next working day, and says what a working day is. */
export const movesToWorkingDay = article('39/57', { paragraph: '§ 2' })
