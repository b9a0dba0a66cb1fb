import type { Act } from '../act.ts'
import { circulaire2007Annexe2 } from './circulaire-2007-annexe-2/index.ts'
import { circulaire2007Annexe3 } from './circulaire-2007-annexe-3/index.ts'
import { enqueteResidenceFiche } from './enquete-residence-fiche/index.ts'
import { enqueteResidenceRapport } from './enquete-residence-rapport/index.ts'

/** The acts that a commune writes, in the order in which a request meets them. */
export const communeActs: readonly Act[] = [
  enqueteResidenceFiche,
  enqueteResidenceRapport,
  circulaire2007Annexe2,
  circulaire2007Annexe3,
]
