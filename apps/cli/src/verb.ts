import type { Answered } from '@sejour/answers/input'
import type { Lang } from '@sejour/answers/say'
import type { Given, VerbOption } from './command.ts'
import type { Line } from './page/line.ts'
import { WrongContent } from './wrong-input.ts'

/** What a verb is called with. */
export type Call = {
  readonly lang: Lang
  /** The words after the verb. */
  readonly operands: readonly string[]
  /** Reads the JSON of a file, or of standard input. */
  readonly read: (file: string | undefined) => unknown
  /** The options of this verb that were given. */
  readonly given: Given
}

/** What a verb answers: one JSON object, and the same for a person, written only when asked for. */
export type Answer = {
  readonly json: object
  readonly lines: () => Promise<readonly Line[]>
}

/** One word of the command line. */
export type Verb = {
  /** The most words it takes. */
  readonly takes: number
  /** The options that it knows beside those of every verb. */
  readonly options?: readonly VerbOption[]
  readonly run: (call: Call) => Promise<Answer> | Answer
}

/** The answer itself. @throws WrongContent with what is wrong with the question. */
export function getAnswer<Value>(answered: Answered<Value>): Value {
  if (answered.ok) return answered.value
  throw new WrongContent(answered.problems)
}
