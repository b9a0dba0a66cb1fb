import type { JudgmentResult } from './results.ts'
import type { Trigger, Where } from '../machine.ts'
import type { StepId } from '../steps/index.ts'

/** Triggers, in a word each. */
export const step = (id: StepId, where?: Where): Trigger => ({ step: id, ...(where && { where }) })

/** A request reached whoever it is for. */
export const filed: Trigger = { entry: 'request-filed' }

/** A paper was handed over: an id of the catalogues of titles and annexes. */
export const given = (...paper: readonly string[]): Trigger => ({
  entry: 'receipt-given',
  where: { paper },
})

/** A decision of one of these kinds reached the person. */
export const decided = (...decision: readonly string[]): Trigger => ({
  entry: 'decision-notified',
  where: { decision },
})

/** A title was granted: one of these, or any. */
export const titled = (...title: readonly string[]): Trigger => ({
  entry: 'title-granted',
  ...(title.length > 0 && { where: { title } }),
})

/** One of these remedies was filed. */
export const appealed = (...remedy: readonly string[]): Trigger => ({
  entry: 'remedy-filed',
  where: { remedy },
})

/** A court answered with one of these results. */
export const judged = (...result: readonly JudgmentResult[]): Trigger => ({
  entry: 'judgment-notified',
  where: { result },
})

/** What brings the file before the Council; the extreme urgency stands apart. */
export const BEFORE_THE_COUNCIL = ['annulment', 'ordinary-suspension', 'full-jurisdiction'] as const

/** A remedy and its end have a machine of their own; a title may bear an earlier day. */
export const HEARD: readonly Trigger[] = [
  { entry: 'remedy-filed' },
  { entry: 'judgment-notified' },
  { entry: 'title-granted' },
]
