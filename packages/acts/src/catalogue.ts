import type { Act } from './act.ts'
import { communeActs } from './acts/commune.ts'
import { decisionActs } from './acts/decisions.ts'
import { appealActs } from './acts/appeals.ts'
import { letterActs } from './acts/letters.ts'

/** Every act that can be written, in the order in which they are offered. */
export const acts: readonly Act[] = [...letterActs, ...communeActs, ...decisionActs, ...appealActs]

/** The act of this id, where there is one. */
export function findAct(id: string): Act | undefined {
  return acts.find((act) => act.id === id)
}
