import { Graph, layout } from '@dagrejs/dagre'
import type { Machine, MachineState } from '../machine.ts'
import { textLines } from './text-lines.ts'

/** A state with its place, in pixels of a picture that a telephone shows without scrolling. */
export type Card = {
  readonly state: MachineState
  readonly lines: readonly string[]
  readonly mark: string
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A way from one card to another; several moves between the same two states are one way. */
export type Way = {
  readonly from: string
  readonly to: string
  /** Every move on it is out of the usual course, or can be made from almost everywhere. */
  readonly isRare: boolean
}

export const PICTURE = { width: 366, card: 160, gutter: 22, margin: 12, line: 16 } as const
const LETTERS = 22
const COLUMNS = 2
const ROW_GAP = 26
/** What can be done from more states than this is drawn faintly. */
const MANY = 5

type Words = {
  readonly state: (state: MachineState) => string
  readonly mark: (state: MachineState) => string
}

/** The states from top to bottom in the order in which a file passes them, at most two in a row. */
export function placed(
  machine: Machine,
  words: Words,
): { readonly cards: readonly Card[]; readonly height: number } {
  const cards: Card[] = []
  let y = 8
  for (const row of rowsOf(machine)) {
    const made = row.map((state) => {
      const lines = textLines(words.state(state), LETTERS)
      return {
        state,
        lines,
        mark: words.mark(state),
        height: (lines.length + 1) * PICTURE.line + 14,
      }
    })
    const height = Math.max(...made.map((card) => card.height))
    const used = made.length * PICTURE.card + (made.length - 1) * PICTURE.gutter
    const left = (PICTURE.width - used) / 2
    cards.push(
      ...made.map((card, index) => ({
        ...card,
        x: left + index * (PICTURE.card + PICTURE.gutter),
        y,
      })),
    )
    y += height + ROW_GAP
  }
  return { cards, height: y - ROW_GAP + 8 }
}

/** Ways between different states, the usual ones first known by the machine. */
export function waysOf({ transitions }: Machine): readonly Way[] {
  const ways = new Map<string, Way>()
  for (const { from, to, mustBeTold } of transitions) {
    for (const state of from.filter((one) => one !== to)) {
      const key = `${state} ${to}`
      const isFaint = mustBeTold === true || from.length > MANY
      const isRare = (ways.get(key)?.isRare ?? true) && isFaint
      ways.set(key, { from: state, to, isRare })
    }
  }
  return [...ways.values()]
}

/** Dagre says which state comes above which, and which beside; a wide rank becomes several rows. */
function rowsOf(machine: Machine): readonly (readonly MachineState[])[] {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 20, ranksep: 20 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of machine.states) graph.setNode(id, { width: PICTURE.card, height: 40 })
  const ways = waysOf(machine)
  const isReached = (state: string) => ways.some(({ to, isRare }) => to === state && !isRare)
  for (const { from, to, isRare } of ways) {
    // What is out of the usual course does not say what comes first.
    if (!isRare || !isReached(to)) graph.setEdge(from, to)
  }
  layout(graph)
  const at = (id: string) => {
    const { x, y } = graph.node(id)
    return { x: x ?? 0, y: y ?? 0 }
  }
  const ranks = [...new Set(machine.states.map(({ id }) => at(id).y))].toSorted((a, b) => a - b)
  return ranks.flatMap((rank) => {
    const row = machine.states
      .filter(({ id }) => at(id).y === rank)
      .toSorted((one, other) => at(one.id).x - at(other.id).x)
    return Array.from({ length: Math.ceil(row.length / COLUMNS) }, (_, index) =>
      row.slice(index * COLUMNS, (index + 1) * COLUMNS),
    )
  })
}
