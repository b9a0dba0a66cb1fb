import { about, all, type Condition, type Dated } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import { passeportPresent, redevanceEnOrdre } from '../dossier/conditions.ts'
import { chercheurConvention, chercheurOrganismeAgree } from './facts.ts'

const conditions = all({
  id: 'chercheur.conditions',
  label: 'Les conditions du séjour de chercheur sont réunies',
  source: article('61/10'),
  of: [
    about(chercheurConvention, {
      id: 'chercheur.convention-conclue',
      label: 'La convention d’accueil est conclue',
      source: article('61/10'),
      is: true,
    }),
    about(chercheurOrganismeAgree, {
      id: 'chercheur.organisme',
      label: 'L’organisme qui accueille est agréé',
      source: article('61/10'),
      is: true,
    }),
    passeportPresent,
    redevanceEnOrdre,
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsChercheur = typeof conditions

export const conditionsChercheur: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: article('61/10') },
]
