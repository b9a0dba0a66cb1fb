import { componentTexts } from '../texts/index.ts'
import { formatDay, formatMonth } from './format.ts'
import { daysBetween, shiftDay, startOfMonth, startOfNextMonth, weekdayOf } from './iso-day.ts'
import type { Localised } from './types.ts'

export interface CalendarDay {
  /** ISO day. */
  readonly day: string
  /**
   * `not-counted`: the day of the act. `counted`: carries its number.
   * `moved`: passed over, the limit moves on. `last`: last day in time. `safe`: safe day when something is unknown.
   */
  readonly kind: 'not-counted' | 'counted' | 'moved' | 'last' | 'safe'
  /** Number of the counted day, from 1. */
  readonly count?: number | undefined
}

export interface CalendarDaysProps extends Localised {
  /** Names the drawing: "Les jours du délai". */
  readonly label: string
  /** In the order of time; days that are left out are drawn without a count. */
  readonly days: readonly CalendarDay[]
  /** ISO day of each public holiday in sight, with its name. Weekends need no mention. */
  readonly holidays?: Readonly<Record<string, string>> | undefined
  /** The same in one or two sentences, for who does not see the drawing. */
  readonly summary?: string | undefined
}

/** The days of a limit on a calendar, a table for each month. */
export function CalendarDays({ lang, label, days, holidays = {}, summary }: CalendarDaysProps) {
  const first = days[0]?.day
  const last = days.at(-1)?.day
  if (first === undefined || last === undefined) return null
  const byDay = new Map(days.map((day) => [day.day, day]))
  return (
    <figure class="calendar">
      <figcaption>
        <strong>{label}.</strong>{' '}
        {summary ??
          componentTexts(lang).calendar.summary(formatDay(first, lang), formatDay(last, lang))}
      </figcaption>
      <div class="months">
        {monthsBetween(first, last).map((month) => (
          <Month lang={lang} month={month} byDay={byDay} holidays={holidays} />
        ))}
      </div>
      <Legend lang={lang} days={days} />
    </figure>
  )
}

interface MonthProps extends Localised {
  readonly month: string
  readonly byDay: ReadonlyMap<string, CalendarDay>
  readonly holidays: Readonly<Record<string, string>>
}

function Month({ lang, month, byDay, holidays }: MonthProps) {
  const words = componentTexts(lang).calendar
  return (
    <table class="month">
      <caption>{formatMonth(month, lang)}</caption>
      <thead>
        <tr>
          {words.weekdaysShort.map((short, index) => (
            <th scope="col" abbr={words.weekdays[index]}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr>
            {week.map((day) =>
              day === undefined ? (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a place outside the month: empty, and no control
                <td class="day-none" />
              ) : (
                <DayCell lang={lang} day={day} found={byDay.get(day)} holiday={holidays[day]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps extends Localised {
  readonly day: string
  readonly found: CalendarDay | undefined
  readonly holiday: string | undefined
}

function DayCell({ lang, day, found, holiday }: DayCellProps) {
  const isClosed = holiday !== undefined || [0, 6].includes(weekdayOf(day))
  const classes = [`day day-${found?.kind ?? 'outside'}`, isClosed ? 'day-closed' : ''].join(' ')
  const said = [found === undefined ? undefined : spokenKind(lang, found), holiday].filter(
    (part) => part !== undefined,
  )
  return (
    <td class={classes.trim()}>
      <span class="day-number">{Number(day.slice(8))}</span>
      {found?.count !== undefined && (
        <span class="day-count" aria-hidden="true">
          {found.count}
        </span>
      )}
      {said.length > 0 && <span class="visually-hidden">, {said.join(', ')}</span>}
    </td>
  )
}

function spokenKind(lang: Localised['lang'], { kind, count }: CalendarDay): string {
  const words = componentTexts(lang).calendar
  const counted = count === undefined ? '' : words.count(count)
  switch (kind) {
    case 'counted':
      return counted
    case 'not-counted':
      return words.notCounted
    case 'moved':
      return [counted, words.moved].filter((part) => part !== '').join(', ')
    case 'last':
      return [counted, words.last].filter((part) => part !== '').join(', ')
    case 'safe':
      return [counted, words.safe].filter((part) => part !== '').join(', ')
  }
}

function Legend({ lang, days }: Localised & { days: readonly CalendarDay[] }) {
  const words = componentTexts(lang).calendar
  const shown = new Set(days.map(({ kind }) => kind))
  const entries = [
    { kind: 'not-counted', word: words.notCounted },
    { kind: 'counted', word: words.counted },
    { kind: 'moved', word: words.moved },
    { kind: 'safe', word: words.safe },
    { kind: 'last', word: words.last },
  ] as const
  return (
    <ul class="calendar-legend" aria-label={words.legend}>
      {entries
        .filter(({ kind }) => shown.has(kind))
        .map(({ kind, word }) => (
          <li>
            <span class={`day day-${kind}`} aria-hidden="true" /> {word}
          </li>
        ))}
      <li>
        <span class="day day-closed" aria-hidden="true" /> {words.closed}
      </li>
    </ul>
  )
}

/** First day of every month from one day to another. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = startOfMonth(first); month <= last; month = startOfNextMonth(month)) {
    months.push(month)
  }
  return months
}

/** Weeks from Monday; a place outside the month is undefined. */
function weeksOf(month: string): (string | undefined)[][] {
  const length = daysBetween(month, startOfNextMonth(month))
  const lead = (weekdayOf(month) + 6) % 7
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const offset = week * 7 + weekday - lead
      return offset < 0 || offset >= length ? undefined : shiftDay(month, offset)
    }),
  )
}
