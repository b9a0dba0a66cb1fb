import { type Assessed, assessed } from '@sejour/answers/assess'
import type { Finding, Prepared } from '@sejour/engine'
import { type Answers, factsOf } from '../answers.ts'
import type { ScreeningTexts } from '../texts/index.ts'

/** What is found, and where it stands. */
export type Conclusion = Assessed & {
  /** The finding of the stage that decides: what the mark of the conclusion shows. */
  readonly finding: Finding
}

/** Applies the law of the day of filing to everything that was answered. */
export function conclude(
  prepared: Prepared,
  answers: Answers,
  { law }: ScreeningTexts,
): Conclusion {
  const facts = factsOf(prepared.procedure, answers)
  const found = assessed(prepared, { on: answers.on, facts }, law)
  const standing = ORDER.find((finding) => found.stages.some((stage) => stage.finding === finding))
  return { ...found, finding: found.outcome.lastKnown ? 'unknown' : (standing ?? 'met') }
}

// One failing stage ends the matter; a missing answer comes before what is argued.
const ORDER = ['not-met', 'unknown', 'discretionary'] as const
