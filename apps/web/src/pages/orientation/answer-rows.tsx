import type { PreparedRoutes } from '@sejour/answers/orient/core'
import { GoButton } from '../../app/guide/go-button.tsx'
import { sayGiven, wordsOf } from '../../app/guide/say.ts'
import { formatDay } from '../../components/index.ts'
import type { Answers } from './answers.ts'
import { writeStep } from './flow.ts'
import type { OrientationTexts } from './texts/index.ts'

/** Every answer, each with the way to change it, in the order of the questions. */
export function AnswerRows({
  prepared,
  answers,
  texts,
}: {
  readonly prepared: PreparedRoutes
  readonly answers: Answers
  readonly texts: OrientationTexts
}) {
  const { words, lang } = texts
  const { check } = words
  return (
    <dl class="answers">
      <div class="answer">
        <dt>{check.day}</dt>
        <dd class="answer-value">{formatDay(answers.on, lang)}</dd>
        <dd class="answer-change">
          <GoButton to="to:start" about={check.day}>
            {check.change}
          </GoButton>
        </dd>
      </div>
      {prepared.facts
        .filter(({ id }) => answers.given.has(id))
        .map((fact) => {
          const { label, exhibits = [] } = wordsOf(fact, texts)
          const said = sayGiven({ id: fact.id, fact }, answers.given.get(fact.id) ?? null, texts)
          return (
            <div class="answer">
              <dt>{label}</dt>
              <dd class={said === undefined ? 'answer-value answer-unknown' : 'answer-value'}>
                {said ?? check.toEstablish}
              </dd>
              <dd class="answer-change">
                <GoButton to={`to:${writeStep({ kind: 'question', id: fact.id })}`} about={label}>
                  {check.change}
                </GoButton>
              </dd>
              {said === undefined && exhibits.length > 0 && (
                <dd class="quiet">{check.provedBy(exhibits.join(' ; '))}</dd>
              )}
            </div>
          )
        })}
    </dl>
  )
}
