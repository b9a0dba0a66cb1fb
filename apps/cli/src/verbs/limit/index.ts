import { answerLimit, limitDe, limitEn, limitFr, limitNl } from '@sejour/answers/limit'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }

/** The last day of a remedy or a duty. */
export const limit: Verb = {
  takes: 1,
  run({ lang, operands, read }) {
    const answer = getAnswer(answerLimit(read(operands[0]), WORDINGS[lang]))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).limitPage(answer, lang),
    }
  },
}
