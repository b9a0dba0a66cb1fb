import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import { aConfirmer, agiiSejour, article, directive2016 } from '../../texts/index.ts'
import {
  communs,
  entree,
  limite,
  redevanceDue,
  renouvellementGratuit,
} from '../long-sejour/enonces.ts'
import { depuisCourtSejour, guichet, refusRegion } from '../travail-commun/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of the stay of researchers. */
export const enoncesChercheur = [
  {
    id: 'chercheur.base',
    about: 'base',
    label:
      'Le séjour est accordé au chercheur qu’un organisme de recherche agréé accueille par une convention.',
    source: [article('61/10'), cite(directive2016)],
  },
  ...guichet,
  ...depuisCourtSejour,
  ...entree,
  {
    id: 'chercheur.canal',
    about: 'place',
    label: 'Au-delà de 90 jours, la demande suit le canal du permis unique.',
    source: agiiSejour,
  },
  {
    id: 'chercheur.pieces',
    about: 'evidence',
    label: 'La pièce décisive est la convention d’accueil signée avec l’organisme agréé.',
    source: article('61/10'),
  },
  ...redevanceDue,
  {
    id: 'chercheur.delai',
    about: 'decision',
    label: 'L’Office décide dans les 60 jours d’un dossier complet.',
    source: [article('61/12'), article('61/13')],
    limit: { counts: 'from', event: 'complete-file', days: 60 },
  },
  {
    id: 'chercheur.attente',
    about: 'waiting',
    label: 'En attendant la carte, la commune remettrait une annexe 49 : à confirmer.',
    source: aConfirmer,
    papers: ['annexe-49'],
  },
  {
    id: 'chercheur.titre',
    about: 'title',
    label: 'Carte A.',
    source: agiiSejour,
    papers: ['A'],
  },
  {
    id: 'chercheur.renouvellement',
    about: 'renewal',
    label: 'Le renouvellement se demande au moins 2 mois avant l’échéance de la carte.',
    source: [article('61/12'), article('61/13')],
    limit: { counts: 'before', event: 'expiry', months: 2 },
  },
  ...renouvellementGratuit,
  {
    id: 'chercheur.mobilite',
    about: 'interaction',
    label:
      'Un chercheur d’un autre État de l’Union peut venir en mobilité : courte, 180 jours au plus ; longue, 360 jours au plus.',
    source: [article('61/13'), agiiSejour],
  },
  {
    id: 'chercheur.apres',
    about: 'interaction',
    label:
      'La recherche finie, une année pour chercher un travail ou créer une entreprise peut être demandée.',
    source: article('61/13/12'),
  },
  {
    id: 'chercheur.famille',
    about: 'interaction',
    label:
      'La famille d’un chercheur demande son séjour par l’article 10bis : l’Office décide dans les 90 jours.',
    source: [article('10bis'), article('10ter')],
  },
  {
    id: 'chercheur.illimite',
    about: 'unlimited',
    label: 'Le temps de recherche compte dans les 5 ans de la carte L.',
    source: article('15bis'),
    papers: ['L'],
  },
  {
    id: 'chercheur.change-2025',
    about: 'conditions',
    label:
      'Les articles 61/11 et 61/13/5 ont changé le 18 août 2025 : leur nouveau texte n’a pas été lu.',
    source: [article('61/11'), article('61/13/5')],
    from: localDate('2025-08-18'),
  },
  ...limite,
  ...refusRegion,
  ...communs,
] as const satisfies readonly Statement[]
