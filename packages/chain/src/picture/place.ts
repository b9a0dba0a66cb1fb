import type { Machine, MachineState } from '../machine.ts'
import { LINE, MARGIN, ROW_GAP, type Size } from './sizes.ts'
import { textLines } from './text-lines.ts'
import { type Tree, treeOf } from './tree.ts'

/** A state with its place in the picture, in pixels. */
export type Card = {
  readonly state: MachineState
  readonly lines: readonly string[]
  readonly mark: string
  /** Ways that are named instead of drawn, in lines. */
  readonly notes: readonly string[]
  readonly column: number
  readonly x: number
  readonly y: number
  readonly height: number
}

/** What stands on the cards. */
export type CardWords = {
  readonly state: (state: MachineState) => string
  readonly mark: (state: MachineState) => string
  readonly notes: (state: MachineState) => readonly string[]
}

/** Cards with their place, in the units of the picture. */
export type Placed = {
  readonly cards: readonly Card[]
  readonly tree: Tree
  readonly width: number
  readonly height: number
}

/**
 * The usual course straight down on the left, what turns off beside the state that it leaves. What
 * turns off in the last column stands further down in it.
 */
export function placed(machine: Machine, words: CardWords, size: Size): Placed {
  const tree = treeOf(machine)
  const cards: Card[] = []
  const free: number[] = Array.from({ length: size.columns }, () => MARGIN)
  const last = size.columns - 1
  const put = (id: string, column: number, below: number): void => {
    const state = machine.states.find((one) => one.id === id)
    if (!state) return
    const aside = tree.asideOf(id)
    const beside = column < last && aside.length > 0 ? (free[column + 1] ?? 0) : 0
    const y = Math.max(free[column] ?? 0, beside, below)
    const card = cardOf(state, words, size)
    cards.push({ ...card, column, x: MARGIN + column * (size.card + size.gutter), y })
    free[column] = y + card.height + ROW_GAP
    const next = tree.nextOf(id)
    const steps: readonly (() => void)[] = [
      () => aside.forEach((one) => put(one, Math.min(column + 1, last), y)),
      () => next !== undefined && put(next, column, y),
    ]
    // In the last column what goes straight on stays together.
    for (const step of column < last ? steps : steps.toReversed()) step()
  }
  put(tree.root, 0, MARGIN)
  const used = Math.max(...cards.map(({ column }) => column)) + 1
  return {
    cards,
    tree,
    width: 2 * MARGIN + used * size.card + (used - 1) * size.gutter + size.edge,
    height: Math.max(...free) - ROW_GAP + MARGIN,
  }
}

function cardOf(
  state: MachineState,
  words: CardWords,
  { letters }: Size,
): Pick<Card, 'state' | 'lines' | 'mark' | 'notes' | 'height'> {
  const lines = textLines(words.state(state), letters)
  const notes = words.notes(state).flatMap((note) => textLines(note, letters))
  const height = (lines.length + 1 + notes.length) * LINE + 14 + (notes.length > 0 ? 6 : 0)
  return { state, lines, mark: words.mark(state), notes, height }
}
