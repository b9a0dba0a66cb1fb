import { agiiSejour, article, formationAdde } from '../../texts/index.ts'
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

/** What is known of a request under article 9 alone. */
export const enoncesArticle9 = [
  {
    id: 'article-9.base',
    about: 'base',
    label:
      'Pour un motif qu’aucune autre voie ne nomme, l’Office peut accorder ou refuser le séjour.',
    source: article('9'),
  },
  {
    id: 'article-9.exemples',
    about: 'conditions',
    label:
      'Par exemple un visa humanitaire, un visa pour se marier, une école privée ou une activité indépendante.',
    source: [formationAdde, agiiSejour],
  },
  ...entree,
  ...valeurs,
  ...redevanceDue,
  {
    id: 'article-9.indigent',
    about: 'fee',
    label:
      'Une personne sans ressources qui demande un visa humanitaire est dispensée de la redevance.',
    source: [formationAdde, agiiSejour],
  },
  {
    id: 'article-9.turquie',
    about: 'fee',
    label:
      'Les bénéficiaires de l’accord d’association avec la Turquie ne paient pas cette redevance.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'article-9.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: article('9'),
  },
  {
    id: 'article-9.titre',
    about: 'title',
    label: 'Carte A, avec les conditions que la décision écrit.',
    source: agiiSejour,
    papers: ['A'],
  },
  ...renouvellement,
  ...renouvellementGratuit,
  {
    id: 'article-9.illimite',
    about: 'unlimited',
    label: 'Le séjour illimité reste une faveur de l’Office, en pratique après 5 ans au moins.',
    source: [formationAdde, agiiSejour],
    papers: ['B'],
  },
  ...limite,
  ...communs,
] as const satisfies readonly Statement[]
