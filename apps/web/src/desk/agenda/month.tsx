import { formatDay, formatMonth } from '../../components/format.ts'
import { shiftDay, startOfMonth, startOfNextMonth } from '../../components/iso-day.ts'
import type { DeskLang } from '../slugs.ts'
import { agendaTexts } from './texts/index.ts'
import { mondayOf } from './weeks.ts'

/** A month with the number of limits of each day. `href`: the page in another month. */
export function Month({
  lang,
  month,
  today,
  counts,
  href,
}: {
  lang: DeskLang
  /** Any ISO day in it. */
  month: string
  today: string
  counts: ReadonlyMap<string, number>
  href: (month: string) => string
}) {
  const words = agendaTexts[lang]
  const first = startOfMonth(month)
  const next = startOfNextMonth(month)
  const before = startOfMonth(shiftDay(first, -1))
  return (
    <section class="desk-month" aria-labelledby="month">
      <h2 id="month">{formatMonth(first, lang)}</h2>
      <p class="desk-pager">
        <a href={href(before)}>{words.monthBefore}</a>
        <a href={href(next)}>{words.monthAfter}</a>
      </p>
      <table>
        <thead>
          <tr>
            {words.weekdays.map((day) => (
              <th scope="col">{day}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(first, next).map((week) => (
            <tr>
              {week.map((day) => (
                <td
                  class={day < first || day >= next ? 'is-outside' : undefined}
                  aria-current={day === today ? 'date' : undefined}
                >
                  <DayOfMonth lang={lang} day={day} count={counts.get(day) ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DayOfMonth({ lang, day, count }: { lang: DeskLang; day: string; count: number }) {
  const number = Number(day.slice(8))
  if (count === 0) return <span class="figures">{number}</span>
  const said = agendaTexts[lang].inMonth(count, formatDay(day, lang))
  return (
    <a class="figures" href={`#day-${day}`}>
      <span aria-hidden="true">{number}</span>
      <strong aria-hidden="true">{count}</strong>
      <span class="visually-hidden">{said}</span>
    </a>
  )
}

function weeksOf(first: string, next: string): readonly (readonly string[])[] {
  const weeks: string[][] = []
  for (let monday = mondayOf(first); monday < next; monday = shiftDay(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => shiftDay(monday, index)))
  }
  return weeks
}
