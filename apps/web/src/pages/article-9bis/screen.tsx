import type { LocalDate } from '@sejour/calendar'
import type { Prepared } from '@sejour/engine'
import type { ComponentChildren } from 'preact'
import type { DeviceState } from '../../app/guide/device.tsx'
import { CARRIED, FIELDS } from '../../app/guide/read-given.ts'
import { wordsOf } from '../../app/guide/say.ts'
import { addressOf } from '../../app/slugs.ts'
import { findPlace, writeAnswers } from './answers.ts'
import { CheckPage } from './check-page.tsx'
import { ConclusionPage } from './conclusion/conclusion-page.tsx'
import { writeStep } from './flow.ts'
import { type Shown } from './form.ts'
import { QuestionPage } from './question-page.tsx'
import { RemarksPage } from './remarks-page.tsx'
import { StartPage } from './start-page.tsx'
import type { ScreeningTexts } from './texts/index.ts'

export interface ScreenProps {
  readonly prepared: Prepared
  readonly texts: ScreeningTexts
  readonly today: LocalDate
  readonly shown: Shown
  /** Whether the page carries the answers in itself: only where no script keeps them. */
  readonly carries: boolean
  /** What the device can do and keeps; absent without script. */
  readonly device?: DeviceState | undefined
}

/** One page of the screening: the same on the server and in the browser. */
export function Screen(props: ScreenProps) {
  const { answers, step } = props.shown.state
  return (
    <form
      class="question"
      method="post"
      action={addressOf(props.texts.lang, '/article-9bis')}
      noValidate
      data-step={writeStep(step)}
    >
      {/* Enter in a field presses the first button of a form: it must be the one that goes on. */}
      <button type="submit" name={FIELDS.go} value="" hidden tabIndex={-1}>
        {props.texts.words.question.continue}
      </button>
      {props.carries && (
        <>
          <input type="hidden" name={CARRIED.step} value={writeStep(step)} />
          {answers && <input type="hidden" name={CARRIED.answers} value={writeAnswers(answers)} />}
        </>
      )}
      {step.kind !== 'start' && (
        <button class="button-quiet back" name={FIELDS.go} value="back">
          {props.texts.words.question.back}
        </button>
      )}
      <StepPage {...props} />
    </form>
  )
}

function StepPage(props: ScreenProps): ComponentChildren {
  const { prepared, texts, shown } = props
  const { answers, step } = shown.state
  if (step.kind === 'start' || !answers) return <StartPage {...props} />
  switch (step.kind) {
    case 'question': {
      const place = findPlace(prepared.procedure, step.id)
      return place && <QuestionPage {...props} answers={answers} place={place} />
    }
    case 'remarks':
      return <RemarksPage texts={texts} prepared={prepared} answers={answers} />
    case 'check':
      return <CheckPage {...props} answers={answers} />
    case 'conclusion':
      return <ConclusionPage {...props} answers={answers} />
  }
}

/** The title of the page shown; an error comes first. */
export function titleOf({ prepared, texts, shown }: ScreenProps): string {
  const { words } = texts
  const { state, mistake } = shown
  const title = ((): string => {
    switch (state.step.kind) {
      case 'start':
        return words.start.title
      case 'question': {
        const place = findPlace(prepared.procedure, state.step.id)
        return place ? wordsOf(place.fact, texts).question : words.title
      }
      case 'remarks':
        return words.remarks.title
      case 'check':
        return words.check.title
      case 'conclusion':
        return words.conclusion.title
    }
  })()
  return mistake ? `${words.errorPrefix} ${title}` : title
}
