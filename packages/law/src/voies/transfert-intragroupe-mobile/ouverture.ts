import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, travail } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'transfert-intragroupe-mobile.ouverte',
  label: 'Le séjour de transféré mobile peut être demandé',
  source: article('61/45'),
  of: [
    paysTiers,
    longSejour,
    about(travail, {
      id: 'transfert-intragroupe-mobile.autre-etat',
      label: 'La personne est déjà transférée dans un autre État de l’Union',
      source: article('61/45'),
      is: 'ict-mobile',
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureTransfertIntragroupeMobile = typeof ouverture

export const ouvertureTransfertIntragroupeMobile: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/45') },
]
