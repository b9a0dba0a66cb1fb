import { localDate } from '@sejour/calendar'
import { about, all, type Condition, type Dated } from '@sejour/engine'
import { agiiSejour, article } from '../../texts/index.ts'
import { familleLienProuve } from './faits.ts'
import { lien40bis } from './lien.ts'

/** The tie, and its proof. */
export const conditionsFamille = all({
  id: 'famille-union.conditions',
  label: 'Le lien est prouvé et c’est un de ceux de l’article 40bis',
  source: article('40bis'),
  of: [
    about(familleLienProuve, {
      id: 'famille-union.lien-etabli',
      label: 'Le lien familial est prouvé',
      source: agiiSejour,
      is: true,
    }),
    lien40bis,
  ],
})

export const conditionsFamilleVersions: Dated<Condition> = [
  { from: localDate('2008-06-01'), value: conditionsFamille, source: article('40bis') },
]
