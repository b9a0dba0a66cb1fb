import { answerEuStay } from '@sejour/answers/eu-stay/answer'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/eu-stay/fr')).euStayFr,
  nl: async () => (await import('@sejour/answers/eu-stay/nl')).euStayNl,
  de: async () => (await import('@sejour/answers/eu-stay/de')).euStayDe,
  en: async () => (await import('@sejour/answers/eu-stay/en')).euStayEn,
}

/** The calendar of a request of a citizen of the Union or of a family member. */
export const euStay: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerEuStay(read(operands[0]), await WORDINGS[lang]()))
    return { json: answer, lines: async () => (await import('./page.ts')).euStayPage(answer, lang) }
  },
}
