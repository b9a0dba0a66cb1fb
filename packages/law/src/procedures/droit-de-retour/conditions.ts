import {
  about,
  all,
  any,
  appreciation,
  compare,
  plus,
  type Condition,
  type Dated,
} from '@sejour/engine'
import { agiiSejour, article } from '../../texts/index.ts'
import { debutDeLaLoi } from '../../voies/long-sejour/conditions.ts'
import { retourAnnonce, retourDepart, retourLe, retourTitreValable } from './facts.ts'

const conditions = all({
  id: 'retour.conditions',
  label: 'Le droit de retour est gardé',
  source: article('19'),
  of: [
    any({
      id: 'retour.duree',
      label: 'L’absence n’a pas fait perdre le droit',
      source: article('19'),
      of: [
        compare({
          id: 'retour.moins-d-un-an',
          label: 'L’absence a duré moins d’un an',
          source: article('19'),
          left: retourLe,
          is: '<',
          right: plus(retourDepart, { years: 1 }, 'last-day'),
        }),
        appreciation({
          id: 'retour.exception',
          label: 'L’Office retient une exception de l’article 19',
          source: article('19'),
          authority: 'Office des étrangers',
        }),
      ],
    }),
    any({
      id: 'retour.titre',
      label: 'Un titre permet de rentrer',
      source: article('19'),
      of: [
        about(retourTitreValable, {
          id: 'retour.titre-en-cours',
          label: 'Le titre est encore valable',
          source: article('19'),
          is: true,
        }),
        appreciation({
          id: 'retour.visa',
          label: 'L’Office accorde l’autorisation de revenir',
          source: article('19', { paragraph: '§ 2' }),
          authority: 'Office des étrangers',
        }),
      ],
    }),
    any({
      id: 'retour.annonce-en-ordre',
      label: 'L’absence n’avait pas à être annoncée, ou l’a été',
      source: [article('19'), agiiSejour],
      of: [
        compare({
          id: 'retour.absence-courte',
          label: 'L’absence a duré moins de 3 mois',
          source: [article('19'), agiiSejour],
          left: retourLe,
          is: '<',
          right: plus(retourDepart, { months: 3 }, 'last-day'),
        }),
        about(retourAnnonce, {
          id: 'retour.annoncee',
          label: 'L’absence a été annoncée avant le départ',
          source: [article('19'), agiiSejour],
          is: true,
        }),
        appreciation({
          id: 'retour.sans-annonce',
          label: 'L’autorité admet le retour sans annonce',
          source: [article('19'), agiiSejour],
          authority: 'commune et Office des étrangers',
        }),
      ],
    }),
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsDroitDeRetour = typeof conditions

export const conditionsDroitDeRetour: Dated<Condition> = [
  { from: debutDeLaLoi, value: conditions, source: article('19') },
]
