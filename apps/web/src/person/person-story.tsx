import type { PersonStep, PersonView } from '@sejour/desk'
import { Day, formatDay } from '../components/index.ts'
import { addressOf } from '../app/slugs.ts'
import { type FilePlace, sheetHref } from './sheet-address.ts'
import { sheetTexts } from './sheet-texts/index.ts'
import { personTexts } from './texts/index.ts'

interface StoryProps {
  readonly view: PersonView
  /** Where the file is read; absent: counsel looks, and follows nothing from here. */
  readonly place: FilePlace | undefined
}

/** What happened, in plain words, oldest first. */
export function Story({ view: { lang, thread }, place }: StoryProps) {
  const words = personTexts[lang].story
  return (
    <section aria-labelledby="story">
      <h2 id="story">{words.title}</h2>
      {thread.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol class="person-story">
          {thread.map((step) => (
            <Step lang={lang} step={step} place={place} />
          ))}
        </ol>
      )}
    </section>
  )
}

interface StepProps extends Pick<StoryProps, 'place'> {
  readonly lang: PersonView['lang']
  readonly step: PersonStep
}

function Step({ lang, step, place }: StepProps) {
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
      <Explained lang={lang} step={step} place={place} />
    </li>
  )
}

/** What explains a paper that came; where nothing does, that is said. */
function Explained({ lang, step: { id, explained }, place }: StepProps) {
  const words = sheetTexts[lang]
  if (explained === undefined) return null
  if (!explained) {
    return (
      <p class="hint">
        {words.none} {place && <a href={addressOf(lang, '/papiers')}>{words.papers}</a>}
      </p>
    )
  }
  return (
    <p>
      {place ? <a href={sheetHref(lang, place, { entry: id })}>{words.explain}</a> : words.explain}
    </p>
  )
}
