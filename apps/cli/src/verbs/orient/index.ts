import { orient as answerOrient } from '@sejour/answers/orient'
import { getAnswer, type Verb } from '../../verb.ts'

/** Every way to a stay side by side, for what is known of a person. */
export const orient: Verb = {
  takes: 1,
  run({ lang, operands: [file], read }) {
    const answer = getAnswer(answerOrient(read(file), lang))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).orientPage(answer, lang),
    }
  },
}
