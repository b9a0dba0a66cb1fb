import { lawChanges } from '@sejour/answers/law'
import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** What changed in the law between two days. */
export const changes: Verb = {
  takes: 2,
  run({ lang, operands: [first, second] }) {
    const json = lawChanges(readDay(first), readDay(second), lang)
    return { json, lines: async () => (await import('./page.ts')).changesPage(json, lang) }
  },
}

function readDay(word: string | undefined): LocalDate {
  const day = word === undefined ? undefined : findLocalDate(word)
  if (day === undefined) throw new WrongInput({ code: 'missing-days' })
  return day
}
