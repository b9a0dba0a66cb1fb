import type { PersonStep, PersonView } from '@sejour/desk'
import { sayPersonDay } from '@sejour/chain'
import { addressOf } from '../app/slugs.ts'
import { helpLang, named } from './person-lang.ts'
import { LawWords } from './person-margin.tsx'
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
  const name = nameOf(step, words)
  const awaits = state === 'running' && (kind === 'request-filed' || kind === 'remedy-filed')
  const more = [
    kind === 'title-granted' && step.what !== undefined
      ? words.paper(named(lang, step.what))
      : undefined,
    result === undefined ? undefined : words.result[result],
    until === undefined ? undefined : words.until(sayPersonDay(until, lang)),
    awaits ? words.running : undefined,
  ].filter((part) => part !== undefined)
  return (
    <li class={`person-step person-step-${state}`}>
      <p>
        <span class="person-step-day">
          {on === undefined ? words.noDay : <time dateTime={on}>{sayPersonDay(on, lang)}</time>}
        </span>
        <strong>{name}</strong>
        {kind === 'decision-notified' && step.what !== undefined && (
          <>
            {': '}
            <LawWords lang={lang}>{step.what}</LawWords>
          </>
        )}
        {more.length > 0 && `: ${more.join(' · ')}`}
      </p>
      <p class="hint">
        <LawWords lang={lang}>{procedure}</LawWords>
      </p>
      <Explained lang={lang} step={step} place={place} />
    </li>
  )
}

type Words = (typeof personTexts)[PersonView['lang']]['story']

function nameOf({ kind, step = '' }: PersonStep, words: Words): string {
  if (kind !== 'step-taken') return words[kind]
  const steps: { readonly [step: string]: string } = words.steps
  return steps[step] ?? words['step-taken']
}

/** What explains a paper that came; where nothing does, that is said. */
function Explained({ lang, step: { id, explained }, place }: StepProps) {
  const words = sheetTexts[lang]
  if (explained === undefined) return null
  if (!explained) {
    return (
      <p class="hint">
        {words.none} {place && <a href={addressOf(helpLang(lang), '/papiers')}>{words.papers}</a>}
      </p>
    )
  }
  return (
    <p>
      {place ? <a href={sheetHref(lang, place, { entry: id })}>{words.explain}</a> : words.explain}
    </p>
  )
}
