import { acts, findAct, type Act } from '@sejour/acts'
import { findNearest } from './nearest.ts'
import { WrongInput } from './wrong-input.ts'

/** The act of this id. @throws WrongInput that names the nearest one */
export function actOf(id: string): Act {
  const act = findAct(id)
  if (act) return act
  const known = acts.map((one) => one.id)
  throw new WrongInput({ code: 'unknown-act', word: id, nearest: findNearest(id, known) })
}
