import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { officeSejour } from '../texts/index.ts'

/** Cents a day that a visitor shows, lodged with a private host or in a paid place. */
export type DailyMeans = { readonly private: number; readonly paid: number }

/**
 * Means of subsistence, by day of entry. Nothing is told before the first day: the older amounts
 * were read, not the day from which they held.
 */
export const moyensParJour: Dated<DailyMeans> = [
  {
    from: localDate('2013-10-18'),
    value: { private: 38_00, paid: 50_00 },
    source: officeSejour,
  },
  {
    from: localDate('2015-01-01'),
    value: { private: 45_00, paid: 95_00 },
    source: officeSejour,
  },
]
