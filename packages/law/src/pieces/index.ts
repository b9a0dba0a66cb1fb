import { identiteEtDepot } from './identite-et-depot.ts'
import { proceduresEtFamille } from './procedures-et-famille.ts'
import type { GroupeDePieces, Piece } from './piece.ts'
import { vieEnBelgique } from './vie-en-belgique.ts'

export type { GroupeDePieces, Piece } from './piece.ts'
export { languesDesPieces } from './langues.ts'
export { piecesDesFaits } from './pieces-des-faits.ts'

const all = [...identiteEtDepot, ...proceduresEtFamille, ...vieEnBelgique] as const

export type PieceId = (typeof all)[number]['id']

/** Every kind of piece, in the order of an inventory. */
export const pieces: readonly Piece<PieceId>[] = all

/** The words of the catalogue in one language. */
export type PiecesTexts = {
  readonly groups: { readonly [group in GroupeDePieces]: string }
  readonly pieces: { readonly [id in PieceId]: string }
}

/** The names of the groups in French; the pieces bear theirs. */
export const groupesDePieces: PiecesTexts['groups'] = {
  identite: 'Identité',
  redevance: 'Redevance',
  residence: 'Résidence et ménage',
  depot: 'Dépôt de la demande',
  procedures: 'Autres procédures',
  famille: 'Famille',
  ecole: 'École',
  presence: 'Présence en Belgique',
  integration: 'Intégration',
  travail: 'Travail',
  sante: 'Santé',
  protection: 'Protection et situations particulières',
  'ordre-public': 'Ordre public',
  autre: 'Autres pièces',
}
