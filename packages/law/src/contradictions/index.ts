import type { Contradiction, ContradictionTexts } from './contradiction.ts'
import { contradictionsPapiersEtRecours } from './papiers-et-recours.ts'
import { contradictionsSejour } from './sejour.ts'

export type {
  Contradiction,
  ContradictionTexts,
  Lecture,
  SujetDeContradiction,
} from './contradiction.ts'

const toutes = [...contradictionsSejour, ...contradictionsPapiersEtRecours] as const

export type ContradictionId = (typeof toutes)[number]['id']

/** Every contradiction between sources that a person may meet, subject by subject. */
export const contradictions: readonly Contradiction<ContradictionId>[] = toutes

/** The contradictions in another language. One that is missing does not compile. */
export type ContradictionsTexts = { readonly [id in ContradictionId]: ContradictionTexts }
