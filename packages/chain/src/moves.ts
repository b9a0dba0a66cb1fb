import type { Machine, Transition } from './machine.ts'

/** One line of the table of a machine: the same thing that happens in several states is one line. */
export type Move = Transition & {
  /** It leaves the file where it is. */
  readonly isStaying: boolean
  /** The law leaves the outcome to an authority; no rule says it. */
  readonly isLeft: boolean
}

/** The moves of a machine, in its order. */
export function movesOf({ transitions }: Machine): readonly Move[] {
  const moves = new Map<string, Move>()
  for (const one of transitions) {
    // What stays is kept once for each state, under one name: `staying`.
    const [name = one.id, state] = one.id.split('@')
    const before = state === undefined ? undefined : moves.get(name)
    const from = [...(before?.from ?? []), ...one.from]
    moves.set(name, {
      ...one,
      from,
      isStaying: state !== undefined || one.from.every((id) => id === one.to),
      isLeft: isLeft(one),
    })
  }
  return [...moves.values()]
}

/** Article 9bis: leave to stay “may” be given; a mayor gives an opinion or none. */
const LEFT_STEPS: readonly string[] = ['admissibility-examined', 'mayor-opinion']
const LEFT_DECISIONS: readonly string[] = [
  'article-9bis.irrecevable',
  'article-9bis.non-fondee',
  'article-9bis.octroi-limite',
  'article-9bis.octroi-illimite',
]

function isLeft({ on }: Transition): boolean {
  if ('step' in on) return LEFT_STEPS.includes(on.step)
  if (on.entry !== 'decision-notified') return false
  const decisions = on.where?.['decision'] ?? []
  return decisions.some((id) => LEFT_DECISIONS.includes(String(id)))
}
