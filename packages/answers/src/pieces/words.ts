import { groupesDePieces, pieces, type PieceId, type PiecesTexts } from '@sejour/law/pieces'
import { piecesDe } from '@sejour/law/pieces/de'
import { piecesEn } from '@sejour/law/pieces/en'
import { piecesNl } from '@sejour/law/pieces/nl'
import type { InEachLang, Lang } from '../say/index.ts'

const WORDS: InEachLang<PiecesTexts | undefined> = {
  fr: undefined,
  nl: piecesNl,
  de: piecesDe,
  en: piecesEn,
}

/** The name of a kind of piece. */
export function sayPiece(id: PieceId, lang: Lang): string {
  return WORDS[lang]?.pieces[id] ?? pieces.find((piece) => piece.id === id)?.label ?? id
}

/** The name of a group of an inventory. */
export function sayGroup(id: keyof PiecesTexts['groups'], lang: Lang): string {
  return (WORDS[lang]?.groups ?? groupesDePieces)[id]
}
