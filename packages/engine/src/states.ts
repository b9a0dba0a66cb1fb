import type { Built, Cell, Explanation, Read, States } from './built.ts'
import type { Frame } from './frame.ts'

/** A tree with more possible explanations than this makes its own for each case. */
const MOST_STATES = 4096

/**
 * Numbers the combinations of the states of several parts, if they are few: the number of each
 * part times its stride. `make` makes the explanation of one combination, once.
 */
export function combinedStates(
  parts: readonly Built[],
  make: (children: readonly Explanation[]) => Explanation,
): States | undefined {
  const below: States[] = []
  const strides: number[] = []
  let size = 1
  for (const { states } of parts) {
    if (!states) return undefined
    below.push(states)
    strides.push(size)
    size *= states.size
  }
  if (size > MOST_STATES) return undefined
  const known = new Array<Explanation | undefined>(size).fill(undefined)
  return {
    size,
    number: sumOf(below, strides),
    explanation(state) {
      return (known[state] ??= make(
        below.map(({ size: own, explanation }, index) =>
          explanation(Math.floor(state / (strides[index] as number)) % own),
        ),
      ))
    },
  }
}

/** A stored value looked up in a table that already holds its weighted number. */
type Weighted = { readonly slot: number; readonly table: readonly number[] }

// This is the hot path: conditions that only look a fact up are summed without a call each.
function sumOf(below: readonly States[], strides: readonly number[]): Read {
  const inCase: Weighted[] = []
  const inItem: Weighted[] = []
  const others: Read[] = []
  below.forEach(({ cell, number }, index) => {
    const stride = strides[index] as number
    if (cell) (cell.inItem ? inItem : inCase).push(weigh(cell, stride))
    else others.push((frame, item) => number(frame, item) * stride)
  })
  const ofCase = lookUp(inCase)
  const ofItem = lookUp(inItem)
  const reads: Read[] = [
    ...(ofCase ? [(frame: Frame) => ofCase(frame.values)] : []),
    ...(ofItem ? [(_frame: Frame, item: Frame) => ofItem(item.values)] : []),
    ...others,
  ]
  return sum(reads)
}

function weigh({ slot, codes }: Cell, stride: number): Weighted {
  return { slot, table: codes.map((code) => code * stride) }
}

type LookUp = (values: readonly number[]) => number

function lookUp(cells: readonly Weighted[]): LookUp | undefined {
  const [one, two, three, ...rest] = cells
  if (!one) return undefined
  const { slot: a, table: tableA } = one
  if (!two) return (values) => at(tableA, values, a)
  const { slot: b, table: tableB } = two
  if (!three) return (values) => at(tableA, values, a) + at(tableB, values, b)
  const { slot: c, table: tableC } = three
  const head: LookUp = (values) =>
    at(tableA, values, a) + at(tableB, values, b) + at(tableC, values, c)
  const tail = lookUp(rest)
  return tail ? (values) => head(values) + tail(values) : head
}

function at(table: readonly number[], values: readonly number[], slot: number): number {
  return table[values[slot] as number] as number
}

function sum(reads: readonly Read[]): Read {
  const [first, second, ...rest] = reads as [Read, Read, ...Read[]]
  if (reads.length === 1) return first
  if (rest.length === 0) return (frame, item) => first(frame, item) + second(frame, item)
  const others = sum(rest)
  return (frame, item) => first(frame, item) + second(frame, item) + others(frame, item)
}
