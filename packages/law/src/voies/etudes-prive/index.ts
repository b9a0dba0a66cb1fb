import type { Voie } from '../voie.ts'
import { enoncesEtudesPrive } from './enonces.ts'
import { ouvertureEtudesPrive } from './ouverture.ts'

export type { OuvertureEtudesPrive } from './ouverture.ts'

/** Stay for studies in a private school that is not recognised: a favour. */
export const voieEtudesPrive = {
  id: 'etudes-prive',
  title: 'Études dans un établissement privé non reconnu',
  group: 'etudes',
  nature: 'discretionary',
  fee: 'article-9',
  titles: ['A'],
  waiting: [],
  opening: ouvertureEtudesPrive,
  statements: enoncesEtudesPrive,
} as const satisfies Voie
