import type { Act } from './act.ts'
import { communeActs } from './acts/commune.ts'
import { decisionActs } from './acts/decisions.ts'
import { desistement } from './acts/desistement/index.ts'
import { recoursAnnulation } from './acts/recours-annulation/index.ts'

/** Every act that can be written, in the order in which they are offered. */
export const acts: readonly Act[] = [desistement, recoursAnnulation, ...communeActs, ...decisionActs]

/** The act of this id, where there is one. */
export function findAct(id: string): Act | undefined {
  return acts.find((act) => act.id === id)
}
