import type { ExhibitTold } from '@sejour/answers/pieces'
import type { CaseExhibit } from '@sejour/cases'
import { languesDesPieces } from '@sejour/law/pieces'

/** Languages in which the authority reads a piece without a translation. */
export const LANGUAGES_READ: readonly string[] = languesDesPieces.read

/** A piece as the law of pieces is asked about it. */
export function toldOf(exhibit: CaseExhibit): ExhibitTold {
  const { id, kind, dated, coversFrom, coversUntil, expires, language, translation } = exhibit
  return {
    id,
    kind,
    dated,
    coversFrom,
    coversUntil,
    expires,
    language,
    translation,
    arguments: exhibit.proves.flatMap((one) => (one.kind === 'argument' ? [one.argument] : [])),
    // What proves an entry serves as well as what proves a fact.
    facts: exhibit.proves.flatMap((one) =>
      one.kind === 'argument' ? [] : [one.kind === 'fact' ? one.fact : one.entry],
    ),
  }
}
