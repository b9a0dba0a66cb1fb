import { localDate } from '@sejour/calendar'
import { about, all, appreciation, type Condition, type Dated } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { autreFamilleCategorie } from './faits.ts'

const of = [
  about(autreFamilleCategorie, {
    id: 'autre-famille-union.categorie-reconnue',
    label: 'La personne est dans une des catégories de la loi',
    source: article('47/2'),
    is: ['partenaire', 'a-charge', 'sante'],
  }),
  appreciation({
    id: 'autre-famille-union.preuves',
    label: 'Les preuves du lien et les ressources du citoyen suffisent',
    source: article('47/3'),
    authority: 'Office des étrangers',
  }),
] as const

/** Article 47/2, since 1 September 2024. */
export const conditionsAutreFamille = all({
  id: 'autre-famille-union.conditions',
  label: 'La personne est un autre membre de la famille et ses preuves convainquent',
  source: [article('47/2'), article('47/3')],
  of,
})

/** The same persons, under the number that the law gave them before. */
export const conditionsAutreFamilleDe2014 = all({
  id: 'autre-famille-union.conditions.47-1',
  label: 'La personne est un autre membre de la famille au sens de l’ancien article 47/1',
  source: article('47/1'),
  of,
})

/** The oldest ruling seen that applies article 47/1 is of 3 October 2014. */
export const conditionsAutreFamilleVersions: Dated<Condition> = [
  { from: localDate('2014-10-03'), value: conditionsAutreFamilleDe2014, source: article('47/1') },
  { from: localDate('2024-09-01'), value: conditionsAutreFamille, source: article('47/2') },
]
