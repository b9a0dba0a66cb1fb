import { sayEachSourceOnce, type SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { remedies } from '@sejour/law/recours'
import type { DeskLang } from './agenda-item.ts'

/**
 * On what a limit rests, from what a queue keeps of it: the version of the law in force on the day
 * that opened it. Nothing for the days that the case itself records.
 */
export function dueSources(what: string, on: LocalDate, lang: DeskLang): readonly SaidSource[] {
  const limits = remedies.find(({ id }) => id === what)?.limits ?? []
  const version = limits.findLast(({ from }) => from <= on)
  return version === undefined ? [] : sayEachSourceOnce([version.value.source], lang)
}
