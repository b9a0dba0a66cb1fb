import {
  answerFee,
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
} from '@sejour/answers/fee'
import { getAnswer, type Verb } from '../../verb.ts'

const WORDINGS = { fr: feeWordingFr, nl: feeWordingNl, de: feeWordingDe, en: feeWordingEn }

/** What a request costs, and what an unpaid or a short payment brings. */
export const fee: Verb = {
  takes: 1,
  run({ lang, operands, read }) {
    const answer = getAnswer(answerFee(read(operands[0]), WORDINGS[lang]))
    return { json: answer, lines: async () => (await import('./page.ts')).feePage(answer, lang) }
  },
}
