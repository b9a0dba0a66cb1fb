import type { LocalDate } from '@sejour/calendar'
import type { ThreadStep } from '../../../components/index.ts'
import type { Words } from '../texts/index.ts'

/** The way of a request from its filing to the decision, with what each step waits for. */
export function threadOf(
  on: LocalDate,
  today: LocalDate,
  { conclusion: words }: Words,
): readonly ThreadStep[] {
  const filing: ThreadStep =
    on < today
      ? { state: 'past', label: words.threadFiled, day: on }
      : { state: 'possible', label: words.threadToFile, condition: words.threadToFileIf }
  return [
    filing,
    { state: 'possible', label: words.threadSent, condition: words.threadSentIf },
    { state: 'possible', label: words.threadExamined, condition: words.threadExaminedIf },
    { state: 'possible', label: words.threadMerits, condition: words.threadMeritsIf },
    { state: 'possible', label: words.threadDecision, condition: words.threadDecisionIf },
  ]
}
