import { answerUnlimited } from '@sejour/answers/unlimited/answer'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/unlimited/fr')).unlimitedWordingFr,
  nl: async () => (await import('@sejour/answers/unlimited/nl')).unlimitedWordingNl,
  de: async () => (await import('@sejour/answers/unlimited/de')).unlimitedWordingDe,
  en: async () => (await import('@sejour/answers/unlimited/en')).unlimitedWordingEn,
}

/** Whether and when a limited stay may become unlimited, card by card. */
export const unlimited: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerUnlimited(read(operands[0]), await WORDINGS[lang]()))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).unlimitedPage(answer, lang),
    }
  },
}
