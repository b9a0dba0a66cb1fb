import type { Card, Placed } from './place.ts'
import { LANE, LONGEST, type Size } from './sizes.ts'
import type { Way } from './ways.ts'

/** A line from one card to another, with corners; `tip` is its head. */
export type Line = { readonly way: Way; readonly path: string; readonly tip: string }

/** What is drawn, and what found no room. */
export type Routed = { readonly lines: readonly Line[]; readonly left: readonly Way[] }

type Run = {
  readonly way: Way
  readonly gutter: number
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly isTree: boolean
}

/** Lines run straight down, or in the gutters between the columns: never through a card. */
export function routed(ways: readonly Way[], { cards, tree }: Placed, size: Size): Routed {
  const known = new Map(cards.map((card) => [card.state.id, card]))
  const lines: Line[] = []
  const left: Way[] = []
  const runs: Run[] = []
  for (const way of ways) {
    const [start, end] = [known.get(way.from), known.get(way.to)]
    if (!start || !end) continue
    const isTree = tree.parents.get(way.to) === way.from
    const run = runOf(start, end, size)
    if (isTree && tree.nextOf(way.from) === way.to) lines.push(straight(way, start, end, size))
    else if (run === undefined || (!isTree && isLong(run))) left.push(way)
    else runs.push({ ...run, way, isTree })
  }
  const taken: { gutter: number; lane: number; top: number; bottom: number }[] = []
  for (const bundle of bundlesOf(runs)) {
    const [first] = bundle
    if (first === undefined) continue
    const ends = bundle.flatMap(({ from, to }) => [from.y, to.y])
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)]
    const room = first.gutter === size.columns - 1 ? size.edge : size.gutter
    const lanes = Math.floor((room - 14) / LANE) + 1
    const lane = Array.from({ length: lanes }, (_, index) => index).find((index) =>
      taken.every(
        (other) =>
          other.gutter !== first.gutter ||
          other.lane !== index ||
          other.bottom + 4 < top ||
          bottom + 4 < other.top,
      ),
    )
    if (lane === undefined) left.push(...bundle.map(({ way }) => way))
    else {
      taken.push({ gutter: first.gutter, lane, top, bottom })
      lines.push(...bundle.map((run) => cornered(run, lane, size)))
    }
  }
  return { lines, left }
}

/** Where a line leaves and arrives, if one gutter is enough. */
function runOf(start: Card, end: Card, { card }: Size): Omit<Run, 'way' | 'isTree'> | undefined {
  const right = start.x + card
  if (end.column === start.column) {
    return {
      gutter: start.column,
      from: { x: right, y: start.y + 16 },
      to: { x: end.x + card, y: end.y + end.height - 9 },
    }
  }
  if (end.column === start.column + 1) {
    return {
      gutter: start.column,
      from: { x: right, y: start.y + 16 },
      to: { x: end.x, y: end.y + 16 },
    }
  }
  if (end.column === start.column - 1) {
    return {
      gutter: end.column,
      from: { x: start.x, y: start.y + start.height - 16 },
      to: { x: end.x + card, y: end.y + end.height - 9 },
    }
  }
  return undefined
}

const isLong = ({ from, to }: Pick<Run, 'from' | 'to'>): boolean =>
  Math.abs(to.y - from.y) > LONGEST

/** Lines that part from one card share a lane; so do those that go back to one. Short ones first. */
function bundlesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const bundles = new Map<string, readonly Run[]>()
  for (const run of runs) {
    const key = `${run.gutter} ${run.isTree ? `from ${run.way.from}` : `to ${run.way.to}`}`
    bundles.set(key, [...(bundles.get(key) ?? []), run])
  }
  const weight = (bundle: readonly Run[]) =>
    Number(!bundle.some(({ isTree }) => isTree)) * 10_000 +
    Math.max(...bundle.map(({ from, to }) => Math.abs(to.y - from.y)))
  return [...bundles.values()].toSorted((one, other) => weight(one) - weight(other))
}

function straight(way: Way, start: Card, end: Card, { card }: Size): Line {
  const x = start.x + card / 2
  const y = end.y - 1
  return { way, path: `M${x} ${start.y + start.height}V${y - 3}`, tip: `M${x} ${y}l-4 -7h8z` }
}

function cornered({ way, gutter, from, to }: Run, lane: number, size: Size): Line {
  const left = gutter * (size.card + size.gutter) + size.card
  const x = left + 12 + lane * LANE
  const isRightwards = to.x > from.x
  const head = isRightwards ? -3 : 3
  return {
    way,
    path:
      from.y === to.y
        ? `M${from.x} ${from.y}H${to.x + head}`
        : `M${from.x} ${from.y}H${x}V${to.y}H${to.x + head}`,
    tip: `M${to.x} ${to.y}l${isRightwards ? '-7' : '7'} -4v8z`,
  }
}
