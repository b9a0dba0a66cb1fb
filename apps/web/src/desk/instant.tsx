import { formatDay } from '../components/index.ts'
import type { DeskLang } from './slugs.ts'

// The server and every browser say the same words: the hour is worked out here, in Belgium.
const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant as its day and hour in Belgium: "5 mars 2026, 10:12". */
export function Instant({ lang, at }: { lang: DeskLang; at: string }) {
  const { day, hour } = inBelgium(at)
  return (
    <time class="figures" dateTime={at}>
      {formatDay(day, lang)}, {hour}
    </time>
  )
}

/** The day and the hour in Belgium of an instant in UTC. */
export function inBelgium(at: string): { readonly day: string; readonly hour: string } {
  const parts = new Map(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: `${part('hour')}:${part('minute')}`,
  }
}
