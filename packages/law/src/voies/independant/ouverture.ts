import { about, all, appreciation, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, travail } from '../../situation/index.ts'
import { article, formationAdde } from '../../texts/index.ts'
import { aLEtrangerOuChangement, debutDeLaLoi } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'independant.ouverte',
  label: 'Le séjour d’indépendant peut être demandé',
  source: article('9'),
  of: [
    paysTiers,
    longSejour,
    about(travail, {
      id: 'independant.activite',
      label: 'La personne veut exercer une activité indépendante',
      source: [article('9'), formationAdde],
      is: 'independant',
    }),
    aLEtrangerOuChangement,
    appreciation({
      id: 'independant.accorde',
      label: 'La Région donne la carte professionnelle et l’Office accorde le séjour',
      source: [article('9'), formationAdde],
      authority: 'Région et Office des étrangers',
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureIndependant = typeof ouverture

export const ouvertureIndependant: Dated<Condition> = [
  { from: debutDeLaLoi, value: ouverture, source: article('9') },
]
