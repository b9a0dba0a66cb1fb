import { answerConfirm } from '@sejour/answers/law'
import { getAnswer, type Verb } from '../../verb.ts'

/** Checks signed readings, and says what they would change. Nothing is kept. */
export const confirm: Verb = {
  takes: 1,
  run({ lang, operands: [file], read }) {
    const json = getAnswer(answerConfirm(read(file), lang))
    return { json, lines: async () => (await import('./page.ts')).confirmPage(json, lang) }
  },
}
