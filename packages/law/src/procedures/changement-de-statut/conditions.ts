import { about, all, appreciation, compare, type Condition, type Dated } from '@sejour/engine'
import { finDuSejour } from '../../situation/index.ts'
import { articleStatut } from '../../voies/changement-de-statut/source.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import { redevanceEnOrdre } from '../dossier/conditions.ts'
import { dossierIntroduiteLe } from '../dossier/facts.ts'
import { changementMotif, changementPreuves } from './facts.ts'

const conditions = all({
  id: 'changement.conditions',
  label: 'Les conditions du changement de statut sont réunies',
  source: articleStatut,
  of: [
    compare({
      id: 'changement.pendant-le-sejour',
      label: 'La demande est faite pendant le séjour en cours',
      source: articleStatut,
      left: dossierIntroduiteLe,
      is: '<=',
      right: finDuSejour,
    }),
    about(changementMotif, {
      id: 'changement.motif-precis',
      label: 'Un nouveau motif de séjour est invoqué',
      source: articleStatut,
      is: ['etudes', 'travail', 'famille'],
    }),
    about(changementPreuves, {
      id: 'changement.prouve',
      label: 'Les conditions du nouveau motif sont prouvées',
      source: articleStatut,
      is: true,
    }),
    redevanceEnOrdre,
    appreciation({
      id: 'changement.accepte',
      label: 'L’Office accorde le nouveau séjour',
      source: articleStatut,
      authority: 'Office des étrangers',
    }),
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsChangementDeStatut = typeof conditions

export const conditionsChangementDeStatut: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: articleStatut },
]
