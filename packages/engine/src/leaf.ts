import { addMonthsToNumber, dayNumber } from '@sejour/calendar'
import {
  because,
  type Built,
  type Cell,
  type Explanation,
  type Kind,
  NONE,
  type Read,
  type Scope,
  type Test,
} from './built.ts'
import type { Comparison, Condition, Term } from './condition.ts'
import type { Choice, SimpleFact } from './fact.ts'
import { type Code, DISCRETIONARY, FINDINGS, MET, NOT_MET, UNKNOWN } from './finding.ts'
import { NOTHING } from './frame.ts'
import { leafRange } from './ranges.ts'

/** A leaf has four possible explanations; they are made once and shared. */
export function leaf(condition: Condition, test: Test, cell?: Cell): Built {
  const shared = FINDINGS.map((_finding, code) => because(condition, code as Code, NONE))
  const explanation = (state: number): Explanation => shared[state] as Explanation
  return {
    test,
    explain: (frame, item) => explanation(test(frame, item)),
    range: leafRange(test),
    states: { size: shared.length, number: test, explanation, ...(cell && { cell }) },
  }
}

/** A condition names a fact that the procedure does not list. A mistake of ours. */
export class UnknownFact extends Error {
  readonly fact: string

  constructor(fact: string) {
    super(`The fact ${fact} is used by a condition and listed nowhere.`)
    this.name = 'UnknownFact'
    this.fact = fact
  }
}

/** Where a fact lies: in the record at hand when it belongs to the list, else in the case. */
function place(
  fact: SimpleFact,
  scope: Scope,
): { readonly inItem: boolean; readonly slot: number } {
  const inner = scope.list?.item.slots.get(fact)
  if (inner !== undefined) return { inItem: true, slot: inner }
  const outer = scope.layout.slots.get(fact)
  if (outer === undefined) throw new UnknownFact(fact.id)
  return { inItem: false, slot: outer }
}

function reader(fact: SimpleFact, scope: Scope): Read {
  const { inItem, slot } = place(fact, scope)
  return inItem
    ? (_frame, item) => item.values[slot] as number
    : (frame) => frame.values[slot] as number
}

export function aboutLeaf(condition: Kind<'about'>, scope: Scope): Built {
  const { fact, is } = condition
  const where = place(fact, scope)
  const cell: Cell = { ...where, codes: fact.kind === 'boolean' ? booleans(is) : options(fact, is) }
  return leaf(condition, cellTest(cell), cell)
}

/** By the code that a boolean is stored as: “no”, unknown, never, “yes”. */
function booleans(is: readonly (boolean | string)[]): readonly Code[] {
  return [is.includes(false) ? MET : NOT_MET, UNKNOWN, UNKNOWN, is.includes(true) ? MET : NOT_MET]
}

/** By the place of an option; the last entry answers for an unknown value. */
function options(fact: Choice, is: readonly (boolean | string)[]): readonly Code[] {
  const known = Object.keys(fact.options).map((option) => (is.includes(option) ? MET : NOT_MET))
  return [...known, UNKNOWN]
}

function cellTest({ inItem, slot, codes }: Cell): Test {
  const isPlain = codes.every((code, value) => code === value || value === DISCRETIONARY)
  if (isPlain && codes.length === FINDINGS.length) {
    // A boolean is stored as the code of “is it true?”, so most conditions only read it.
    return inItem
      ? (_frame, item) => item.values[slot] as Code
      : (frame) => frame.values[slot] as Code
  }
  return inItem
    ? (_frame, item) => codes[item.values[slot] as number] as Code
    : (frame) => codes[frame.values[slot] as number] as Code
}

export function sameTest({ left, right }: Kind<'same'>, scope: Scope): Test {
  const [readLeft, readRight] = [reader(left, scope), reader(right, scope)]
  const options = Object.keys(right.options)
  const translated = Object.keys(left.options).map((option) => options.indexOf(option))
  return (frame, item) => {
    const one = readLeft(frame, item)
    const other = readRight(frame, item)
    if (one === translated.length || other === options.length) return UNKNOWN
    return translated[one] === other ? MET : NOT_MET
  }
}

export function compareTest({ left, is, right }: Kind<'compare'>, scope: Scope): Test {
  const [one, other] = [termReader(left, scope), termReader(right, scope)]
  const low = HOLDS[is].low ? MET : NOT_MET
  const same = HOLDS[is].same ? MET : NOT_MET
  const high = HOLDS[is].high ? MET : NOT_MET
  return (frame, item) => {
    const a = one(frame, item)
    const b = other(frame, item)
    if (a === NOTHING || b === NOTHING) return UNKNOWN
    return a < b ? low : a > b ? high : same
  }
}

const HOLDS: { readonly [is in Comparison]: { low: boolean; same: boolean; high: boolean } } = {
  '<': { low: true, same: false, high: false },
  '<=': { low: true, same: true, high: false },
  '=': { low: false, same: true, high: false },
  '>=': { low: false, same: true, high: true },
  '>': { low: false, same: false, high: true },
}

function termReader(term: Term, scope: Scope): Read {
  switch (term.kind) {
    case 'day':
    case 'money':
    case 'number':
      return reader(term, scope)
    case 'constant': {
      const value = typeof term.value === 'string' ? dayNumber(term.value) : term.value
      return () => value
    }
    case 'plus': {
      const read = reader(term.of, scope)
      const { months, days, whenAbsent } = term
      return (frame, item) => {
        const value = read(frame, item)
        if (value === NOTHING) return NOTHING
        return (months === 0 ? value : addMonthsToNumber(value, months, whenAbsent)) + days
      }
    }
    case 'parameter': {
      const read = reader(term.on, scope)
      const from = term.versions.map((version) => dayNumber(version.from))
      const values = term.versions.map((version) => version.value)
      return (frame, item) => {
        const day = read(frame, item)
        if (day === NOTHING) return NOTHING
        for (let index = from.length - 1; index >= 0; index--) {
          if (day >= (from[index] as number)) return values[index] as number
        }
        return NOTHING
      }
    }
  }
}
