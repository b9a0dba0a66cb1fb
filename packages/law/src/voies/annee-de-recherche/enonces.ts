import { about, cite } from '@sejour/engine'
import { etudesTerminees } from '../../situation/index.ts'
import { aConfirmer, agiiSejour, article, directive2016, guidesSejour } from '../../texts/index.ts'
import { communs, limite } from '../long-sejour/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of the search year. */
export const enoncesAnneeDeRecherche = [
  {
    id: 'annee-de-recherche.base',
    about: 'base',
    label:
      'Après des études supérieures ou une recherche en Belgique : 12 mois pour chercher un travail ou créer une entreprise.',
    source: [article('61/1/9'), article('61/13/12'), cite(directive2016)],
  },
  {
    id: 'annee-de-recherche.lieu',
    about: 'place',
    label: 'La demande se fait à la commune, en Belgique, sous la carte encore valable.',
    source: article('61/1/9'),
  },
  {
    id: 'annee-de-recherche.avant',
    about: 'conditions',
    label: 'Elle se fait au moins 15 jours avant l’échéance de la carte.',
    source: article('61/1/9'),
    limit: { counts: 'before', event: 'expiry', days: 15 },
  },
  {
    id: 'annee-de-recherche.completer',
    about: 'evidence',
    label: 'Un dossier incomplet se complète dans les 15 jours de la demande qui en est faite.',
    source: article('61/1/9'),
    limit: { counts: 'from', event: 'notification', days: 15 },
  },
  {
    id: 'annee-de-recherche.pieces',
    about: 'evidence',
    label:
      'Le diplôme ou la preuve de réussite ; pour un chercheur, la preuve que la recherche est finie.',
    source: [article('61/1/9'), article('61/13/12')],
  },
  {
    id: 'annee-de-recherche.moyens',
    about: 'conditions',
    label:
      'Une assurance maladie et des moyens de subsistance peuvent être demandés : à confirmer.',
    source: aConfirmer,
  },
  {
    id: 'annee-de-recherche.redevance-etudiant',
    about: 'fee',
    label:
      'Après des études, aucune redevance : l’article 61/1/9 n’est pas sur la liste de l’article 1/1.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'annee-de-recherche.redevance-chercheur',
    about: 'fee',
    label:
      'Après une recherche, la redevance du travail est due : l’article 61/13/12 est sur la liste. Un guide privé dit le contraire.',
    source: [article('1/1', { paragraph: '§ 2' }), agiiSejour, guidesSejour],
    when: about(etudesTerminees, {
      id: 'annee-de-recherche.chercheur',
      label: 'Une recherche vient de finir',
      source: article('61/13/12'),
      is: 'recherche',
    }),
  },
  {
    id: 'annee-de-recherche.attente',
    about: 'waiting',
    label: 'La commune remet une annexe 15 pendant l’examen.',
    source: agiiSejour,
    papers: ['annexe-15'],
  },
  {
    id: 'annee-de-recherche.delai',
    about: 'decision',
    label: 'L’Office décide dans les 90 jours d’un dossier complet.',
    source: article('61/1/9'),
    limit: { counts: 'from', event: 'complete-file', days: 90 },
  },
  {
    id: 'annee-de-recherche.titre',
    about: 'title',
    label: 'Carte A de 12 mois, avec une mention.',
    source: [article('61/1/9'), article('61/13/12')],
    papers: ['A'],
  },
  {
    id: 'annee-de-recherche.renouvellement',
    about: 'renewal',
    label:
      'Elle ne se renouvelle pas : un nouveau statut se demande avant sa fin, par exemple un permis unique.',
    source: [article('61/1/9'), article('61/13/12')],
    limit: { counts: 'from', event: 'grant', months: 12 },
  },
  ...limite,
  ...communs,
] as const satisfies readonly Statement[]
