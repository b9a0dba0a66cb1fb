import { acts, describeAct, findAct, type Act, type DescribedAct } from '@sejour/acts'
import { findNearest } from '../../nearest.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** Every act that can be written, with the JSON Schema of its data; or one of them. */
export const templates: Verb = {
  takes: 1,
  run({ lang, operands: [id] }) {
    const found = id === undefined ? acts : [actOf(id)]
    const json = { templates: found.map((act) => describeAct(act, lang)) }
    return { json, lines: async () => (await import('./page.ts')).templatesPage(json, lang) }
  },
}

export type Template = DescribedAct

function actOf(id: string): Act {
  const act = findAct(id)
  if (act) return act
  const known = acts.map((one) => one.id)
  throw new WrongInput({ code: 'unknown-act', word: id, nearest: findNearest(id, known) })
}
