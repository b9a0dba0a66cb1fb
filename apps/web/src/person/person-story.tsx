import type { PersonStep, PersonView } from '@sejour/desk'
import { paperName, sayPersonDay } from '@sejour/chain'
import { addressOf } from '../app/slugs.ts'
import { helpLang } from './person-lang.ts'
import { LawWords } from './person-margin.tsx'
import { type FilePlace, sheetHref } from './sheet-address.ts'
import { sheetTexts } from './sheet-texts/index.ts'
import { personTexts } from './texts/index.ts'
import { procedureOf } from './texts/procedures.ts'

interface StoryProps {
  readonly view: PersonView
  /** Where the file is read; absent: counsel looks, and follows nothing from here. */
  readonly place: FilePlace | undefined
}

/** What happened, in plain words: each procedure under its name, oldest first. */
export function Story({ view: { lang, thread }, place }: StoryProps) {
  const words = personTexts[lang].story
  const procedures = Map.groupBy(thread, ({ procedure }) => procedure.id)
  return (
    <section aria-labelledby="story">
      <h2 id="story">{words.title}</h2>
      {thread.length === 0 && <p>{words.none}</p>}
      {[...procedures.values()].map((steps) => (
        <OneProcedure lang={lang} steps={steps} place={place} />
      ))}
    </section>
  )
}

interface ProcedureProps extends Pick<StoryProps, 'place'> {
  readonly lang: PersonView['lang']
  readonly steps: readonly PersonStep[]
}

/** The name is in the words of the reader where we have them; what the law calls it stands below. */
function OneProcedure({ lang, steps, place }: ProcedureProps) {
  const procedure = steps[0]?.procedure
  if (!procedure) return null
  const plain = procedureOf(lang, procedure.kind)
  const title = <LawWords lang={lang}>{procedure.title}</LawWords>
  return (
    <>
      <h3>{plain ?? title}</h3>
      {plain !== undefined && <p class="hint">{title}</p>}
      <ol class="person-story">
        {steps.map((step) => (
          <Step lang={lang} step={step} place={place} />
        ))}
      </ol>
    </>
  )
}

/** What of the thread names a paper by its id. */
const NAMES_PAPER: ReadonlySet<PersonStep['kind']> = new Set(['title-granted', 'receipt-given'])

interface StepProps extends Pick<StoryProps, 'place'> {
  readonly lang: PersonView['lang']
  readonly step: PersonStep
}

function Step({ lang, step, place }: StepProps) {
  const words = personTexts[lang].story
  const { kind, state, on, until, result } = step
  const name = nameOf(step, words)
  const awaits = state === 'running' && (kind === 'request-filed' || kind === 'remedy-filed')
  const more = [
    NAMES_PAPER.has(kind) && step.what !== undefined ? paperName(step.what, lang) : undefined,
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
      {place ? (
        <a href={sheetHref(lang, place, { entry: id })} hreflang={helpLang(lang)}>
          {words.explain}
        </a>
      ) : (
        words.explain
      )}
    </p>
  )
}
