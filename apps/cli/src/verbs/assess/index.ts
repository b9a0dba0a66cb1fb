import { assessProcedure } from '@sejour/answers/procedures'
import { getProcedure } from '../../procedure-operand.ts'
import { getAnswer, type Verb } from '../../verb.ts'

/** What is found about one procedure, on a day, on what is known. */
export const assess: Verb = {
  takes: 2,
  run({ lang, operands: [word, file], read }) {
    const procedure = getProcedure(word)
    const answer = getAnswer(assessProcedure(procedure, read(file), lang))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).assessPage(answer, lang),
    }
  },
}
