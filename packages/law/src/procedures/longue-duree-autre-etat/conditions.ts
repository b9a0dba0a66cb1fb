import { about, all, any, appreciation, type Condition, type Dated } from '@sejour/engine'
import { agiiSejour, article } from '../../texts/index.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import { redevanceEnOrdre } from '../dossier/conditions.ts'
import { activite, autorisationDeTravail, permisLongueDuree } from './facts.ts'

const conditions = all({
  id: 'longue-duree.conditions',
  label: 'Les conditions de l’article 61/7 sont réunies',
  source: article('61/7'),
  of: [
    about(permisLongueDuree, {
      id: 'longue-duree.permis',
      label: 'Le permis de l’autre État est valable',
      source: article('61/7'),
      is: true,
    }),
    any({
      id: 'longue-duree.motif',
      label: 'L’activité prévue est l’une de celles de l’article',
      source: article('61/7'),
      of: [
        all({
          id: 'longue-duree.travail-salarie',
          label: 'La personne travaillera comme salariée, avec l’autorisation voulue',
          source: article('61/7'),
          of: [
            about(activite, {
              id: 'longue-duree.salarie',
              label: 'La personne travaillera comme salariée',
              source: article('61/7'),
              is: 'salarie',
            }),
            about(autorisationDeTravail, {
              id: 'longue-duree.autorisee',
              label: 'Elle a un permis unique ou une dispense',
              source: agiiSejour,
              is: ['permis', 'dispense'],
            }),
          ],
        }),
        about(activite, {
          id: 'longue-duree.autre-activite',
          label: 'La personne sera indépendante ou étudiante',
          source: article('61/7'),
          is: ['independant', 'etudes'],
        }),
        all({
          id: 'longue-duree.rentier',
          label: 'La personne vivra de moyens suffisants',
          source: article('61/7'),
          of: [
            about(activite, {
              id: 'longue-duree.propres-moyens',
              label: 'La personne vivra de ses propres moyens',
              source: article('61/7'),
              is: 'moyens',
            }),
            appreciation({
              id: 'longue-duree.moyens-suffisants',
              label: 'L’Office juge ces moyens suffisants',
              source: article('61/7'),
              authority: 'Office des étrangers',
            }),
          ],
        }),
      ],
    }),
    redevanceEnOrdre,
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsLongueDureeAutreEtat = typeof conditions

export const conditionsLongueDureeAutreEtat: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: article('61/7') },
]
