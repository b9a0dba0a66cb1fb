import { cartes } from './cartes.ts'
import { communs } from './communs.ts'
import { decisions } from './decisions.ts'
import { demandes } from './demandes.ts'
import { ordres } from './ordres.ts'
import { provisoires } from './provisoires.ts'
import { union } from './union.ts'

/** Every sentence about the titles and the annexes, by id. */
export const enonces = {
  ...communs,
  ...cartes,
  ...union,
  ...provisoires,
  ...demandes,
  ...decisions,
  ...ordres,
}

export type EnonceId = keyof typeof enonces
