import { answerFee } from '@sejour/answers/fee/answer'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/fee/fr')).feeWordingFr,
  nl: async () => (await import('@sejour/answers/fee/nl')).feeWordingNl,
  de: async () => (await import('@sejour/answers/fee/de')).feeWordingDe,
  en: async () => (await import('@sejour/answers/fee/en')).feeWordingEn,
}

/** What a request costs, and what an unpaid or a short payment brings. */
export const fee: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerFee(read(operands[0]), await WORDINGS[lang]()))
    return { json: answer, lines: async () => (await import('./page.ts')).feePage(answer, lang) }
  },
}
