import type { Machine } from '../machine.ts'
import { mainParents } from './main-ways.ts'
import { type Way, waysOf } from './ways.ts'

/** Which state stands under which: each hangs on one way that leads to it. */
export type Tree = {
  readonly root: string
  readonly parents: ReadonlyMap<string, string>
  /** What goes straight on below. */
  readonly nextOf: (state: string) => string | undefined
  /** What turns off to the side, in the order of the states. */
  readonly asideOf: (state: string) => readonly string[]
}

/** The usual course straight down; everything else hangs on the last state that leads to it. */
export function treeOf(machine: Machine): Tree {
  const order = machine.states.map(({ id }) => id)
  const main = mainParents(machine.id)
  const parents = parentsOf(machine, order, main)
  const childrenOf = (state: string) => order.filter((one) => parents.get(one) === state)
  const lengthOf = (state: string): number => 1 + Math.max(0, ...childrenOf(state).map(lengthOf))
  const nextOf = (state: string): string | undefined => {
    const children = childrenOf(state)
    const usual = children.find((one) => main.get(one) === state)
    return usual ?? children.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]
  }
  return {
    root: machine.initial,
    parents,
    nextOf,
    asideOf: (state) => childrenOf(state).filter((one) => one !== nextOf(state)),
  }
}

function parentsOf(
  machine: Machine,
  order: readonly string[],
  main: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ways = waysOf(machine)
  const parents = new Map<string, string>()
  const isPlaced = (state: string) => state === machine.initial || parents.has(state)
  let loose = order.filter((state) => state !== machine.initial)
  // A state that only a later one leads to waits for the next turn.
  while (loose.length > 0) {
    const before = loose.length
    for (const state of loose) {
      const sources = ways.filter(({ from, to }) => to === state && isPlaced(from))
      const usual = main.get(state)
      const parent = usual !== undefined && isPlaced(usual) ? usual : lastOf(sources, order, state)
      if (parent !== undefined && (usual === undefined || parent === usual)) {
        parents.set(state, parent)
      }
    }
    loose = loose.filter((state) => !parents.has(state))
    if (loose.length === before) throw new UnreachableStates(machine.id, loose)
  }
  return parents
}

/** The last of the usual ways, of those before the state if there is one. */
function lastOf(ways: readonly Way[], order: readonly string[], state: string): string | undefined {
  const at = (id: string) => order.indexOf(id)
  const rank = ({ from, isRare }: Way) =>
    Number(at(from) < at(state)) * 2000 + Number(!isRare) * 1000 + at(from)
  return ways.toSorted((one, other) => rank(other) - rank(one))[0]?.from
}

/** A state of a machine that no picture can hang anywhere: a mistake in the data of the machine. */
class UnreachableStates extends Error {
  constructor(machine: string, states: readonly string[]) {
    super(`no way leads to ${states.join(', ')} of ${machine}`)
    this.name = 'UnreachableStates'
  }
}
