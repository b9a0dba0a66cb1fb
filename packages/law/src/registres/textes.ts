import type { RegistreId } from './registre.ts'
import type { registres } from './registres.ts'
import type { conditionsDInscription, vieDUneInscription } from './vie.ts'

type RegleId =
  | (typeof registres)[number]['who'][number]['id']
  | (typeof conditionsDInscription)[number]['id']
  | (typeof vieDUneInscription)[number]['id']

/** The names of the registers and their rules in another language. A missing one does not compile. */
export type RegistreTexts = {
  readonly names: { readonly [id in RegistreId]: string }
  readonly rules: { readonly [id in RegleId]: string }
}
