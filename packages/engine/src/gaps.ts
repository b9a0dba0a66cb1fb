import type { Explanation } from './built.ts'
import type { Candidates } from './candidates.ts'
import type { Rule } from './compile.ts'
import type { Condition } from './condition.ts'
import { type Fact, itemKey, type SimpleFact } from './fact.ts'
import { UNKNOWN } from './finding.ts'
import { type Frame, nothingFor } from './frame.ts'

/** One missing fact, in its place. */
export type Gap = {
  /** `identite.document`, or `circonstances[0].nature` for the fact of a record. */
  readonly id: string
  readonly fact: Fact
  readonly frame: Frame
  /** Place among the frame's values, or among its lists when the fact is one. */
  readonly slot: number
  /** For a list: a record of which nothing is known. */
  readonly record?: Frame
}

/** What a search among completions works on. */
export type Search = {
  readonly rule: Rule
  readonly frame: Frame
  readonly candidates: Candidates
}

/** The missing facts that leave an explanation open, in the order of the law, each once. */
export function gapsOf(rule: Rule, frame: Frame, explanation: Explanation): readonly Gap[] {
  const gaps: Gap[] = []
  if (explanation.code === UNKNOWN) collect(explanation, -1, -1)
  return gaps

  /** `list` and `index` say which record the explanation is about; -1 for the case itself. */
  function collect({ condition, children }: Explanation, list: number, index: number): void {
    if (condition.kind === 'quantified') {
      const inner = rule.layout.lists.findIndex(({ fact }) => fact === condition.list)
      if (frame.lists[inner] === undefined) addList(inner)
      children.forEach((child, record) => {
        if (child.code === UNKNOWN) collect(child, inner, record)
      })
      return
    }
    const reads = rule.reads.get(condition)
    if (reads) for (const fact of reads) addSimple(fact, list, index)
    for (const child of children) if (child.code === UNKNOWN) collect(child, list, index)
  }

  function addList(slot: number): void {
    const list = rule.layout.lists[slot]
    if (!list || gaps.some(({ fact }) => fact === list.fact)) return
    const record = { values: list.item.simple.map(nothingFor), lists: [] }
    gaps.push({ id: list.fact.id, fact: list.fact, frame, slot, record })
  }

  function addSimple(fact: SimpleFact, listIndex: number, index: number): void {
    const list = rule.layout.lists[listIndex]
    const inner = list?.item.slots.get(fact)
    const place = inner === undefined ? frame : frame.lists[listIndex]?.[index]
    const slot = inner ?? rule.layout.slots.get(fact)
    if (!place || slot === undefined || place.values[slot] !== nothingFor(fact)) return
    if (gaps.some((gap) => gap.fact === fact && gap.frame === place)) return
    const id =
      inner === undefined || !list
        ? fact.id
        : `${list.fact.id}[${index}].${itemKey(list.fact, fact)}`
    gaps.push({ id, fact, frame: place, slot })
  }
}

/**
 * The values worth trying in a gap. A list has no record at all, or one of which nothing is known:
 * any other list has a record too.
 */
export function valuesFor(
  { fact }: Gap,
  candidates: (fact: SimpleFact) => readonly number[],
): readonly number[] {
  return fact.kind === 'list' ? [0, 1] : candidates(fact)
}

export function fill({ fact, frame, slot, record }: Gap, value: number): void {
  if (fact.kind !== 'list') frame.values[slot] = value
  else frame.lists[slot] = value === 0 || !record ? [] : [record]
}

export function empty({ fact, frame, slot }: Gap): void {
  if (fact.kind === 'list') frame.lists[slot] = undefined
  else frame.values[slot] = nothingFor(fact)
}

/** The facts that a condition itself reads, not those below it. */
export function factsRead(condition: Condition): readonly SimpleFact[] {
  switch (condition.kind) {
    case 'about':
      return [condition.fact]
    case 'same':
      return [condition.left, condition.right]
    case 'compare':
      return [condition.left, condition.right].flatMap((term) => {
        if (term.kind === 'constant') return []
        if (term.kind === 'plus') return [term.of]
        return term.kind === 'parameter' ? [term.on] : [term]
      })
    case 'all':
    case 'any':
    case 'not':
    case 'unless':
    case 'quantified':
    case 'appreciation':
      return []
  }
}

/** The facts read by each condition of a tree that reads any. */
export function readsIn(
  conditions: readonly Condition[],
): ReadonlyMap<Condition, readonly SimpleFact[]> {
  return new Map(
    conditions
      .map((condition) => [condition, factsRead(condition)] as const)
      .filter(([, facts]) => facts.length > 0),
  )
}
