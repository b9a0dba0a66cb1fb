import type { Act } from '../act.ts'
import { annexe15 } from './annexe-15/index.ts'
import { annexe19 } from './annexe-19/index.ts'
import { annexe19quinquies } from './annexe-19quinquies/index.ts'
import { annexe19ter } from './annexe-19ter/index.ts'
import { annexe3 } from './annexe-3/index.ts'
import { annexe3ter } from './annexe-3ter/index.ts'
import { annexe35 } from './annexe-35/index.ts'
import { annexe42 } from './annexe-42/index.ts'
import { annexe43 } from './annexe-43/index.ts'
import { bordereauTransmission } from './bordereau-transmission/index.ts'
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
  bordereauTransmission,
  annexe42,
  annexe43,
  annexe3,
  annexe3ter,
  annexe15,
  annexe19,
  annexe19ter,
  annexe19quinquies,
  annexe35,
]
