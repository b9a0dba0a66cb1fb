import { sourcesOf } from '@sejour/engine'
import { argumentaires } from '@sejour/law/arguments'
import { type Piece, type PieceId, pieces, piecesDesFaits } from '@sejour/law/pieces'
import { type Lang, saySource, type SaidSource } from '../say/index.ts'
import { sayGroup, sayPiece } from './words.ts'

/** A kind of piece, in words. */
export type SaidPiece = {
  readonly id: PieceId
  readonly label: string
  readonly group: { readonly id: Piece['group']; readonly label: string }
  /** Facts of procedures that it can prove. */
  readonly facts: readonly string[]
  /** Kinds of argument that it usually proves, as `circumstances.scolarite`. */
  readonly arguments: readonly string[]
  /** Null: it says nothing of being in Belgium. */
  readonly presence: 'day' | 'period' | null
  readonly identity: boolean
  /** It serves after its last day. */
  readonly expiredCounts: boolean
  /** Too old after so many months on the day of filing; null: no source says so. */
  readonly monthsOld: number | null
  readonly sources: readonly SaidSource[]
  /** Common practice of which no source was read. */
  readonly toConfirm: boolean
}

/** The catalogue of pieces in the order of an inventory. */
export function listPieces(lang: Lang): readonly SaidPiece[] {
  return pieces.map((piece) => said(piece, lang))
}

/** A kind of piece by its id; nothing for one that is not in the catalogue. */
export function findPiece(id: string | null | undefined): Piece<PieceId> | undefined {
  return pieces.find((piece) => piece.id === id)
}

/** The kind that the words of a fact stand for, where they name one. */
export function findNamedPiece(text: string): PieceId | undefined {
  const named: { readonly [text: string]: PieceId } = piecesDesFaits
  return Object.hasOwn(named, text) ? named[text] : undefined
}

function said(piece: Piece<PieceId>, lang: Lang): SaidPiece {
  const { id, group, facts = [], presence, identity, expiredCounts, monthsOld } = piece
  const sources = sourcesOf(piece)
  return {
    id,
    label: sayPiece(id, lang),
    group: { id: group, label: sayGroup(group, lang) },
    facts,
    arguments: ARGUED.filter((one) => one.piece === id).map(({ argument }) => argument),
    presence: presence ?? null,
    identity: identity === true,
    expiredCounts: expiredCounts !== undefined,
    monthsOld: monthsOld?.most ?? null,
    sources: sources.map((source) => saySource(source, lang)),
    toConfirm: sources.every(({ certainty }) => certainty === 'unverified'),
  }
}

const ARGUED = argumentaires.flatMap(({ sides }) =>
  (['circumstances', 'merits'] as const).flatMap((side) =>
    sides[side].kinds.flatMap((kind) =>
      kind.pieces.map((piece) => ({ piece, argument: `${side}.${kind.id}` })),
    ),
  ),
)
