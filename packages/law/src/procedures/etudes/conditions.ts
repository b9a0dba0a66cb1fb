import {
  about,
  all,
  any,
  appreciation,
  compare,
  constant,
  type Condition,
  type Dated,
} from '@sejour/engine'
import { annexeAr, article } from '../../texts/index.ts'
import { chapitreEtudiants } from '../../voies/etudes/source.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import {
  assure,
  avantLaFin,
  casierEnOrdre,
  enBonneSante,
  passeportPresent,
  redevanceEnOrdre,
} from '../dossier/conditions.ts'
import { etudesCredits, etudesMoyens } from './facts.ts'

const conditions = all({
  id: 'etudes.conditions',
  label: 'Les conditions du séjour d’études sont réunies',
  source: article('60'),
  of: [
    avantLaFin,
    any({
      id: 'etudes.activite-principale',
      label: 'Les études sont l’activité principale',
      source: chapitreEtudiants,
      of: [
        compare({
          id: 'etudes.seuil-credits',
          label: 'L’inscription porte sur 54 crédits au moins',
          source: chapitreEtudiants,
          left: etudesCredits,
          is: '>=',
          right: constant(54),
        }),
        appreciation({
          id: 'etudes.programme-reduit',
          label: 'L’Office accepte un programme plus léger',
          source: chapitreEtudiants,
          authority: 'Office des étrangers',
        }),
      ],
    }),
    about(etudesMoyens, {
      id: 'etudes.moyens-prouves',
      label: 'Des moyens de subsistance sont prouvés',
      source: [article('60'), annexeAr('32')],
      is: ['garant', 'bourse', 'propres'],
    }),
    passeportPresent,
    assure,
    enBonneSante,
    casierEnOrdre,
    redevanceEnOrdre,
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsEtudes = typeof conditions

export const conditionsEtudes: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: article('60') },
]
