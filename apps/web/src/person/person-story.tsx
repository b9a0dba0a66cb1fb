import type { PersonStep, PersonView } from '@sejour/desk'
import { Day, formatDay } from '../components/index.ts'
import { personTexts } from './texts/index.ts'

/** What happened, in plain words, oldest first. */
export function Story({ view: { lang, thread } }: { view: PersonView }) {
  const words = personTexts[lang].story
  return (
    <section aria-labelledby="story">
      <h2 id="story">{words.title}</h2>
      {thread.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol class="person-story">
          {thread.map((step) => (
            <Step lang={lang} step={step} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Step({ lang, step }: { lang: PersonView['lang']; step: PersonStep }) {
  const words = personTexts[lang].story
  const { kind, state, procedure, on, until, result } = step
  const awaits = state === 'running' && (kind === 'request-filed' || kind === 'remedy-filed')
  const more = [
    kind === 'title-granted' && step.what !== undefined ? words.paper(step.what) : step.what,
    result === undefined ? undefined : words.result[result],
    until === undefined ? undefined : words.until(formatDay(until, lang)),
    awaits ? words.running : undefined,
  ].filter((part) => part !== undefined)
  return (
    <li class={`person-step person-step-${state}`}>
      <p>
        <span class="person-step-day">
          {on === undefined ? words.noDay : <Day lang={lang} day={on} />}
        </span>
        <strong>{words[kind]}</strong>
        {more.length > 0 && `: ${more.join(' · ')}`}
      </p>
      <p class="hint">{procedure}</p>
    </li>
  )
}
