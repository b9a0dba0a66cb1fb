import { formatDay, formatDayWithWeekday, formatMoney } from './format.ts'
import type { Localised } from './types.ts'

/** A day as people write it, with the ISO day for machines. */
export function Day({ lang, day, weekday }: Localised & { day: string; weekday?: boolean }) {
  return (
    <time class="figures" dateTime={day}>
      {weekday ? formatDayWithWeekday(day, lang) : formatDay(day, lang)}
    </time>
  )
}

/** An amount in whole cents, as people write it. */
export function Money({ lang, cents }: Localised & { cents: number }) {
  return (
    <data class="figures" value={(cents / 100).toFixed(2)}>
      {formatMoney(cents, lang)}
    </data>
  )
}
