import {
  answerShortStay,
  shortStayWordingDe,
  shortStayWordingEn,
  shortStayWordingFr,
  shortStayWordingNl,
} from '@sejour/answers/short-stay'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = {
  fr: shortStayWordingFr,
  nl: shortStayWordingNl,
  de: shortStayWordingDe,
  en: shortStayWordingEn,
}

/** Days used and left under the rule of 90 days in any 180. */
export const shortStay: Verb = {
  takes: 1,
  run({ lang, operands, read }) {
    const answer = getAnswer(answerShortStay(read(operands[0]), WORDINGS[lang]))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).shortStayPage(answer, lang),
    }
  },
}
