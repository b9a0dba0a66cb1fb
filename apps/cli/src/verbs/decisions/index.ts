import { limitDe, limitEn, limitFr, limitNl, listDecisions } from '@sejour/answers/limit'
import { item, line, marginOf, part, title } from '../../page/line.ts'
import type { Verb } from '../../verb.ts'
import { decisionTexts } from './texts.ts'

/** The decisions and papers that open a limit. */
export const decisions: Verb = {
  takes: 0,
  run({ lang }) {
    const list = listDecisions(WORDINGS[lang])
    return {
      json: list,
      lines: async () => [
        title(decisionTexts[lang].title(list.decisions.length)),
        ...list.decisions.flatMap(({ id, label, remedies, source }) =>
          part(id, [
            line(label, marginOf([source])),
            ...remedies.map((remedy) => item(`${remedy.id} · ${remedy.label}`)),
          ]),
        ),
      ],
    }
  },
}

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }
