import { autorites, type AutoriteId } from './autorites.ts'
import { juges, type JugeId, litiges, type LitigeId } from './juges.ts'
import { type LangueId, langues } from './langues.ts'
import { type MatiereId, matieres } from './matieres.ts'

type Named = { readonly name: string; readonly role: string }

/** The sentences about authorities and courts in one language. A missing one does not compile. */
export type AutoritesTexts = {
  readonly autorites: { readonly [id in AutoriteId]: Named }
  readonly juges: { readonly [id in JugeId]: Named }
  readonly matieres: { readonly [id in MatiereId]: string }
  readonly litiges: {
    readonly [id in LitigeId]: { readonly label: string; readonly limit?: string }
  }
  readonly langues: { readonly [id in LangueId]: string }
}

const labels = <Id extends string>(of: { readonly [id in Id]: { readonly label: string } }) =>
  Object.fromEntries(
    Object.entries<{ readonly label: string }>(of).map(([id, { label }]) => [id, label]),
  ) as { readonly [id in Id]: string }

/** The French stands in the data itself. */
export const autoritesFr: AutoritesTexts = {
  autorites,
  juges,
  matieres: labels(matieres),
  litiges,
  langues: labels(langues),
}
