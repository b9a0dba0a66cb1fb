import { answerLimit, type LimitAnswer, type LimitWording } from './index.ts'
import { limitFr } from './wording/fr.ts'

/** The answer to a question that is in order. */
export function answered(input: unknown, wording: LimitWording = limitFr): LimitAnswer {
  const answer = answerLimit(input, wording)
  if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join(' '))
  return answer.value
}

/** The codes and paths of what is wrong with a question. */
export function refusals(input: unknown): string[] {
  const answer = answerLimit(input, limitFr)
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path}`)
}
