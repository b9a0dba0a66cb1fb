import { aConfirmer, agiiSejour, article, deduit, formationAdde } from '../../texts/index.ts'
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

/** What is known of the stay of the self-employed. */
export const enoncesIndependant = [
  {
    id: 'independant.base',
    about: 'base',
    label:
      'Deux décisions : la carte professionnelle de la Région, puis le séjour, que l’Office peut accorder ou refuser (article 9).',
    source: [article('9'), formationAdde],
  },
  {
    id: 'independant.autorite',
    about: 'authority',
    label: 'La Région décide de la carte professionnelle ; l’Office décide du séjour.',
    source: agiiSejour,
  },
  ...entree,
  ...valeurs,
  ...redevanceDue,
  {
    id: 'independant.redevance',
    about: 'fee',
    label: 'Le tarif est celui de l’article 9, carte professionnelle comprise dans ce motif.',
    source: formationAdde,
  },
  {
    id: 'independant.prix-carte',
    about: 'fee',
    label:
      'La carte professionnelle a son propre prix, fixé par la Région : à vérifier auprès d’elle.',
    source: aConfirmer,
  },
  {
    id: 'independant.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: article('9'),
  },
  {
    id: 'independant.titre',
    about: 'title',
    label: 'Carte A, pour la durée de la carte professionnelle.',
    source: agiiSejour,
    papers: ['A'],
  },
  ...renouvellement,
  ...renouvellementGratuit,
  {
    id: 'independant.carte-valable',
    about: 'renewal',
    label: 'Le renouvellement suppose une carte professionnelle encore valable.',
    source: agiiSejour,
  },
  {
    id: 'independant.illimite',
    about: 'unlimited',
    label: 'Le séjour illimité reste une faveur de l’Office, en pratique après 5 ans au moins.',
    source: [formationAdde, agiiSejour],
    papers: ['B'],
  },
  {
    id: 'independant.recours-region',
    about: 'remedy',
    label:
      'Un refus de la carte professionnelle se conteste devant la Région, dans le délai qu’il indique.',
    source: deduit,
  },
  ...limite,
  ...communs,
] as const satisfies readonly Statement[]
