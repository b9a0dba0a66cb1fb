import { factsOfProcedure } from '@sejour/answers/procedures'
import { getProcedure } from '../../procedure-operand.ts'
import { getAnswer, type Verb } from '../../verb.ts'

/** Every fact of a procedure, as a JSON Schema. */
export const facts: Verb = {
  takes: 1,
  run({ lang, operands: [word] }) {
    const procedure = getProcedure(word)
    return {
      json: getAnswer(factsOfProcedure(procedure, lang)),
      lines: async () => (await import('./page.ts')).factsPage(procedure, lang),
    }
  },
}
