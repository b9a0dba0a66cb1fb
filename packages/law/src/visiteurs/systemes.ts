import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { aConfirmer, guidesSejour } from '../texts/index.ts'

/**
 * Whether the Entry/Exit System is taken to count days, and ETIAS to be asked for. Announced days are
 * known; that they were kept is not, so both stay off until two people confirm it.
 */
export const systemesFrontieres: {
  readonly ees: Dated<boolean>
  readonly etias: Dated<boolean>
} = {
  ees: [{ from: localDate('2025-10-12'), value: false, source: guidesSejour }],
  etias: [{ from: localDate('2026-10-01'), value: false, source: aConfirmer }],
}

/** Days that were announced for them. */
export const joursAnnonces = {
  eesStart: localDate('2025-10-12'),
  eesFull: localDate('2026-04-10'),
} as const
