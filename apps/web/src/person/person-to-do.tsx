import type { PersonDay, PersonView } from '@sejour/desk'
import { marginOf } from '../app/tool/said.ts'
import { formatDay, formatDayWithWeekday, Margin, ToConfirm } from '../components/index.ts'
import { personTexts } from './texts/index.ts'

/** Days to keep, the nearest first: the safe day large, then what is less sure. */
export function ToDo({ view: { lang, toDo } }: { view: PersonView }) {
  const words = personTexts[lang].todo
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{words.title}</h2>
      {toDo.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ol class="person-days">
            {toDo.map((day) => (
              <OneDay lang={lang} day={day} />
            ))}
          </ol>
          <p>{words.ask}</p>
        </>
      )}
    </section>
  )
}

// Nothing is lost for good by being late in these: it is not said that it is too late.
const STILL_OF_USE: ReadonlySet<string> = new Set(['departure', 'address-declaration'])

function OneDay({ lang, day }: { lang: PersonView['lang']; day: PersonDay }) {
  const words = personTexts[lang].todo
  const { safeDay, lastDay, daysLeft, isPast, peremptory } = day
  const whats: { readonly [what: string]: string } = words.what
  const label = day.label ?? whats[day.what] ?? words.what.other
  const source = day.sources.map((said) => marginOf(said, lang))
  return (
    <li class={peremptory ? 'person-day person-day-firm' : 'person-day'}>
      <Margin lang={lang} source={source.length === 0 ? undefined : source}>
        <h3>{label.charAt(0).toUpperCase() + label.slice(1)}</h3>
        {safeDay === undefined ? (
          <p>{words.noDay}</p>
        ) : isPast ? (
          <p class="person-day-when">{words.past(formatDay(lastDay ?? safeDay, lang))}</p>
        ) : (
          <p class="person-day-when figures">
            {words.before(formatDayWithWeekday(safeDay, lang))}
            {daysLeft !== undefined && daysLeft >= 0 && (
              <span class="person-day-left"> ({words.daysLeft(daysLeft)})</span>
            )}
          </p>
        )}
        {!isPast && lastDay !== undefined && lastDay !== safeDay && (
          <p>
            {words.lastDay(formatDay(lastDay, lang))} {words.safeWhy}
          </p>
        )}
        {!isPast && peremptory && !STILL_OF_USE.has(day.what) && <p>{words.peremptory}</p>}
        {day.toConfirm && <ToConfirm lang={lang} />}
      </Margin>
    </li>
  )
}
