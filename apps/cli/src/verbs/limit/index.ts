import { answerLimit } from '@sejour/answers/limit/answer'
import { getAnswer, type Verb } from '../../verb.ts'

// The sentences of one language are loaded, not those of four.
const WORDINGS = {
  fr: async () => (await import('@sejour/answers/limit/fr')).limitFr,
  nl: async () => (await import('@sejour/answers/limit/nl')).limitNl,
  de: async () => (await import('@sejour/answers/limit/de')).limitDe,
  en: async () => (await import('@sejour/answers/limit/en')).limitEn,
}

/** The last day of a remedy or a duty. */
export const limit: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerLimit(read(operands[0]), await WORDINGS[lang]()))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).limitPage(answer, lang),
    }
  },
}
