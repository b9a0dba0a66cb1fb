import { suitesDOctroi } from './apres-9bis.ts'
import { conditionsIllimite } from './conditions.ts'
import { demarchesIllimite } from './demarches.ts'
import type { EnonceIllimite } from './enonce.ts'
import { perteEtRetour } from './perte-et-retour.ts'

const tous = [...conditionsIllimite, ...demarchesIllimite, ...perteEtRetour] as const

/** The id of every statement; each language words every one. */
export type IdEnonceIllimite = (typeof tous)[number]['id'] | (typeof suitesDOctroi)[number]['id']

/** Every statement on unlimited stay, in the order in which it is read. */
export const enoncesIllimite: readonly EnonceIllimite<(typeof tous)[number]['id']>[] = tous

/** The French sentences, by id. */
export const enoncesFr: { readonly [id: string]: string } = Object.fromEntries(
  [...tous, ...suitesDOctroi].map(({ id, label }) => [id, label]),
)
