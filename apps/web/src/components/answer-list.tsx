import { componentTexts } from '../texts/index.ts'
import type { Localised } from './types.ts'

export interface Answer {
  readonly question: string
  /** As the person reads it; absent when the answer is "I don't know". */
  readonly answer?: string | undefined
  /** Where it can be changed. Without it, no link. */
  readonly changeHref?: string | undefined
}

/** "Check your answers": each question, its answer, and the way back to change it. */
export function AnswerList({ lang, answers }: Localised & { answers: readonly Answer[] }) {
  const words = componentTexts(lang).answers
  return (
    <dl class="answers">
      {answers.map(({ question, answer, changeHref }) => (
        <div class="answer">
          <dt>{question}</dt>
          <dd class={answer === undefined ? 'answer-value answer-unknown' : 'answer-value'}>
            {answer ?? words.unknown}
          </dd>
          {changeHref !== undefined && (
            <dd class="answer-change">
              <a href={changeHref}>
                {words.change}
                <span class="visually-hidden">: {question}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
