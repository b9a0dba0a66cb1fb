import { about, all, any, compare, plus, type Condition, type Dated } from '@sejour/engine'
import { etudesTerminees, finDuSejour } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../../voies/long-sejour/conditions.ts'
import { redevanceEnOrdre } from '../dossier/conditions.ts'
import { dossierIntroduiteLe } from '../dossier/facts.ts'
import { anneePreuve } from './facts.ts'

const conditions = all({
  id: 'annee-de-recherche.conditions',
  label: 'Les conditions de l’année de recherche sont réunies',
  source: [article('61/1/9'), article('61/13/12')],
  of: [
    compare({
      id: 'annee-de-recherche.quinze-jours',
      label: 'Elle est demandée au moins 15 jours avant la fin du titre',
      source: [article('61/1/9'), article('61/13/12')],
      left: dossierIntroduiteLe,
      is: '<=',
      right: plus(finDuSejour, { days: -15 }, 'last-day'),
    }),
    about(anneePreuve, {
      id: 'annee-de-recherche.preuve-jointe',
      label: 'Le diplôme ou la preuve de la fin de la recherche est joint',
      source: [article('61/1/9'), article('61/13/12')],
      is: true,
    }),
    any({
      id: 'annee-de-recherche.redevance',
      label: 'La redevance de l’année de recherche est en ordre ou n’existe pas',
      source: article('1/1', { paragraph: '§ 2' }),
      of: [
        about(etudesTerminees, {
          id: 'annee-de-recherche.sans-redevance',
          label: 'Après des études, aucune redevance n’est due',
          source: article('1/1', { paragraph: '§ 2' }),
          is: 'etudes',
        }),
        redevanceEnOrdre,
      ],
    }),
  ],
})

/** What a translation of these conditions must word. */
export type ConditionsAnneeDeRecherche = typeof conditions

export const conditionsAnneeDeRecherche: Dated<Condition> = [
  { from: listeDe2024, value: conditions, source: [article('61/1/9'), article('61/13/12')] },
]
