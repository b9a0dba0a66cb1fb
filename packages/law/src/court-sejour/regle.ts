import { localDate, type PresenceRule } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { regleDesNonanteJours } from './sources.ts'

/**
 * At most 90 days of presence in the Schengen area in any 180 days. Before the first day, presence
 * was counted otherwise (three months in six, from the first entry).
 */
export const regle90180: Dated<PresenceRule> = [
  {
    from: localDate('2013-10-18'),
    value: { max: 90, window: 180 },
    source: regleDesNonanteJours,
  },
]
