import { findPiece, sayPiece } from '@sejour/answers/pieces'
import type { DeskLang } from '../slugs.ts'
import { piecesTexts } from './texts/index.ts'

/** The kind of a piece in words; one that no catalogue knows is said as it was written. */
export function sayKind(kind: string | undefined, lang: DeskLang): string | undefined {
  const found = findPiece(kind)
  return found === undefined ? kind : sayPiece(found.id, lang)
}

/** The language of a piece in words; one of none of the usual ones by its tag. */
export function sayLanguage(tag: string | undefined, lang: DeskLang): string | undefined {
  const names: { readonly [tag: string]: string } = piecesTexts[lang].languages
  return tag === undefined ? undefined : (names[tag] ?? tag)
}
