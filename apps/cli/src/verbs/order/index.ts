import { answerOrder } from '@sejour/answers/order/answer'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/order/fr')).orderFr,
  nl: async () => (await import('@sejour/answers/order/nl')).orderNl,
  de: async () => (await import('@sejour/answers/order/de')).orderDe,
  en: async () => (await import('@sejour/answers/order/en')).orderEn,
}

/** An order to leave: by which day, what stops it, and the entry ban. */
export const order: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerOrder(read(operands[0]), await WORDINGS[lang]()))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).orderPage(answer, lang),
    }
  },
}
