import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { movesToWorkingDay } from '@sejour/law/recours'
import { saySource, type SaidSource } from '../say/index.ts'
import type { CountedFinding } from './finding.ts'
import type { LimitQuestion } from './question.ts'
import type { LimitWording } from './wording.ts'

/** One step of a derivation, as a sentence about one day. */
export type LimitStep = {
  readonly kind:
    | 'act'
    | 'skipped'
    | 'first-day'
    | 'counted'
    | 'month-end'
    | 'moved'
    | 'printed'
    | 'window'
    | 'last-day'
    | 'safe-day'
  readonly text: string
  readonly day: LocalDate
  readonly source: SaidSource
}

/** How the last day is reached, one sentence after the other. */
export function saySteps(
  question: LimitQuestion,
  finding: CountedFinding,
  wording: LimitWording,
): LimitStep[] {
  const bare = finding.window
    ? windowSteps(finding, finding.window, wording)
    : countingSteps(question, finding, wording)
  return bare.map(({ source, ...step }) => ({ ...step, source: saySource(source, wording.lang) }))
}

type Bare = Omit<LimitStep, 'source'> & { readonly source: Provision }

function countingSteps(
  { remedy, by }: LimitQuestion,
  { on, start, taken, lastDay, safeLastDay, safest }: CountedFinding,
  wording: LimitWording,
): Bare[] {
  const { steps } = wording
  const opened = startsWith(remedy.openedBy, by, wording)
  const act: Bare = { kind: 'act', text: opened(on), day: on, source: start.source }
  const counted = taken.steps.flatMap((step): Bare[] => {
    switch (step.kind) {
      case 'not-counted':
      case 'raw-last-day':
      case 'last-day':
        return []
      case 'skipped': {
        const text = steps.skipped(step.day, step.reason)
        return [{ kind: 'skipped', text, day: step.day, source: start.source }]
      }
      case 'first-day': {
        const text =
          start.start.kind === 'day-after'
            ? steps.firstDay(step.day)
            : steps.firstDayAfterWorkingDays(step.day, start.start.n)
        return [{ kind: 'first-day', text, day: step.day, source: start.source }]
      }
      case 'counted': {
        const text = steps.counted(step.length, taken.rawLastDay)
        return [{ kind: 'counted', text, day: taken.rawLastDay, source: taken.source }]
      }
      case 'month-end': {
        const text = steps.monthEnd(step.day)
        return [{ kind: 'month-end', text, day: step.day, source: taken.source }]
      }
      case 'moved': {
        const text = steps.moved(step.from, step.to, step.reason)
        return [{ kind: 'moved', text, day: step.to, source: movesToWorkingDay }]
      }
    }
  })
  return [
    act,
    ...counted,
    ...(taken.length === undefined ? [printedStep(taken.lastDay, taken.source, wording)] : []),
    {
      kind: 'last-day',
      text: steps.lastDay(lastDay),
      day: lastDay,
      source: taken.source,
    },
    ...(safeLastDay < lastDay ? [safeStep(safeLastDay, safest.source, wording)] : []),
  ]
}

function windowSteps(
  { lastDay, limit, taken }: CountedFinding,
  window: NonNullable<CountedFinding['window']>,
  { steps }: LimitWording,
): Bare[] {
  const practice = taken.source
  const opens = limit.window?.opens ?? 0
  const closes = limit.window?.closes ?? 0
  return [
    { kind: 'act', text: steps.expires(lastDay), day: lastDay, source: limit.source },
    {
      kind: 'window',
      text: steps.windowOpens(window.from, opens),
      day: window.from,
      source: practice,
    },
    {
      kind: 'window',
      text: steps.windowCloses(window.until, closes),
      day: window.until,
      source: practice,
    },
    { kind: 'last-day', text: steps.lastDay(lastDay), day: lastDay, source: limit.source },
  ]
}

function startsWith(
  openedBy: LimitQuestion['remedy']['openedBy'],
  by: LimitQuestion['by'],
  { notified, opened }: LimitWording,
) {
  return openedBy === 'notification' ? notified[by] : opened[openedBy]
}

function printedStep(day: LocalDate, source: Provision, { steps }: LimitWording): Bare {
  return { kind: 'printed', text: steps.printed(day), day, source }
}

function safeStep(day: LocalDate, source: Provision, { steps }: LimitWording): Bare {
  return { kind: 'safe-day', text: steps.safeDay(day), day, source }
}
