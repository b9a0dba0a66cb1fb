import type { Question } from '@sejour/engine'
import { type LawTexts, type SaidQuestion, sayQuestion } from '../assess/index.ts'

/** A question, and where its answer goes. */
export type ArgumentQuestion = SaidQuestion & {
  /** The key among the answers of the argument; null: it is a fact of the case. */
  readonly key: string | null
}

/** A missing fact as it is asked of one argument: those of its record have a key. */
export function askAbout({ id, fact }: Question, list: string, texts: LawTexts): ArgumentQuestion {
  const start = `${list}[0].`
  const key = id.startsWith(start) ? id.slice(start.length) : null
  return { ...sayQuestion(id, fact, texts), key }
}
