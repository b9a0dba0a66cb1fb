import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { article, deduit, guidesSejour, officeSejour } from '../../texts/index.ts'

const paragraphe5 = article('10', { paragraph: '§ 5' })

/**
 * 120 % of the integration income of a family, in cents a month, by filing day. At or above it the
 * means are sufficient; below it nothing is decided. Where the amount of a day was not read, the next
 * one known stands, which is never too low.
 */
export const revenuDeReference: Dated<number> = [
  // Earlier amounts were lower and were not read.
  { from: localDate('2007-06-01'), value: 2_048_53, source: deduit },
  { from: localDate('2023-12-01'), value: 2_048_53, source: [paragraphe5, officeSejour] },
  // Raised on a day of 2024 that was not read.
  { from: localDate('2024-01-01'), value: 2_131_28, source: deduit },
  // 120 %, computed from the 1 776,07 euro that public welfare centres give for 1 February 2025.
  { from: localDate('2025-02-01'), value: 2_131_28, source: [paragraphe5, deduit] },
  { from: localDate('2026-01-01'), value: 2_217_47, source: deduit },
  { from: localDate('2026-09-01'), value: 2_217_47, source: guidesSejour },
]
