import { about } from '@sejour/engine'
import { sejour } from '../../situation/index.ts'
import { article, deduit, formationAdde } from '../../texts/index.ts'
import {
  communs,
  entree,
  limite,
  redevanceDue,
  renouvellement,
  renouvellementGratuit,
  valeurs,
} from '../long-sejour/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of studies in a private school. */
export const enoncesEtudesPrive = [
  {
    id: 'etudes-prive.base',
    about: 'base',
    label:
      'Une école privée non reconnue n’ouvre pas le droit des étudiants : l’Office peut accorder ou refuser le séjour (article 9).',
    source: [article('9'), formationAdde],
  },
  ...entree,
  ...valeurs,
  ...redevanceDue,
  {
    id: 'etudes-prive.redevance',
    about: 'fee',
    label: 'Le tarif est celui de l’article 9, non celui des études.',
    source: formationAdde,
  },
  {
    id: 'etudes-prive.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: article('9'),
  },
  {
    id: 'etudes-prive.titre',
    about: 'title',
    label: 'Carte A.',
    source: formationAdde,
    papers: ['A'],
  },
  ...renouvellement,
  ...renouvellementGratuit,
  {
    id: 'etudes-prive.illimite',
    about: 'unlimited',
    label: 'Après un séjour fondé sur l’article 9, le passage au séjour illimité reste une faveur.',
    source: formationAdde,
  },
  {
    id: 'etudes-prive.perte',
    about: 'harm',
    label:
      'Passer d’un établissement reconnu à une école privée change de base légale : le séjour d’étudiant peut être perdu.',
    source: deduit,
    when: about(sejour, {
      id: 'etudes-prive.etudiant',
      label: 'La personne a une carte A pour des études',
      source: formationAdde,
      is: 'etudes',
    }),
  },
  ...limite,
  ...communs,
] as const satisfies readonly Statement[]
