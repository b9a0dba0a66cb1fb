import { componentTexts } from '../texts/index.ts'
import { formatDay } from './format.ts'
import type { Localised } from './types.ts'

/** One step of a story. `past` is solid, `running` counts its days, `possible` is dotted with its condition. */
export type ThreadStep =
  | {
      readonly state: 'past'
      readonly label: string
      readonly day?: string | undefined
      readonly href?: string | undefined
    }
  | {
      readonly state: 'running'
      readonly label: string
      readonly href?: string | undefined
      /** Last day of what runs, ISO. */
      readonly until: string
      /** Days of the whole limit and days that remain: the ruler is drawn from them. Absent: too long to be drawn. */
      readonly totalDays?: number
      readonly remainingDays: number
    }
  | {
      readonly state: 'possible'
      readonly label: string
      readonly condition: string
      readonly href?: string | undefined
    }

export interface ThreadProps extends Localised {
  /** Names the list for who reads by ear: "Fil de la demande". */
  readonly label: string
  /** In the order of time. */
  readonly steps: readonly ThreadStep[]
}

/** The thread: an ordered list drawn as one line, horizontal when there is room, vertical on a phone. */
export function Thread({ lang, label, steps }: ThreadProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the line may be wider than the page: focus lets the arrow keys walk it
    <section class="thread" aria-label={label} tabIndex={0}>
      <ol>
        {steps.map((step, index) => (
          <li
            class={`thread-step thread-${step.state} thread-to-${steps[index + 1]?.state ?? 'end'}`}
          >
            <Node state={step.state} />
            <div class="thread-words">
              <span class="thread-label">
                {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}
              </span>
              <StepDetail lang={lang} step={step} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepDetail({ lang, step }: Localised & { step: ThreadStep }) {
  const words = componentTexts(lang).thread
  const state = <span class="visually-hidden">, {words.state[step.state]}</span>
  switch (step.state) {
    case 'past':
      return (
        <>
          {state}
          {step.day !== undefined && (
            <time class="thread-detail figures" dateTime={step.day}>
              {formatDay(step.day, lang)}
            </time>
          )}
        </>
      )
    case 'running':
      return (
        <>
          {state}
          <strong class="thread-remaining figures">
            {step.remainingDays === 0 ? words.lastDayIsToday : words.remaining(step.remainingDays)}
          </strong>
          {step.totalDays !== undefined && (
            <Ruler total={step.totalDays} remaining={step.remainingDays} />
          )}
          <time class="thread-detail figures" dateTime={step.until}>
            {words.until(formatDay(step.until, lang))}
          </time>
        </>
      )
    case 'possible':
      return (
        <>
          {state}
          <span class="thread-detail">{words.condition(step.condition)}</span>
        </>
      )
  }
}

function Node({ state }: { state: ThreadStep['state'] }) {
  return (
    <svg class="thread-node" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {state === 'past' && <circle cx="10" cy="10" r="6" fill="currentColor" />}
      {state === 'running' && (
        <g fill="none" stroke="currentColor" stroke-width="2">
          <circle cx="10" cy="10" r="8" />
          <circle cx="10" cy="10" r="3" fill="currentColor" />
        </g>
      )}
      {state === 'possible' && (
        <circle
          cx="10"
          cy="10"
          r="7"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="0.1 4.3"
          stroke-linecap="round"
        />
      )}
    </svg>
  )
}

/** One stroke a day: low for the days gone, tall for those that remain. */
function Ruler({ total, remaining }: { total: number; remaining: number }) {
  const gone = total - remaining
  const path = (from: number, until: number, top: number) =>
    Array.from(
      { length: Math.max(0, until - from) },
      (_, i) => `M${(from + i) * 4 + 1} ${top}V12`,
    ).join('')
  return (
    <svg
      class="thread-ruler"
      preserveAspectRatio="xMinYMid"
      viewBox={`0 0 ${total * 4} 12`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        class="gone"
        d={path(0, gone, 9)}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
      <path d={path(gone, total, 1)} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
