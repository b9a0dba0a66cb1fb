import type { LocalDate } from '@sejour/calendar'
import type { Version } from '@sejour/engine'
import type { Limit } from './remedy.ts'

/** A version of a limit, which brings its own source. */
export function limitFrom(from: LocalDate, limit: Limit): Version<Limit> {
  return { from, value: limit, source: limit.source }
}
