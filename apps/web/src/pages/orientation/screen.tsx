import type { PreparedRoutes } from '@sejour/answers/orient/core'
import type { ComponentChildren } from 'preact'
import { wordsOf } from '../../app/guide/say.ts'
import type { Drawn } from '../../app/guide/hydrate-guide.tsx'
import { CARRIED, FIELDS } from '../../app/guide/read-given.ts'
import { addressOf } from '../../app/slugs.ts'
import { findFact, writeAnswers } from './answers.ts'
import { CheckPage } from './check-page.tsx'
import { type State, writeStep } from './flow.ts'
import { QuestionPage } from './question-page.tsx'
import { ResultPage } from './result/result-page.tsx'
import { SeveralPage } from './several-page.tsx'
import { StartPage } from './start-page.tsx'
import { questionsWith } from './together.ts'
import type { OrientationTexts } from './texts/index.ts'

export interface ScreenProps extends Drawn<State> {
  readonly prepared: PreparedRoutes
  readonly texts: OrientationTexts
}

/** One page of the orientation: the same on the server and in the browser. */
export function Screen(props: ScreenProps) {
  const { answers, step } = props.shown.state
  const { words, lang } = props.texts
  return (
    <form
      class="question"
      method="post"
      action={addressOf(lang, '/orientation')}
      noValidate
      data-step={writeStep(step)}
    >
      {/* Enter in a field presses the first button of a form: it must be the one that goes on. */}
      <button type="submit" name={FIELDS.go} value="" hidden tabIndex={-1}>
        {words.question.continue}
      </button>
      {props.carries && (
        <>
          <input type="hidden" name={CARRIED.step} value={writeStep(step)} />
          {answers && <input type="hidden" name={CARRIED.answers} value={writeAnswers(answers)} />}
        </>
      )}
      {step.kind !== 'start' && (
        <button class="button-quiet back" name={FIELDS.go} value="back">
          {words.question.back}
        </button>
      )}
      <StepPage {...props} />
    </form>
  )
}

function StepPage(props: ScreenProps): ComponentChildren {
  const { answers, step } = props.shown.state
  if (step.kind === 'start' || !answers) return <StartPage {...props} />
  switch (step.kind) {
    case 'question': {
      const fact = findFact(props.prepared.facts, step.id)
      if (!fact) return null
      const facts = questionsWith(props.prepared, answers, fact)
      return facts.length > 1 ? (
        <SeveralPage {...props} answers={answers} facts={facts} />
      ) : (
        <QuestionPage {...props} answers={answers} fact={fact} />
      )
    }
    case 'check':
      return <CheckPage {...props} answers={answers} />
    case 'result':
      return <ResultPage {...props} answers={answers} />
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
        const fact = findFact(prepared.facts, state.step.id)
        if (!fact || !state.answers) return words.title
        return questionsWith(prepared, state.answers, fact).length > 1
          ? words.question.together
          : wordsOf(fact, texts).question
      }
      case 'check':
        return words.check.title
      case 'result':
        return words.result.title
    }
  })()
  return mistake ? `${words.errorPrefix} ${title}` : title
}
