import { componentTexts } from '../texts/index.ts'
import { formatDay, formatShortMonth } from './format.ts'
import { daysBetween, shiftDay, startOfNextMonth } from './iso-day.ts'
import type { Localised } from './types.ts'

export interface Stay {
  /** ISO days, both counted. */
  readonly from: string
  readonly until: string
  /** Days of this stay that count in the window. */
  readonly days: number
}

export interface StayTimelineProps extends Localised {
  /** ISO days of the window of 180 days, both included. */
  readonly from: string
  readonly until: string
  readonly stays: readonly Stay[]
  readonly usedDays: number
  /** Days allowed in the window. Default 90. */
  readonly allowedDays?: number
}

/** The window of 180 days on a line, with the stays as bars; the list below says the same. */
export function StayTimeline({
  lang,
  from,
  until,
  stays,
  usedDays,
  allowedDays = 90,
}: StayTimelineProps) {
  const words = componentTexts(lang).stays
  const over = usedDays - allowedDays
  return (
    <figure class="stays">
      <figcaption>{words.window(formatDay(from, lang), formatDay(until, lang))}</figcaption>
      <Drawing lang={lang} from={from} until={until} stays={stays} />
      <p class="stays-sum figures">
        <strong>{words.used(usedDays)}</strong>
        {' · '}
        {over > 0 ? <strong class="stays-over">{words.over(over)}</strong> : words.remaining(-over)}
      </p>
      <Gauge used={usedDays} allowed={allowedDays} />
      {stays.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="stays-list figures" aria-label={words.listHeading}>
          {stays.map((stay) => (
            <li>
              {words.stay(formatDay(stay.from, lang), formatDay(stay.until, lang), stay.days)}
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}

type DrawingProps = Pick<StayTimelineProps, 'lang' | 'from' | 'until' | 'stays'>

function Drawing({ lang, from, until, stays }: DrawingProps) {
  const length = daysBetween(from, until) + 1
  const at = (day: string) => clamp((daysBetween(from, day) / length) * 100)
  // Places are percentages of a drawing that has no scale of its own: the words keep their size.
  return (
    <svg class="stays-drawing" width="100%" height="72" aria-hidden="true" focusable="false">
      {monthStarts(from, until).map((month, index) => (
        <g class={index % 2 === 0 ? 'stays-month' : 'stays-month stays-month-minor'}>
          <line x1={`${at(month)}%`} x2={`${at(month)}%`} y1="8" y2="48" />
          <text x={`${at(month)}%`} y="66">
            {formatShortMonth(month, lang)}
          </text>
        </g>
      ))}
      <line class="stays-axis" x1="0" x2="100%" y1="48" y2="48" />
      {stays.map((stay) => {
        const start = at(stay.from)
        const end = at(shiftDay(stay.until, 1))
        return (
          <rect
            class="stays-bar"
            x={`${start}%`}
            width={`${Math.max(end - start, 0.5)}%`}
            y="20"
            height="28"
          />
        )
      })}
    </svg>
  )
}

/** Used days against the days allowed. */
function Gauge({ used, allowed }: { used: number; allowed: number }) {
  const scale = Math.max(used, allowed)
  const share = (days: number) => `${(days / scale) * 100}%`
  return (
    <svg class="stays-gauge" width="100%" height="16" aria-hidden="true" focusable="false">
      <line class="stays-gauge-rest" x1="0" x2="100%" y1="8" y2="8" />
      <line class="stays-gauge-used" x1="0" x2={share(Math.min(used, allowed))} y1="8" y2="8" />
      {used > allowed && (
        <line class="stays-gauge-over" x1={share(allowed)} x2="100%" y1="8" y2="8" />
      )}
    </svg>
  )
}

const clamp = (percent: number): number =>
  Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100

// A month that begins in the last days has no room for its name.
const ROOM_FOR_NAME = 10

function monthStarts(from: string, until: string): string[] {
  const starts: string[] = []
  let month = startOfNextMonth(from)
  while (daysBetween(month, until) > ROOM_FOR_NAME) {
    starts.push(month)
    month = startOfNextMonth(month)
  }
  return starts
}
