import { localDate } from '@sejour/calendar'
import type { Dated, Provision } from '@sejour/engine'
import { agiiSejour, guidesSejour, officeSejour } from '../texts/index.ts'
import { article3bis, guaranteeDecree } from './sources.ts'

/** What a guarantor may be. `limited`: any stay with an end, the cards A and H among them. */
export type GuarantorStatus = 'belgian' | 'unlimited' | 'card-a' | 'card-h' | 'limited' | 'none'

/** Who can stand surety for a visitor, and who says so. */
export const garants: {
  readonly [status in GuarantorStatus]: {
    readonly can: boolean
    readonly sources: readonly Provision[]
  }
} = {
  belgian: { can: true, sources: [article3bis, officeSejour] },
  unlimited: { can: true, sources: [article3bis, officeSejour] },
  'card-a': { can: false, sources: [article3bis, agiiSejour] },
  'card-h': { can: false, sources: [article3bis, agiiSejour] },
  limited: { can: false, sources: [article3bis] },
  none: { can: false, sources: [article3bis] },
}

/** Years of joint liability from entry, months for entering with the form. */
export const priseEnCharge = {
  liability: { years: 2, sources: [article3bis] },
  entry: { months: 6, sources: [guaranteeDecree, agiiSejour] },
} as const

/**
 * Net income a month, in cents, that a guarantor shows: 120 % of the integration income. It was
 * indexed between the two days, and persons to support raise it.
 */
export const revenuDuGarant: Dated<number> = [
  { from: localDate('2023-12-01'), value: 2_048_53, source: officeSejour },
  { from: localDate('2026-09-01'), value: 2_217_47, source: guidesSejour },
]
