import type { Voie } from '../voie.ts'
import { enoncesApatride } from './enonces.ts'
import { ouvertureApatride } from './ouverture.ts'

export type { OuvertureApatride } from './ouverture.ts'

/** Admission to stay as a stateless person, since 1 September 2024. */
export const voieApatride = {
  id: 'apatride',
  title: 'Apatridie (articles 57/37 à 57/46)',
  group: 'protection',
  nature: 'of-right',
  fee: 'none',
  titles: ['A', 'B'],
  waiting: [],
  opening: ouvertureApatride,
  statements: enoncesApatride,
} as const satisfies Voie
