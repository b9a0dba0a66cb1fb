import type { LocalDate } from '@sejour/calendar'
import { isUnreadOn, type Provision } from '@sejour/engine'

/**
 * Whether what is said on these sources must be confirmed for a day: nobody read any of them, or an
 * article of the law among them changed since it was read. A practice that was described under the
 * old article does not confirm the new one.
 */
export function isToConfirm(sources: readonly Provision[], on: LocalDate): boolean {
  return (
    sources.every((source) => source.certainty === 'unverified' || isUnreadOn(source, on)) ||
    sources.some((source) => source.text.level === 'law' && isUnreadOn(source, on))
  )
}
