import { cite } from '@sejour/engine'
import {
  aConfirmer,
  agiiSejour,
  article,
  directive2024Permis,
  formationAdde,
} from '../../texts/index.ts'
import {
  communs,
  entree,
  limite,
  redevanceDue,
  renouvellementGratuit,
  valeurs,
} from '../long-sejour/enonces.ts'
import { depuisCourtSejour, guichet, permis, refusRegion } from '../travail-commun/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of the single permit. */
export const enoncesPermisUnique = [
  {
    id: 'permis-unique.base',
    about: 'base',
    label:
      'Une seule demande pour travailler et séjourner plus de 90 jours. Une fois la Région d’accord, l’Office n’a plus qu’à vérifier les conditions du séjour.',
    source: [article('61/25-1'), cite(directive2024Permis)],
  },
  ...guichet,
  ...depuisCourtSejour,
  ...entree,
  {
    id: 'permis-unique.en-belgique',
    about: 'place',
    label:
      'Le travailleur est à l’étranger, ou déjà en séjour régulier en Belgique ; c’est l’employeur qui introduit.',
    source: [agiiSejour, formationAdde],
  },
  ...valeurs,
  ...redevanceDue,
  {
    id: 'permis-unique.delai',
    about: 'decision',
    label:
      'La décision vient dans les 4 mois d’un dossier complet ; les Régions décident souvent plus tôt.',
    source: [article('61/25-1'), agiiSejour],
    limit: { counts: 'from', event: 'complete-file', months: 4 },
  },
  {
    id: 'permis-unique.silence',
    about: 'silence',
    label: 'Passé ce délai sans décision, l’annexe 47 constate le silence.',
    source: agiiSejour,
    papers: ['annexe-47'],
  },
  ...permis,
  {
    id: 'permis-unique.refus',
    about: 'decision',
    label: 'Un refus porterait l’annexe 48 : à confirmer.',
    source: aConfirmer,
    papers: ['annexe-48'],
  },
  {
    id: 'permis-unique.titre',
    about: 'title',
    label: 'Carte A, limitée à la durée du permis et à 3 ans au plus.',
    source: agiiSejour,
    papers: ['A'],
  },
  ...renouvellementGratuit,
  {
    id: 'permis-unique.illimite',
    about: 'unlimited',
    label:
      'Le permis pour une durée illimitée se demande après 5 ans, comptés depuis la première carte : carte B.',
    source: article('61/25-6', { paragraph: '§ 4' }),
    limit: { counts: 'from', event: 'grant', months: 60 },
    papers: ['B'],
  },
  ...limite,
  ...refusRegion,
  ...communs,
] as const satisfies readonly Statement[]
