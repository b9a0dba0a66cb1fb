import { findLocalDate, type LocalDate } from '@sejour/calendar'
import * as z from 'zod/mini'

/** A calendar day, `2026-03-05`. */
export const localDate = z.stringFormat(
  'date',
  (text) => findLocalDate(text) !== undefined,
) as unknown as z.ZodMiniType<LocalDate, string>

/** Whole euro cents, not negative. At most ten million euros, so that a sum stays exact. */
export const cents = z.int().check(z.gte(0), z.lte(10_000_000_00))

/** A name that a caller chose to tell things apart, such as `p1`. */
export const callerId = z.string().check(z.minLength(1), z.maxLength(80))

/** True, false, or unknown. */
export const knownOrNot = z.nullish(z.boolean())
