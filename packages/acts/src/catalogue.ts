import type { Act } from './act.ts'
import { desistement } from './acts/desistement/index.ts'

/** Every act that can be written, in the order in which they are offered. */
export const acts: readonly Act[] = [desistement]

/** The act of this id, where there is one. */
export function findAct(id: string): Act | undefined {
  return acts.find((act) => act.id === id)
}
