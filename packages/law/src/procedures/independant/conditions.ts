import { about, all, any, appreciation, type Condition, type Dated } from '@sejour/engine'
import { agiiSejour, article, formationAdde } from '../../texts/index.ts'
import { debutDeLaLoi } from '../../voies/long-sejour/conditions.ts'
import { avantLaFin, redevanceEnOrdre } from '../dossier/conditions.ts'
import { independantCarte } from './facts.ts'

const conditions = all({
  id: 'independant.conditions',
  label: 'Les conditions du séjour d’indépendant sont réunies',
  source: article('9'),
  of: [
    avantLaFin,
    any({
      id: 'independant.carte-en-ordre',
      label: 'La carte professionnelle est acquise',
      source: [formationAdde, agiiSejour],
      of: [
        about(independantCarte, {
          id: 'independant.carte-accordee',
          label: 'La Région a accordé la carte professionnelle',
          source: [formationAdde, agiiSejour],
          is: 'accordee',
        }),
        all({
          id: 'independant.carte-attendue',
          label: 'La carte professionnelle est demandée et sera accordée',
          source: [formationAdde, agiiSejour],
          of: [
            about(independantCarte, {
              id: 'independant.carte-demandee',
              label: 'La carte professionnelle est demandée',
              source: [formationAdde, agiiSejour],
              is: 'demandee',
            }),
            appreciation({
              id: 'independant.region-apprecie',
              label: 'La Région juge le projet digne d’une carte',
              source: [formationAdde, agiiSejour],
              authority: 'Région',
            }),
          ],
        }),
      ],
    }),
    redevanceEnOrdre,
    appreciation({
      id: 'independant.office-accorde',
      label: 'L’Office choisit d’accorder le séjour',
      source: article('9'),
      authority: 'Office des étrangers',
    }),
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsIndependant = typeof conditions

export const conditionsIndependant: Dated<Condition> = [
  { from: debutDeLaLoi, value: conditions, source: article('9') },
]
