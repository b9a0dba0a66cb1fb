import { cite } from '@sejour/engine'
import { article, deduit, directive2014Ict } from '../../texts/index.ts'
import { communs, entree, limite, redevanceDue } from '../long-sejour/enonces.ts'
import { guichet, refusRegion } from '../travail-commun/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of transfers inside a group of companies. */
export const enoncesTransfertIntragroupe = [
  {
    id: 'transfert-intragroupe.base',
    about: 'base',
    label:
      'Séjour d’un cadre, d’un spécialiste ou d’un stagiaire que son groupe envoie en Belgique depuis un État hors de l’Union.',
    source: [article('61/34'), cite(directive2014Ict)],
  },
  ...guichet,
  ...entree,
  ...redevanceDue,
  {
    id: 'transfert-intragroupe.delai',
    about: 'decision',
    label: 'La décision vient dans les 90 jours.',
    source: [article('61/34'), article('61/45')],
    limit: { counts: 'from', event: 'complete-file', days: 90 },
  },
  {
    id: 'transfert-intragroupe.titre',
    about: 'title',
    label:
      'Carte I pour la durée du transfert : 3 ans au plus pour un cadre ou un spécialiste, 1 an pour un stagiaire.',
    source: [article('61/34'), article('61/45')],
    papers: ['I'],
  },
  {
    id: 'transfert-intragroupe.renouvellement',
    about: 'renewal',
    label: 'Le séjour ne dépasse pas la durée maximale du transfert.',
    source: [article('61/34'), article('61/45')],
  },
  {
    id: 'transfert-intragroupe.illimite',
    about: 'unlimited',
    label: 'Le transfert, par nature temporaire, ne mène pas au séjour illimité.',
    source: deduit,
  },
  {
    id: 'transfert-intragroupe.famille',
    about: 'interaction',
    label:
      'La famille d’une personne transférée demande son séjour par l’article 10bis : l’Office décide dans les 90 jours.',
    source: [article('10bis'), article('10ter')],
  },
  ...limite,
  ...refusRegion,
  ...communs,
] as const satisfies readonly Statement[]
