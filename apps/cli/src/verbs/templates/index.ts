import { acts, describeAct, type DescribedAct } from '@sejour/acts'
import { actOf } from '../../act-of.ts'
import type { Verb } from '../../verb.ts'

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
