import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, travail } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtrangerOuTitre, listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'permis-unique.ouverte',
  label: 'Le permis unique peut être demandé',
  source: article('61/25-1'),
  of: [
    paysTiers,
    longSejour,
    about(travail, {
      id: 'permis-unique.salarie',
      label: 'Un employeur veut engager la personne plus de 90 jours',
      source: article('61/25-1'),
      is: ['salarie', 'hautement-qualifie'],
    }),
    aLEtrangerOuTitre,
  ],
})

/** What a translation of this opening must word. */
export type OuverturePermisUnique = typeof ouverture

export const ouverturePermisUnique: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/25-1') },
]
