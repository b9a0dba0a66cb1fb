import { candidatesFor } from './candidates.ts'
import type { Rule } from './compile.ts'
import { dayOf } from '@sejour/calendar'
import { itemKey, type SimpleFact, type SimpleValue } from './fact.ts'
import { type Finding, FINDINGS, MET } from './finding.ts'
import type { Frame } from './frame.ts'

/** One fact with another value than it has. */
export type Change = {
  /** `identite.document`, or `circonstances[0].nature`. */
  readonly id: string
  readonly fact: SimpleFact
  /** The value that would make the difference. For a day or an amount, the nearest found. */
  readonly value: SimpleValue
}

/** A smallest set of changes, and what the finding would be. */
export type Counterfactual = { readonly changes: readonly Change[]; readonly finding: Finding }

/** Sets of more changes than this are no advice any more. */
const MOST_CHANGES = 3
const MOST_ANSWERS = 12

/**
 * The smallest changes of facts that would change a finding: first all single changes that do, and
 * only if there are none, pairs, then threes. `may` says which facts may be changed.
 *
 * The frame is written to while this runs, and is as it was when it returns.
 */
export function whatIf(
  rule: Rule,
  frame: Frame,
  may: (fact: SimpleFact) => boolean = () => true,
): readonly Counterfactual[] {
  const now = rule.evaluate(frame)
  const steps = stepsOf(rule, frame, may)
  for (let size = 1; size <= MOST_CHANGES; size++) {
    const found: Counterfactual[] = []
    combine(size, 0, [])
    if (found.length > 0) return found

    function combine(left: number, start: number, chosen: readonly Step[]): void {
      if (found.length >= MOST_ANSWERS) return
      if (left === 0) {
        const code = rule.evaluate(frame)
        if (code !== now) {
          found.push({ changes: chosen.map(({ change }) => change), finding: FINDINGS[code] })
        }
        return
      }
      for (let index = start; index < steps.length; index++) {
        const step = steps[index] as Step
        if (chosen.some(({ change }) => change.id === step.change.id)) continue
        const before = step.place.values[step.slot] as number
        step.place.values[step.slot] = step.number
        combine(left - 1, index + 1, [...chosen, step])
        step.place.values[step.slot] = before
      }
    }
  }
  return []
}

type Step = {
  readonly change: Change
  readonly place: Frame
  readonly slot: number
  readonly number: number
}

function stepsOf(rule: Rule, frame: Frame, may: (fact: SimpleFact) => boolean): readonly Step[] {
  const candidates = candidatesFor(rule.condition, rule.layout)
  const outer = rule.layout.simple.flatMap((fact, slot) => steps(fact, fact.id, frame, slot))
  const inner = rule.layout.lists.flatMap(({ fact: list, item }, index) =>
    (frame.lists[index] ?? []).flatMap((record, row) =>
      item.simple.flatMap((fact, slot) =>
        steps(fact, `${list.id}[${row}].${itemKey(list, fact)}`, record, slot),
      ),
    ),
  )
  return [...outer, ...inner]

  function steps(fact: SimpleFact, id: string, place: Frame, slot: number): readonly Step[] {
    if (!may(fact)) return []
    return candidates(fact, frame)
      .filter((number) => number !== place.values[slot])
      .map((number) => ({ change: { id, fact, value: decode(fact, number) }, place, slot, number }))
  }
}

/** The value that a number stands for. */
function decode(fact: SimpleFact, number: number): SimpleValue {
  switch (fact.kind) {
    case 'boolean':
      return number === MET
    case 'choice':
      return Object.keys(fact.options)[number] ?? ''
    case 'day':
      return dayOf(number)
    case 'money':
    case 'number':
      return number
  }
}
