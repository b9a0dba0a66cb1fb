import { about, all, type Condition, type Dated } from '@sejour/engine'
import { paysTiers, travail } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtrangerOuChangement, listeDe2024 } from '../long-sejour/conditions.ts'

// At most 90 days is seasonal work too, with a short-stay visa: the length closes nothing.
const ouverture = all({
  id: 'saisonnier.ouverte',
  label: 'Le séjour de travailleur saisonnier peut être demandé',
  source: article('61/29-4'),
  of: [
    paysTiers,
    about(travail, {
      id: 'saisonnier.emploi',
      label: 'Un employeur veut engager la personne pour un travail saisonnier',
      source: article('61/29-4'),
      is: 'saisonnier',
    }),
    aLEtrangerOuChangement,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureSaisonnier = typeof ouverture

export const ouvertureSaisonnier: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/29-4') },
]
