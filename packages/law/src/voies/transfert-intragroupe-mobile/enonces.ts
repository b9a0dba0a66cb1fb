import { cite } from '@sejour/engine'
import { agiiSejour, article, deduit, directive2014Ict } from '../../texts/index.ts'
import { communs, limite, redevanceDue } from '../long-sejour/enonces.ts'
import { guichet, refusRegion } from '../travail-commun/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of the mobility of transferees. */
export const enoncesTransfertIntragroupeMobile = [
  {
    id: 'transfert-intragroupe-mobile.base',
    about: 'base',
    label:
      'Séjour de plus de 90 jours d’une personne déjà transférée dans un autre État de l’Union, pour une mission dans l’entreprise belge du groupe.',
    source: [article('61/45'), cite(directive2014Ict)],
  },
  ...guichet,
  ...redevanceDue,
  {
    id: 'transfert-intragroupe-mobile.delai',
    about: 'decision',
    label: 'La décision vient dans les 90 jours.',
    source: [article('61/34'), article('61/45')],
    limit: { counts: 'from', event: 'complete-file', days: 90 },
  },
  {
    id: 'transfert-intragroupe-mobile.titre',
    about: 'title',
    label: 'Carte J, pour la durée de la mobilité.',
    source: agiiSejour,
    papers: ['J'],
  },
  {
    id: 'transfert-intragroupe-mobile.illimite',
    about: 'unlimited',
    label: 'La mission, par nature temporaire, ne mène pas au séjour illimité.',
    source: deduit,
  },
  ...limite,
  ...refusRegion,
  ...communs,
] as const satisfies readonly Statement[]
