import { addDays, addMonths, addYears, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { type Bref, enonces, type Enonce, type Sujet, type Titre, titres } from '@sejour/law/titres'

/** What a paper of the list of titles says of a subject, in a word, with its sources. */
export type PaperSays = { readonly brief: Bref; readonly sources: readonly Provision[] }

/** Nothing where the list does not know the paper, or says nothing of the subject. */
export function paperSays(id: string, subject: Sujet): PaperSays | undefined {
  const said: readonly Enonce[] = titreById(id)?.statements.map((one) => enonces[one]) ?? []
  const found = said.find(({ about, brief }) => about === subject && brief !== undefined)
  return found?.brief && { brief: found.brief, sources: provisions(found.source) }
}

/** A card or a paper of the list of titles. */
export const titreById = (id: string): Titre | undefined => titres.find((one) => one.id === id)

/**
 * The last day of a paper handed over on a day, where its length is known by law: the shorter
 * reading, the day before the one that bears the same date.
 */
export function lastDayOf(id: string, from: LocalDate): LocalDate | undefined {
  const length = titreById(id)?.validity.value
  if (length === undefined || typeof length === 'string') return undefined
  if ('days' in length) return addDays(from, length.days - 1)
  const end =
    'months' in length
      ? addMonths(from, length.months, 'last-day')
      : addYears(from, length.years, 'last-day')
  return addDays(end, -1)
}

/** The texts of a source, whether it names one or several. */
export function provisions(source: Provision | readonly Provision[]): readonly Provision[] {
  return 'text' in source ? [source] : source
}
