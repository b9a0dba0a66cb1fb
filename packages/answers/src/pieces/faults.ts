import { addMonths, type LocalDate } from '@sejour/calendar'
import { languesDesPieces } from '@sejour/law/pieces'
import { findPiece } from './catalogue.ts'
import type { ExhibitTold } from './input.ts'

/** What can be wrong with a piece on the day of filing. */
export type PieceFault =
  | 'translation-missing'
  | 'translation-unknown'
  | 'expired'
  | 'too-old'
  | 'serves-nothing'
  | 'kind-unknown'

/** What is wrong with a piece, or not known of it. Nothing that is unknown counts as a fault. */
export function faultsOf(exhibit: ExhibitTold, on: LocalDate): readonly PieceFault[] {
  const piece = findPiece(exhibit.kind)
  const monthsOld = piece?.monthsOld
  const isPastLastDay = exhibit.expires != null && exhibit.expires < on
  const isTooOld =
    monthsOld !== undefined &&
    exhibit.dated != null &&
    addMonths(exhibit.dated, monthsOld.most, 'last-day') < on
  return [
    ...translationFault(exhibit),
    ...(isPastLastDay && piece?.expiredCounts === undefined ? (['expired'] as const) : []),
    ...(isTooOld ? (['too-old'] as const) : []),
    ...(servesNothing(exhibit) ? (['serves-nothing'] as const) : []),
    ...(piece === undefined ? (['kind-unknown'] as const) : []),
  ]
}

function translationFault({ language, translation }: ExhibitTold): readonly PieceFault[] {
  if (language == null || isRead(language)) return []
  if (translation === 'missing') return ['translation-missing']
  return translation == null ? ['translation-unknown'] : []
}

/** Whether the authority reads a language: a tag such as `fr-BE` counts as `fr`. */
function isRead(language: string): boolean {
  const [main] = language.toLowerCase().split('-')
  return languesDesPieces.read.some((read) => read === main)
}

// A piece that shows presence serves by that alone.
function servesNothing({ kind, arguments: argued, facts, coversFrom }: ExhibitTold): boolean {
  const isPlaced = (argued?.length ?? 0) + (facts?.length ?? 0) > 0
  return !isPlaced && coversFrom == null && findPiece(kind)?.presence === undefined
}

/**
 * The calendar years of a stay in which no piece shows that the person was here, before the year of
 * filing. The guide is one proof a year: a gap is a year to look at, and settles nothing.
 */
export function yearsWithoutProof(
  exhibits: readonly ExhibitTold[],
  since: LocalDate,
  on: LocalDate,
): readonly number[] {
  const proven = new Set(exhibits.flatMap(yearsShown))
  return yearsFrom(since, on).filter((year) => year !== yearOf(on) && !proven.has(year))
}

function yearsShown({ kind, dated, coversFrom, coversUntil }: ExhibitTold): readonly number[] {
  if (coversFrom != null) return yearsFrom(coversFrom, coversUntil ?? coversFrom)
  return dated != null && findPiece(kind)?.presence !== undefined ? [yearOf(dated)] : []
}

function yearsFrom(from: LocalDate, until: LocalDate): readonly number[] {
  const first = yearOf(from)
  return Array.from({ length: Math.max(0, yearOf(until) - first + 1) }, (_, index) => first + index)
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
