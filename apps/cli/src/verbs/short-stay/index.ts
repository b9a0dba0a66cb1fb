import { answerShortStay } from '@sejour/answers/short-stay/answer'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/short-stay/fr')).shortStayWordingFr,
  nl: async () => (await import('@sejour/answers/short-stay/nl')).shortStayWordingNl,
  de: async () => (await import('@sejour/answers/short-stay/de')).shortStayWordingDe,
  en: async () => (await import('@sejour/answers/short-stay/en')).shortStayWordingEn,
}

/** Days used and left under the rule of 90 days in any 180. */
export const shortStay: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerShortStay(read(operands[0]), await WORDINGS[lang]()))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).shortStayPage(answer, lang),
    }
  },
}
