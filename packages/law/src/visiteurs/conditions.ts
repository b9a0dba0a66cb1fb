import type { Provision } from '@sejour/engine'
import { formationAdde as formation } from '../texts/index.ts'
import { article3 } from './sources.ts'

/** One of the six conditions of a short-stay visa; the border may look at them again. */
export type VisaCondition = {
  readonly id: 'purpose' | 'means' | 'lodging' | 'insurance' | 'public-order' | 'return'
  /** Left to the authority: never computed. */
  readonly appreciated: boolean
  readonly sources: readonly Provision[]
}

/** The six conditions, in the order of the course. */
export const conditionsVisa: readonly VisaCondition[] = [
  { id: 'purpose', appreciated: false, sources: [formation] },
  { id: 'means', appreciated: false, sources: [formation, article3] },
  { id: 'lodging', appreciated: false, sources: [formation] },
  { id: 'insurance', appreciated: false, sources: [formation] },
  { id: 'public-order', appreciated: true, sources: [article3] },
  { id: 'return', appreciated: true, sources: [formation] },
]

/** Why somebody comes for a short stay. */
export const motifsVisite = [
  'family',
  'business',
  'culture',
  'sport',
  'official',
  'medical',
  'tourism',
  'other',
] as const

export type VisitPurpose = (typeof motifsVisite)[number]
