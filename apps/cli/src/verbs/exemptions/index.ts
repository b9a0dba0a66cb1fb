import {
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
  listExemptions,
} from '@sejour/answers/fee'
import { sayDate } from '@sejour/answers/say'
import { line, marginOf, part, quiet, title } from '../../page/line.ts'
import type { Verb } from '../../verb.ts'
import { exemptionTexts } from './texts.ts'

const WORDINGS = { fr: feeWordingFr, nl: feeWordingNl, de: feeWordingDe, en: feeWordingEn }

/** Who pays no fee. */
export const exemptions: Verb = {
  takes: 0,
  run({ lang }) {
    const list = { exemptions: listExemptions(WORDINGS[lang]) }
    const texts = exemptionTexts[lang]
    return {
      json: list,
      lines: async () => [
        title(texts.title(list.exemptions.length)),
        ...list.exemptions.flatMap(({ id, label, grounds, from, computed, sources }) =>
          part(id, [
            line(label, marginOf(sources)),
            quiet(texts.grounds(grounds.join(', '), sayDate(from, lang))),
            ...(computed ? [quiet(texts.computed)] : []),
          ]),
        ),
      ],
    }
  },
}
