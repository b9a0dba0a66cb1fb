import type { PersonDay, PersonView } from '@sejour/desk'
import { sayPersonDay, sayPersonWeekday } from '@sejour/chain'
import { isSiteLang } from './person-lang.ts'
import { LawWords, PersonMargin, ToBeConfirmed } from './person-margin.tsx'
import { plainOf } from './texts/plain.ts'
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

/** What a day is for: the label of the law in its four languages, plain words in the others. */
export function dayLabel(lang: PersonView['lang'], day: PersonDay): string {
  const words = personTexts[lang].todo
  const whats: { readonly [what: string]: string } = words.what
  const own = whats[day.what] ?? words.what.other
  const label = isSiteLang(lang) ? (day.label ?? own) : (plainOf(lang, day.what) ?? own)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function OneDay({ lang, day }: { lang: PersonView['lang']; day: PersonDay }) {
  const words = personTexts[lang].todo
  const { safeDay, lastDay, daysLeft, isPast, peremptory } = day
  const label = dayLabel(lang, day)
  return (
    <li class={peremptory ? 'person-day person-day-firm' : 'person-day'}>
      <PersonMargin lang={lang} sources={day.sources}>
        <h3>{label}</h3>
        {!isSiteLang(lang) && day.label !== undefined && (
          <p class="hint">
            <LawWords lang={lang}>{day.label}</LawWords>
          </p>
        )}
        {safeDay === undefined ? (
          <p>{words.noDay}</p>
        ) : isPast ? (
          <p class="person-day-when">{words.past(sayPersonDay(lastDay ?? safeDay, lang))}</p>
        ) : (
          <p class="person-day-when figures">
            {words.before(sayPersonWeekday(safeDay, lang))}
            {daysLeft !== undefined && daysLeft >= 0 && (
              <span class="person-day-left"> ({words.daysLeft(daysLeft)})</span>
            )}
          </p>
        )}
        {!isPast && lastDay !== undefined && lastDay !== safeDay && (
          <p>
            {words.lastDay(sayPersonDay(lastDay, lang))} {words.safeWhy}
          </p>
        )}
        {!isPast && peremptory && !STILL_OF_USE.has(day.what) && <p>{words.peremptory}</p>}
        {day.toConfirm && <ToBeConfirmed lang={lang} />}
      </PersonMargin>
    </li>
  )
}
