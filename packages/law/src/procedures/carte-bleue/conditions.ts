import { about, all, any, appreciation, type Condition, type Dated } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import {
  accordRegion,
  parEmployeur,
  passeportPresent,
  redevanceEnOrdre,
} from '../dossier/conditions.ts'
import { carteBleueQualification } from './facts.ts'

const conditions = all({
  id: 'carte-bleue.conditions',
  label: 'Les conditions de la carte bleue sont réunies',
  source: article('61/26'),
  of: [
    any({
      id: 'carte-bleue.qualifie',
      label: 'La personne est hautement qualifiée',
      source: article('61/26'),
      of: [
        about(carteBleueQualification, {
          id: 'carte-bleue.par-diplome',
          label: 'Elle a un diplôme de l’enseignement supérieur',
          source: article('61/26'),
          is: 'diplome',
        }),
        all({
          id: 'carte-bleue.par-experience',
          label: 'Une expérience équivalente est admise',
          source: article('61/26'),
          of: [
            about(carteBleueQualification, {
              id: 'carte-bleue.experience',
              label: 'Elle invoque une expérience équivalente',
              source: article('61/26'),
              is: 'experience',
            }),
            appreciation({
              id: 'carte-bleue.experience-admise',
              label: 'La Région juge l’expérience équivalente',
              source: article('61/26'),
              authority: 'Région',
            }),
          ],
        }),
      ],
    }),
    parEmployeur,
    accordRegion,
    passeportPresent,
    redevanceEnOrdre,
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsCarteBleue = typeof conditions

export const conditionsCarteBleue: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: article('61/26') },
]
