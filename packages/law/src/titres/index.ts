import { anciennesCartes } from './anciennes.ts'
import { cartes } from './cartes.ts'
import { decisionsDuCatalogue } from './decisions.ts'
import { demandesEtRecus } from './demandes.ts'
import { documentsProvisoires } from './provisoires.ts'
import { cartesSpeciales } from './speciales.ts'
import type { Titre } from './titre.ts'
import { cartesDeLUnion } from './union.ts'

export type { Bref, Enonce, Sujet } from './enonces/enonce.ts'
export { enonces, type EnonceId } from './enonces/index.ts'
export type { Classe, Emetteur, Moment, Nature, Sourced, Titre, Validite } from './titre.ts'
export type { TitreTexts } from './textes.ts'

const tous = [
  ...cartes,
  ...cartesDeLUnion,
  ...anciennesCartes,
  ...cartesSpeciales,
  ...documentsProvisoires,
  ...demandesEtRecus,
  ...decisionsDuCatalogue,
] as const

export type TitreId = (typeof tous)[number]['id']

/** Every card and paper of the list of titles, in the order in which they are shown. */
export const titres: readonly (Titre & { readonly id: TitreId })[] = tous
