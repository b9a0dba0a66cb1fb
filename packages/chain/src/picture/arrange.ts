import type { Machine, MachineState } from '../machine.ts'
import { type CardWords, placed, type Placed } from './place.ts'
import { type Line, routed } from './route.ts'
import { SIZES, type PictureWidth } from './sizes.ts'
import { treeOf } from './tree.ts'
import { type Way, waysOf } from './ways.ts'

/** A picture before it is written down. */
export type Arranged = Placed & { readonly lines: readonly Line[] }

/** What is written on the cards of a picture. */
export type Words = {
  readonly state: (state: string) => string
  readonly mark: (state: MachineState) => string
  /** On a card to which many others lead besides the one that is drawn. */
  readonly fromOthers: (count: number) => string
}

/** What so many states lead to besides the usual one is not drawn from each of them. */
const MANY_SOURCES = 4

/**
 * Every state on a card; each way drawn where there is room for it, else named on the card that it
 * leaves, or, where many lead to the same state, counted on the card that they reach. From the
 * present state every way is drawn or named.
 */
export function arranged(
  machine: Machine,
  words: Words,
  { at, width = 'narrow' }: { readonly at?: string; readonly width?: PictureWidth },
): Arranged {
  const size = SIZES[width]
  const { parents } = treeOf(machine)
  const ways = waysOf(machine)
  const others = ways.filter(({ from, to }) => parents.get(to) !== from)
  const counted = others.filter(
    ({ to }) => others.filter((other) => other.to === to).length > MANY_SOURCES,
  )
  const wordsWith = (named: readonly Way[]): CardWords => ({
    state: ({ id }) => words.state(id),
    mark: words.mark,
    notes: ({ id }) => [
      ...named.filter(({ from }) => from === id).map(({ to }) => `→ ${words.state(to)}`),
      ...countedNote(counted, id, words),
    ],
  })
  const fromHere = counted.filter(({ from }) => from === at)
  // Names make cards higher and lines longer, so that others may lose their room: until none does.
  const settled = (left: readonly Way[]): Arranged => {
    const place = placed(machine, wordsWith([...left, ...fromHere]), size)
    const drawn = ways.filter((way) => !counted.includes(way) && !left.includes(way))
    const { lines, left: more } = routed(drawn, place, size)
    return more.length === 0 ? { ...place, lines } : settled([...left, ...more])
  }
  return settled([])
}

function countedNote(counted: readonly Way[], id: string, words: Words): readonly string[] {
  const count = counted.filter(({ to }) => to === id).length
  return count === 0 ? [] : [`← ${words.fromOthers(count)}`]
}
