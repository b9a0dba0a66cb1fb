import { saySource } from '@sejour/answers/say'
import { type Followed, followWords, sayPersonDay, sayPersonWeekday } from '@sejour/chain'
import type { PersonView } from '@sejour/desk'
import { lawLang } from './person-lang.ts'
import { PersonMargin } from './person-margin.tsx'
import { dayLabel } from './person-to-do.tsx'
import { personTexts } from './texts/index.ts'

/** What is shown at most of what is open at once. */
const MOST_SHOWN = 2

/** Where the file is and who has it, what comes next, what to do, how long it takes, what meanwhile. */
export function FiveFacts({ view }: { view: PersonView }) {
  const { lang, followed } = view
  const words = followWords[lang]
  const open = followed.filter(({ isEnd }) => !isEnd).slice(0, MOST_SHOWN)
  const shown = open.length > 0 ? open : followed.slice(-1)
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.title}</h2>
      {shown.length === 0 ? (
        <p>{words.nothingYet}</p>
      ) : (
        shown.map((one, index) => (
          <Facts view={view} followed={one} isLast={index === shown.length - 1} />
        ))
      )}
    </section>
  )
}

/** The first day that is still to come. */
function NearestDay({ view: { lang, toDo } }: { view: PersonView }) {
  const day = toDo.find(({ isPast, safeDay }) => !isPast && safeDay !== undefined)
  if (!day?.safeDay) return null
  return (
    <>
      <strong>{personTexts[lang].todo.before(sayPersonWeekday(day.safeDay, lang))}</strong>
      {': '}
      {dayLabel(lang, day)}.{' '}
    </>
  )
}

interface FactsProps {
  readonly view: PersonView
  readonly followed: Followed
  readonly isLast: boolean
}

// What to do, and what meanwhile, is said once: it is about the person, not about one procedure.
function Facts({ view, followed, isLast }: FactsProps) {
  const { lang, toDo } = view
  const words = followWords[lang]
  const { holder, since, next, mine, duration, durationSources } = followed
  const sources = durationSources.map((one) => saySource(one, lawLang(lang)))
  const hasDays = toDo.some(({ isPast }) => !isPast)
  return (
    <PersonMargin lang={lang} sources={sources}>
      <dl class="person-facts">
        <dt>{words.labels.where}</dt>
        <dd>
          {words.holders[holder]}
          {since !== undefined && ` ${words.since(sayPersonDay(since, lang))}`}
        </dd>
        <dt>{words.labels.next}</dt>
        <dd>{next.map((step) => words.next[step]).join(' ')}</dd>
        {isLast && (
          <>
            <dt>{words.labels.mine}</dt>
            <dd>
              {mine.map((step) => words.next[step]).join(' ')} <NearestDay view={view} />
              {hasDays ? (
                <a href="#to-do">{words.seeDays}</a>
              ) : (
                mine.length === 0 && words.nothingToDo
              )}
            </dd>
          </>
        )}
        <dt>{words.labels.duration}</dt>
        <dd>{words.duration[duration]}</dd>
        {isLast && (
          <>
            <dt>{words.labels.meanwhile}</dt>
            <dd>
              <a href="#tomorrow">{words.seeCard}</a>
            </dd>
          </>
        )}
      </dl>
    </PersonMargin>
  )
}
