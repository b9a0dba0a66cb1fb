import { addMonthsToNumber, dayNumber, localDate } from '@sejour/calendar'
import type { Condition, Term } from './condition.ts'
import type { SimpleFact } from './fact.ts'
import { MET, NOT_MET } from './finding.ts'
import { type Frame, type Layout, NOTHING } from './frame.ts'
import { childrenOf } from './wording.ts'

/** Values that stand for all values of a fact: the rules cannot tell the others from these. */
export type Candidates = (fact: SimpleFact, frame: Frame) => readonly number[]

/**
 * Prepares, for a tree of conditions, the values worth trying for each fact.
 *
 * A choice is reduced to the classes its conditions tell apart; a day or an amount to both sides
 * of every bound that it is compared with, given what else is known.
 */
export function candidatesFor(tree: Condition, layout: Layout): Candidates {
  const conditions = nodesOf(tree)
  const choices = new Map<SimpleFact, readonly number[]>()
  const bounds = new Map<SimpleFact, readonly Bound[]>()
  return (fact, frame) => {
    if (fact.kind === 'boolean') return BOTH
    if (fact.kind === 'choice') {
      return remember(choices, fact, () => classesOf(fact, conditions))
    }
    const around = remember(bounds, fact, () => boundsOf(fact, conditions, layout))
    const values = new Set<number>()
    for (const bound of around) {
      for (const value of bound(frame)) {
        if (value === NOTHING) continue
        for (let step = -1; step <= 1; step++) values.add(value + step)
      }
    }
    const { low, high } = limitsOf(fact)
    return [...values, low, high]
      .filter((value) => value >= low && value <= high)
      .sort((a, b) => a - b)
  }
}

const BOTH = [MET, NOT_MET] as const

/** The ends between which a fact can lie: far apart, so that either order of two days can be reached. */
function limitsOf(fact: SimpleFact): { readonly low: number; readonly high: number } {
  if (fact.kind !== 'day') return { low: 0, high: 1_000_000_00 }
  return {
    low: dayNumber(fact.earliest ?? localDate('1900-01-01')),
    high: dayNumber(fact.latest ?? localDate('2199-12-31')),
  }
}

function nodesOf(tree: Condition): readonly Condition[] {
  return [tree, ...childrenOf(tree).flatMap(nodesOf)]
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** One option of each class of options that no condition tells apart. */
function classesOf(
  fact: Extract<SimpleFact, { kind: 'choice' }>,
  conditions: readonly Condition[],
): readonly number[] {
  const compared = conditions.some(
    (node) => node.kind === 'same' && (node.left === fact || node.right === fact),
  )
  const seen = new Set<string>()
  return Object.keys(fact.options).flatMap((option, index) => {
    const signature = conditions
      .map((node) => node.kind === 'about' && node.fact === fact && node.is.includes(option))
      .join()
    if (!compared && seen.has(signature)) return []
    seen.add(signature)
    return [index]
  })
}

/** The values at which a comparison of a fact turns, given a frame. */
type Bound = (frame: Frame) => readonly number[]

function boundsOf(
  fact: SimpleFact,
  conditions: readonly Condition[],
  layout: Layout,
): readonly Bound[] {
  return conditions.flatMap((node) => {
    if (node.kind !== 'compare') return []
    return [...turning(fact, node.left, node.right), ...turning(fact, node.right, node.left)]
  })

  function turning(fact: SimpleFact, mine: Term, theirs: Term): readonly Bound[] {
    const own: Bound[] = [mine, theirs].flatMap((term) =>
      term.kind === 'parameter' && term.on === fact
        ? [() => term.versions.map((version) => dayNumber(version.from))]
        : [],
    )
    if (mine === fact) own.push((frame) => valuesOf(theirs, frame))
    if (mine.kind === 'plus' && mine.of === fact) {
      own.push((frame) =>
        valuesOf(theirs, frame).flatMap((value) => {
          const back = addMonthsToNumber(value - mine.days, -mine.months, mine.whenAbsent)
          // Months differ in length, so going back may miss the turn by up to three days.
          return value === NOTHING ? [] : [back - 2, back, back + 2]
        }),
      )
    }
    return own
  }

  function valuesOf(term: Term, frame: Frame): readonly number[] {
    switch (term.kind) {
      case 'day':
      case 'money':
      case 'number': {
        const slot = layout.slots.get(term)
        return [(slot === undefined ? undefined : frame.values[slot]) ?? NOTHING]
      }
      case 'constant':
        return [typeof term.value === 'string' ? dayNumber(term.value) : term.value]
      case 'plus': {
        const [value = NOTHING] = valuesOf(term.of, frame)
        if (value === NOTHING) return []
        return [addMonthsToNumber(value, term.months, term.whenAbsent) + term.days]
      }
      case 'parameter':
        return term.versions.map((version) => version.value)
    }
  }
}
