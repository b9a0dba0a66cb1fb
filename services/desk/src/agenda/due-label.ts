import { remedies } from '@sejour/law/recours'
import type { DeskLang } from './agenda-item.ts'
import { capital, wordsOf } from './context.ts'

/** What a day is for, from what a queue keeps of it: without the case, and without any name. */
export function dueLabel(what: string, lang: DeskLang): string {
  const { words, limit } = wordsOf(lang)
  const remedy = what === 'renewal' ? undefined : remedies.find(({ id }) => id === what)
  if (remedy) return capital(limit.remedy(remedy))
  return Object.entries(words.label).find(([kind]) => kind === what)?.[1] ?? what
}
