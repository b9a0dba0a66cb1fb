import { because, type Built, type Explanation, type Kind, NONE, type Test } from './built.ts'
import { either } from './combination.ts'
import type { Condition } from './condition.ts'
import { type Code, MET, NOT_MET, opposite, UNKNOWN } from './finding.ts'
import { type Frame, type Layout, nothingFor } from './frame.ts'
import { UnknownFact } from './leaf.ts'
import { CAN_BE_MET, CAN_FAIL, eitherRange, oppositeRange, type Range } from './ranges.ts'

/** A condition about the records of a list; `build` makes what it says of one record. */
export function quantifier(
  condition: Kind<'quantified'>,
  layout: Layout,
  build: (holds: Condition, list: Layout['lists'][number]) => Built,
): Built {
  const slot = layout.lists.findIndex(({ fact }) => fact === condition.list)
  const list = layout.lists[slot]
  if (!list) throw new UnknownFact(condition.list.id)
  const holds = condition.holds && build(condition.holds, list)
  const { quantifier } = condition
  // “Every” is “none is not”, and “none” is “not some”: one loop serves the three.
  const flip = quantifier === 'every'
  const negate = quantifier !== 'some'

  const found: Test = (frame) => {
    const items = frame.lists[slot]
    if (items === undefined) return UNKNOWN
    let code: Code = NOT_MET
    for (let index = 0; index < items.length; index++) {
      const one = holds ? holds.test(frame, items[index] as Frame) : MET
      code = either(code, flip ? opposite(one) : one)
      if (code === MET) return MET
    }
    return code
  }
  const test: Test = negate ? (frame, item) => opposite(found(frame, item)) : found
  const unknown: Frame = { values: list.item.simple.map(nothingFor), lists: [] }
  const rangeOfOne = (frame: Frame, record: Frame): Range => {
    const range = holds ? holds.range(frame, record) : CAN_BE_MET
    return flip ? oppositeRange(range) : range
  }
  return {
    test,
    range(frame) {
      const records = frame.lists[slot]
      // An unknown list may be empty, or hold a record of any kind.
      const range = records
        ? records.reduce((sum, record) => eitherRange(sum, rangeOfOne(frame, record)), CAN_FAIL)
        : CAN_FAIL | rangeOfOne(frame, unknown)
      return negate ? oppositeRange(range) : range
    },
    explain(frame, item) {
      const items = frame.lists[slot]
      if (items === undefined || !holds) return because(condition, test(frame, item), NONE)
      const children = new Array<Explanation>(items.length)
      let code: Code = NOT_MET
      for (let index = 0; index < items.length; index++) {
        const child = holds.explain(frame, items[index] as Frame)
        children[index] = child
        code = either(code, flip ? opposite(child.code) : child.code)
      }
      return because(condition, negate ? opposite(code) : code, children)
    },
  }
}
