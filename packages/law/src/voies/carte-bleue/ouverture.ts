import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, travail } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtrangerOuTitre, listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'carte-bleue.ouverte',
  label: 'La carte bleue européenne peut être demandée',
  source: article('61/26'),
  of: [
    paysTiers,
    longSejour,
    about(travail, {
      id: 'carte-bleue.hautement-qualifie',
      label: 'Un employeur veut engager la personne pour un travail hautement qualifié',
      source: article('61/26'),
      is: 'hautement-qualifie',
    }),
    aLEtrangerOuTitre,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureCarteBleue = typeof ouverture

export const ouvertureCarteBleue: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/26') },
]
