import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { article } from '../texts/loi-1980-12-15.ts'
import { loi2006 } from '../texts/lois-modificatives.ts'
import { cite } from '@sejour/engine/cite'
import { limitesDe2026 } from './sources.ts'
import type { Regime } from './remedy.ts'

/** First day of each regime of remedies, by the day of notification. */
export const REGIME_FROM = {
  A: localDate('2007-06-01'),
  B: localDate('2014-05-31'),
  C: localDate('2026-06-12'),
} as const satisfies { readonly [regime in Regime]: string }

/** Which regime governs a decision, by the day of its notification. */
export const regimes: Dated<Regime> = [
  { from: localDate('1981-07-01'), value: 'A', source: cite(loi2006) },
  { from: REGIME_FROM.B, value: 'B', source: article('39/57') },
  { from: REGIME_FROM.C, value: 'C', source: limitesDe2026 },
]

/**
 * The law of 17 June 2026 appeared on 19 June and reached back to the 12th. What was notified in
 * these days, both included, goes to a person.
 */
export const REACHED_BACK = {
  from: REGIME_FROM.C,
  until: localDate('2026-06-19'),
} as const
