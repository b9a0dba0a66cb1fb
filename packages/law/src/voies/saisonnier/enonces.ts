import { cite } from '@sejour/engine'
import {
  aConfirmer,
  agiiSejour,
  article,
  deduit,
  directive2014Saison,
  formationAdde,
} from '../../texts/index.ts'
import { communs, entree, limite, redevanceDue } from '../long-sejour/enonces.ts'
import { guichet, refusRegion } from '../travail-commun/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of seasonal work. */
export const enoncesSaisonnier = [
  {
    id: 'saisonnier.base',
    about: 'base',
    label: 'Séjour pour un travail qui dépend d’une saison, demandé par l’employeur.',
    source: [article('61/29-4'), cite(directive2014Saison)],
  },
  ...guichet,
  ...entree,
  {
    id: 'saisonnier.visa',
    about: 'place',
    label:
      'Pour 90 jours au plus, un visa de court séjour suffit avec l’accord pour le travail ; au-delà, visa D.',
    source: [agiiSejour, deduit],
  },
  ...redevanceDue,
  {
    id: 'saisonnier.delai',
    about: 'decision',
    label: 'La décision vient dans les 90 jours.',
    source: agiiSejour,
    limit: { counts: 'from', event: 'complete-file', days: 90 },
  },
  {
    id: 'saisonnier.titre',
    about: 'title',
    label: 'Carte A, qui ne dépasserait pas 5 mois : durée à confirmer.',
    source: [formationAdde, aConfirmer],
    papers: ['A'],
  },
  {
    id: 'saisonnier.illimite',
    about: 'unlimited',
    label: 'Le travail saisonnier, par nature temporaire, ne mène pas au séjour illimité.',
    source: deduit,
  },
  ...limite,
  ...refusRegion,
  ...communs,
] as const satisfies readonly Statement[]
