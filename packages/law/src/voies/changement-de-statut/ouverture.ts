import { about, all, any, appreciation, type Condition, type Dated } from '@sejour/engine'
import { enBelgique, longSejour, paysTiers, sejour } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../long-sejour/conditions.ts'
import { articleStatut } from './source.ts'

const ouverture = all({
  id: 'changement-de-statut.ouverte',
  label: 'Un changement de statut peut être demandé à la commune',
  source: [articleStatut, article('9')],
  of: [
    paysTiers,
    longSejour,
    enBelgique,
    any({
      id: 'changement-de-statut.sejour-regulier',
      label: 'La personne est en séjour régulier en Belgique',
      source: articleStatut,
      of: [
        about(sejour, {
          id: 'changement-de-statut.titre',
          label: 'Un titre de séjour de plus de trois mois est en cours',
          source: articleStatut,
          is: ['limite', 'etudes', 'illimite', 'union'],
        }),
        all({
          id: 'changement-de-statut.autre-sejour',
          label: 'Un autre séjour régulier est admis',
          source: articleStatut,
          of: [
            about(sejour, {
              id: 'changement-de-statut.court-ou-provisoire',
              label: 'La personne est en court séjour ou a un papier provisoire',
              source: articleStatut,
              is: ['court', 'provisoire', 'protection'],
            }),
            appreciation({
              id: 'changement-de-statut.autre-sejour-retenu',
              label: 'L’Office admet que ce séjour permet un changement de statut',
              source: articleStatut,
              authority: 'Office des étrangers',
            }),
          ],
        }),
      ],
    }),
    appreciation({
      id: 'changement-de-statut.accorde',
      label: 'L’Office accepte le nouveau statut',
      source: articleStatut,
      authority: 'Office des étrangers',
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureChangementDeStatut = typeof ouverture

export const ouvertureChangementDeStatut: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: articleStatut },
]
