import type { Voie } from '../voie.ts'
import { enoncesCarteBleue } from './enonces.ts'
import { ouvertureCarteBleue } from './ouverture.ts'

export type { OuvertureCarteBleue } from './ouverture.ts'

/** Stay of a highly qualified employee. */
export const voieCarteBleue = {
  id: 'carte-bleue',
  title: 'Carte bleue européenne',
  group: 'travail',
  nature: 'tied',
  fee: 'work',
  titles: ['H'],
  waiting: ['annexe-46', 'annexe-49'],
  opening: ouvertureCarteBleue,
  statements: enoncesCarteBleue,
} as const satisfies Voie
