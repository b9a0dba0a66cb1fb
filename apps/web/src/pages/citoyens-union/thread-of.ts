import type { EuStayAnswer, EuStayStep } from '@sejour/answers/eu-stay'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { ThreadStep } from '../../components/index.ts'
import type { CitoyensUnionTexts } from './texts/index.ts'

/** The request as a story: what happened, what runs, what may still come. */
export function threadOf(
  answer: EuStayAnswer,
  { filedOn, today }: { readonly filedOn: LocalDate; readonly today: LocalDate },
  { answer: words }: CitoyensUnionTexts,
): readonly ThreadStep[] {
  const isDecided = answer.steps.some(({ kind }) => kind === 'decision')
  return answer.steps
    .filter((step) => isPartOfStory(step, answer, isDecided))
    .map((step): ThreadStep => {
      const { label, day, safeDay, state } = step
      if (state === 'possible') {
        const condition = step.kind === 'extra-month' ? words.ifRefused : words.ifChecked
        return { state: 'possible', label, condition }
      }
      // Past the safe day the limit may still run, to its last day.
      const until = safeDay !== null && safeDay >= today ? safeDay : day
      if (state === 'past' || until === null) {
        return { state: 'past', label, ...(day && { day }) }
      }
      if (until < today) return { state: 'past', label: words.over(label), day: until }
      return {
        state: 'running',
        label,
        until,
        totalDays: Math.max(daysBetween(startOf(step, answer, filedOn), until), 1),
        remainingDays: daysBetween(today, until),
      }
    })
}

// A limit that decides nothing any more is no part of the story.
function isPartOfStory({ kind }: EuStayStep, answer: EuStayAnswer, isDecided: boolean): boolean {
  switch (kind) {
    case 'filing-limit':
      return answer.filedLate === true
    case 'documents':
      return !isDecided && answer.documents.due === 'after-filing'
    case 'decision-limit':
      return !isDecided
    case 'residence-check':
      return !isDecided || answer.residence.result !== null
    case 'arrival':
    case 'filing':
    case 'extra-month':
    case 'decision':
    case 'appeal':
      return true
  }
}

function startOf({ kind }: EuStayStep, { steps }: EuStayAnswer, filedOn: LocalDate): LocalDate {
  const isAfterDecision = kind === 'appeal' || kind === 'extra-month'
  const decided = steps.find((step) => step.kind === 'decision')?.day
  return isAfterDecision && decided ? decided : filedOn
}
