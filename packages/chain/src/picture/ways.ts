import type { Machine } from '../machine.ts'
import { mainParents } from './main-ways.ts'

/** A way from one state to another; several moves between the same two are one way. */
export type Way = {
  readonly from: string
  readonly to: string
  /** Every move on it is out of the usual course, or can be made from almost everywhere. */
  readonly isRare: boolean
}

/** What can be done from more states than this is drawn faintly. */
const MANY = 5

/** Ways between different states, in the order of the moves. What stays where it is, is no way. */
export function waysOf({ id, transitions }: Machine): readonly Way[] {
  const ways = new Map<string, Way>()
  const main = mainParents(id)
  for (const { from, to, mustBeTold } of transitions) {
    for (const state of from.filter((one) => one !== to)) {
      const key = `${state} ${to}`
      const isUsual = main.get(to) === state
      const isFaint = mustBeTold === true || (from.length > MANY && !isUsual)
      const isRare = (ways.get(key)?.isRare ?? true) && isFaint
      ways.set(key, { from: state, to, isRare })
    }
  }
  return [...ways.values()]
}
