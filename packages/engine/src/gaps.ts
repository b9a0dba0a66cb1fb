import type { Explanation } from './built.ts'
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
  readonly values: (candidates: (fact: SimpleFact) => readonly number[]) => readonly number[]
  readonly put: (value: number) => void
  readonly clear: () => void
}

/** Which record of which list a condition is about. */
type Record = { readonly list: number; readonly index: number }

/** The missing facts that leave an explanation open, in the order of the law, each once. */
export function gapsOf(rule: Rule, frame: Frame, explanation: Explanation): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  const { layout } = rule

  function collect(open: Explanation, record: Record | undefined): void {
    if (open.code !== UNKNOWN) return
    const { condition } = open
    if (condition.kind === 'quantified') {
      const list = layout.lists.findIndex(({ fact }) => fact === condition.list)
      if (frame.lists[list] === undefined) addList(list)
      open.children.forEach((child, index) => collect(child, { list, index }))
      return
    }
    for (const fact of factsRead(condition)) addSimple(fact, record)
    for (const child of open.children) collect(child, record)
  }

  function addList(list: number): void {
    const known = layout.lists[list]
    if (!known) return
    const unknownRecord = { values: known.item.simple.map(nothingFor), lists: [] }
    gaps.set(known.fact.id, {
      id: known.fact.id,
      fact: known.fact,
      // No record at all, or one of which nothing is known: any other list has a record too.
      values: () => [0, 1],
      put: (value) => {
        frame.lists[list] = value === 0 ? [] : [unknownRecord]
      },
      clear: () => {
        frame.lists[list] = undefined
      },
    })
  }

  function addSimple(fact: SimpleFact, record: Record | undefined): void {
    const list = record && layout.lists[record.list]
    const inner = list ? list.item.simple.indexOf(fact) : -1
    const isInner = list !== undefined && record !== undefined && inner !== -1
    const place = isInner ? frame.lists[record.list]?.[record.index] : frame
    const slot = isInner ? inner : layout.simple.indexOf(fact)
    const nothing = nothingFor(fact)
    if (!place || place.values[slot] !== nothing) return
    const id = isInner ? `${list.fact.id}[${record.index}].${itemKey(list.fact, fact)}` : fact.id
    gaps.set(id, {
      id,
      fact,
      values: (candidates) => candidates(fact),
      put: (value) => {
        place.values[slot] = value
      },
      clear: () => {
        place.values[slot] = nothing
      },
    })
  }

  collect(explanation, undefined)
  return [...gaps.values()]
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
