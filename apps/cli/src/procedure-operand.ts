import { procedureIds } from '@sejour/answers/procedures'
import { WrongInput } from './wrong-input.ts'

/** The procedure that a command names. @throws WrongInput when it names none that is known. */
export function getProcedure(word: string | undefined): string {
  if (word === undefined) throw new WrongInput({ code: 'missing-procedure', known: procedureIds })
  if (procedureIds.includes(word)) return word
  throw new WrongInput({ code: 'unknown-procedure', word, known: procedureIds })
}
