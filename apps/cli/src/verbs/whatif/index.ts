import { whatIfProcedure } from '@sejour/answers/procedures'
import { getProcedure } from '../../procedure-operand.ts'
import { getAnswer, type Verb } from '../../verb.ts'

/** The smallest changes of facts that would change what is found. */
export const whatif: Verb = {
  takes: 2,
  run({ lang, operands: [word, file], read }) {
    const procedure = getProcedure(word)
    const answer = getAnswer(whatIfProcedure(procedure, read(file), lang))
    return {
      json: answer,
      lines: async () => (await import('./page.ts')).whatIfPage(answer, lang),
    }
  },
}
