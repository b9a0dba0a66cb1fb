import type { LimitAnswer } from '@sejour/answers/limit'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { ThreadStep } from '../../components/index.ts'
import type { DelaiTexts } from './texts/index.ts'

/** The days of a limit as a story: what happened, what runs, what may still come. */
export function threadOf(
  { firstDay, lastDay, safeLastDay, openedBy, kind }: LimitAnswer,
  known: {
    readonly on: LocalDate | undefined
    readonly decidedOn: LocalDate | undefined
    readonly filedOn: LocalDate | undefined
    readonly today: LocalDate
  },
  { answer: words }: DelaiTexts,
): readonly ThreadStep[] {
  const until = safeLastDay ?? lastDay
  if (until === null || firstDay === null) return []
  const { on, decidedOn, filedOn, today } = known
  const past = (label: string, day: LocalDate | undefined): readonly ThreadStep[] =>
    day === undefined ? [] : [{ state: 'past', label, day }]
  const last = lastDay ?? until
  const running = (label: string, day: LocalDate): ThreadStep => ({
    state: 'running',
    label,
    until: day,
    totalDays: Math.max(daysBetween(firstDay, day) + 1, daysBetween(today, day)),
    remainingDays: daysBetween(today, day),
  })
  const runs: readonly ThreadStep[] =
    today <= until
      ? [running(words.runs, until)]
      : today <= last
        ? [...past(words.safeOver, until), running(words.runsPerhaps, last)]
        : past(words.over, last)
  const isFiled = filedOn !== undefined && filedOn <= today
  return [
    ...past(words.decided, decidedOn),
    ...(openedBy === 'expiry' ? [] : past(words.notified[openedBy], on)),
    ...(isFiled && filedOn <= until ? past(words.filed, filedOn) : []),
    ...runs,
    ...(kind === 'remedy'
      ? [{ state: 'possible', label: words.afterwards, condition: words.forceMajeure } as const]
      : []),
  ]
}
