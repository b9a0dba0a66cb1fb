import { about, all, type Condition, type Dated } from '@sejour/engine'
import { etudes, longSejour, paysTiers } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtrangerOuEnSejour, listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'etudes.ouverte',
  label: 'Le séjour d’études peut être demandé',
  source: article('60'),
  of: [
    paysTiers,
    longSejour,
    about(etudes, {
      id: 'etudes.etablissement-reconnu',
      label: 'La personne est inscrite ou admise dans un établissement reconnu',
      source: article('60'),
      is: 'reconnu',
    }),
    aLEtrangerOuEnSejour,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureEtudes = typeof ouverture

export const ouvertureEtudes: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('60') },
]
