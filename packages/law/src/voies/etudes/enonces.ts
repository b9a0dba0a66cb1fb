import { localDate } from '@sejour/calendar'
import { about, cite } from '@sejour/engine'
import { sejour } from '../../situation/index.ts'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  articleAr,
  directive2016,
  formationAdde,
  guidesSejour,
  pratiqueRedevance,
} from '../../texts/index.ts'
import {
  communs,
  entree,
  limite,
  redevanceDue,
  renouvellementGratuit,
} from '../long-sejour/enonces.ts'
import type { Statement } from '../voie.ts'
import { chapitreEtudiants } from './source.ts'

/** What is known of a stay for studies in a recognised school. */
export const enoncesEtudes = [
  {
    id: 'etudes.base',
    about: 'base',
    label:
      'Le séjour doit être accordé à qui remplit les conditions de la loi : l’Office vérifie, il ne choisit pas.',
    source: [...chapitreEtudiants, cite(directive2016)],
  },
  ...entree,
  {
    id: 'etudes.en-belgique',
    about: 'place',
    label:
      'Qui est déjà inscrit peut demander à sa commune avant la fin d’un séjour de 90 jours au plus, ou d’un autre séjour régulier.',
    source: [article('60'), formationAdde],
    when: about(sejour, {
      id: 'etudes.deja-la',
      label: 'Un court séjour ou un autre titre est en cours',
      source: article('60'),
      is: ['court', 'limite', 'illimite', 'union'],
    }),
  },
  {
    id: 'etudes.autorite',
    about: 'authority',
    label: 'Le poste ou la commune reçoit la demande ; l’Office décide.',
    source: article('60'),
  },
  {
    id: 'etudes.plein-exercice',
    about: 'conditions',
    label: 'Les études sont l’activité principale : le seuil de la loi est de 54 crédits.',
    source: chapitreEtudiants,
  },
  {
    id: 'etudes.pieces',
    about: 'evidence',
    label:
      'Passeport, inscription ou admission, moyens de subsistance, assurance maladie, certificat médical, extrait de casier judiciaire et preuve de la redevance.',
    source: [article('60'), agiiSejour],
  },
  {
    id: 'etudes.casier',
    about: 'evidence',
    label:
      'L’âge à partir duquel le casier judiciaire est demandé reste à confirmer : 18 ou 21 ans.',
    source: aConfirmer,
  },
  {
    id: 'etudes.moyens',
    about: 'conditions',
    label:
      'Les moyens se prouvent par un garant (annexe 32), une bourse ou des moyens propres : 789 € par mois pour 2023-2024.',
    source: [annexeAr('32'), agiiSejour],
    papers: ['annexe-32'],
  },
  {
    id: 'etudes.moyens-2026',
    about: 'conditions',
    label:
      'Un guide privé donne 1 062 € par mois pour 2026-2027, et 3 279,47 € de revenu pour le garant depuis le 1er septembre 2026 : montants non confirmés.',
    source: guidesSejour,
    from: localDate('2026-09-01'),
  },
  {
    id: 'etudes.annexe-32-nouvelle',
    about: 'evidence',
    label:
      'Le modèle de l’annexe 32 a changé le 31 mai 2026 et nous ne l’avons pas lu : prenez celui que le poste ou la commune remet.',
    source: annexeAr('32'),
    from: localDate('2026-05-31'),
    papers: ['annexe-32'],
  },
  ...redevanceDue,
  {
    id: 'etudes.redevance',
    about: 'fee',
    label:
      'Un établissement public ou reconnu donne le tarif des études. Une école privée non reconnue donne celui de l’article 9.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  {
    id: 'etudes.bourse',
    about: 'fee',
    label:
      'Les sources diffèrent sur la bourse belge ou européenne : une formation dispense la famille du boursier, les pages sur la redevance dispensent aussi le boursier.',
    source: [formationAdde, pratiqueRedevance],
    contradiction: 'C27',
  },
  {
    id: 'etudes.attente',
    about: 'waiting',
    label:
      'Quand un examen d’admission ou une équivalence de diplôme est attendu, la commune remet une attestation d’immatriculation de 4 mois.',
    source: [formationAdde, agiiSejour],
    papers: ['ai'],
  },
  {
    id: 'etudes.delai',
    about: 'decision',
    label: 'L’Office décide dans les 90 jours d’un dossier complet.',
    source: [...chapitreEtudiants, cite(directive2016)],
    limit: { counts: 'from', event: 'complete-file', days: 90 },
  },
  {
    id: 'etudes.titre',
    about: 'title',
    label: 'La carte A vaut jusqu’au 31 octobre.',
    source: agiiSejour,
    papers: ['A'],
  },
  {
    id: 'etudes.travail',
    about: 'work',
    label: 'Travail pendant l’année : 20 heures par semaine, à confirmer.',
    source: aConfirmer,
  },
  {
    id: 'etudes.renouvellement',
    about: 'renewal',
    label: 'Le renouvellement se demande au moins 15 jours avant l’échéance de la carte.',
    source: agiiSejour,
    limit: { counts: 'before', event: 'expiry', days: 15 },
    contradiction: 'C11',
  },
  {
    id: 'etudes.renouvellement-attente',
    about: 'renewal',
    label:
      'Une demande faite à temps est couverte par une annexe 15 ; une demande irrecevable reçoit une annexe 29.',
    source: [articleAr('101'), agiiSejour],
    papers: ['annexe-15', 'annexe-29'],
  },
  {
    id: 'etudes.renouvellement-delai',
    about: 'renewal',
    label: 'L’Office décide du renouvellement dans les 90 jours.',
    source: agiiSejour,
    limit: { counts: 'from', event: 'complete-file', days: 90 },
  },
  ...renouvellementGratuit,
  {
    id: 'etudes.progres',
    about: 'end',
    label:
      'Un progrès insuffisant peut faire refuser le renouvellement. Des seuils de 45 et 60 crédits circulent : le tableau exact reste à confirmer.',
    source: articleAr('104', {}, 'low'),
  },
  {
    id: 'etudes.illimite',
    about: 'unlimited',
    label:
      'Les études ne mènent pas à elles seules au séjour illimité. Leur temps compte pour moitié dans les 5 ans de la carte L.',
    source: article('15bis'),
    papers: ['L'],
  },
  ...limite,
  {
    id: 'etudes.apres',
    about: 'interaction',
    label:
      'Après le diplôme, l’année de recherche se demande au moins 15 jours avant la fin de la carte d’études.',
    source: article('61/1/9'),
    limit: { counts: 'before', event: 'expiry', days: 15 },
  },
  {
    id: 'etudes.non-suspensif',
    about: 'remedy',
    label:
      'Depuis le 6 septembre 2021, le refus ou la fin du séjour d’un étudiant n’est plus sur la liste des recours suspensifs : pas d’annexe 35.',
    source: article('39/79'),
    from: localDate('2021-09-06'),
    until: localDate('2026-06-11'),
    papers: ['annexe-35'],
  },
  ...communs,
] as const satisfies readonly Statement[]
