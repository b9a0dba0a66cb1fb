import { answerRenewal } from '@sejour/answers/renewal/answer'
import { item, line, marginOf, title } from '../../page/line.ts'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: async () => (await import('@sejour/answers/renewal/fr')).renewalWordingFr,
  nl: async () => (await import('@sejour/answers/renewal/nl')).renewalWordingNl,
  de: async () => (await import('@sejour/answers/renewal/de')).renewalWordingDe,
  en: async () => (await import('@sejour/answers/renewal/en')).renewalWordingEn,
}

/** When the renewal of a title is asked for. */
export const renewal: Verb = {
  takes: 1,
  async run({ lang, operands, read }) {
    const answer = getAnswer(answerRenewal(read(operands[0]), await WORDINGS[lang]()))
    const [first = '', ...others] = answer.said
    return {
      json: answer,
      lines: async () => [
        title(first, marginOf(answer.sources)),
        ...others.map((said) => line(said)),
        ...answer.statements.map(({ text, sources }) => item(text, marginOf(sources))),
      ],
    }
  },
}
