import { all, type Condition, type Dated } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import {
  accordRegion,
  parEmployeur,
  passeportPresent,
  redevanceEnOrdre,
} from '../dossier/conditions.ts'

const conditions = all({
  id: 'permis-unique.conditions',
  label: 'Les conditions du permis unique sont réunies',
  source: article('61/25-1'),
  of: [parEmployeur, accordRegion, passeportPresent, redevanceEnOrdre],
})

/** What a translation of these conditions must word. */
export type ConditionsPermisUnique = typeof conditions

export const conditionsPermisUnique: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: article('61/25-1') },
]
