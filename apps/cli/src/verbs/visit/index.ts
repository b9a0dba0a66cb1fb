import { answerVisit } from '@sejour/answers/visit/answer'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/visit/fr')).visitFr,
  nl: async () => (await import('@sejour/answers/visit/nl')).visitNl,
  de: async () => (await import('@sejour/answers/visit/de')).visitDe,
  en: async () => (await import('@sejour/answers/visit/en')).visitEn,
}

/** A short stay on a day: visa, conditions, declaration at the commune, last day. */
export const visit: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerVisit(read(operands[0]), await WORDINGS[lang]()))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).visitPage(answer, lang),
    }
  },
}
