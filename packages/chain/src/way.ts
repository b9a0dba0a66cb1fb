import type { LocalDate } from '@sejour/calendar'
import type { Machine, Transition } from './machine.ts'
import { holdsOn } from './matches.ts'
import type { Taker } from './step.ts'

type Sought = {
  readonly from: string
  readonly fits: (transition: Transition) => boolean
  readonly strict: readonly Taker[]
  readonly filedOn?: LocalDate
}

/** The shortest way to a move that fits, over moves of others that nobody told here. */
export function wayTo(
  machine: Machine,
  { from, fits, strict, filedOn }: Sought,
): readonly Transition[] | undefined {
  const seen = new Set([from])
  let front: readonly { readonly at: string; readonly way: readonly Transition[] }[] = [
    { at: from, way: [] },
  ]
  const leaving = (at: string) =>
    machine.transitions.filter((one) => one.from.includes(at) && holdsOn(one, filedOn))
  while (front.length > 0) {
    for (const { at, way } of front) {
      const move = leaving(at).find(fits)
      if (move) return [...way, move]
    }
    front = front.flatMap(({ at, way }) =>
      leaving(at)
        .filter((one) => isInferred(one) && !strict.includes(one.by) && !seen.has(one.to))
        .map((one) => {
          seen.add(one.to)
          return { at: one.to, way: [...way, one] }
        }),
    )
  }
  return undefined
}

/** What has effects of its own in law is never taken to have happened. */
function isInferred({ on, mustBeTold }: Transition): boolean {
  if (mustBeTold) return false
  return 'step' in on || on.entry === 'request-filed' || on.entry === 'receipt-given'
}
