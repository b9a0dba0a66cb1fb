import type { EnonceId, TitreId } from './index.ts'

/** The names and the sentences of the titles in another language. A missing one does not compile. */
export type TitreTexts = {
  readonly names: { readonly [id in TitreId]: string }
  readonly statements: { readonly [id in EnonceId]: string }
}
