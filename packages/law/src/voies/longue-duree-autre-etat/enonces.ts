import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import { aConfirmer, agiiSejour, article, directive2003LongueDuree } from '../../texts/index.ts'
import {
  communs,
  limite,
  redevanceDue,
  renouvellement,
  renouvellementGratuit,
} from '../long-sejour/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of long-term residents of another State. */
export const enoncesLongueDureeAutreEtat = [
  {
    id: 'longue-duree-autre-etat.base',
    about: 'base',
    label:
      'Qui a ce statut dans un autre État de l’Union obtient le séjour en Belgique s’il y travaille, y étudie ou y vit de ses moyens.',
    source: [article('61/7'), cite(directive2003LongueDuree)],
  },
  {
    id: 'longue-duree-autre-etat.lieu',
    about: 'place',
    label: 'La demande se fait au poste belge à l’étranger, ou au bourgmestre en Belgique.',
    source: article('61/7'),
  },
  {
    id: 'longue-duree-autre-etat.trois-mois',
    about: 'place',
    label: 'En Belgique, elle se ferait dans les 3 mois de l’entrée : à confirmer, mais prudent.',
    source: aConfirmer,
    limit: { counts: 'from', event: 'entry', months: 3 },
  },
  {
    id: 'longue-duree-autre-etat.travail-salarie',
    about: 'conditions',
    label: 'Pour travailler comme salarié il faut un permis unique, ou une dispense.',
    source: agiiSejour,
  },
  ...redevanceDue,
  {
    id: 'longue-duree-autre-etat.attente',
    about: 'waiting',
    label: 'La commune donnerait une annexe 41bis comme reçu : à confirmer.',
    source: aConfirmer,
    papers: ['annexe-41bis'],
  },
  {
    id: 'longue-duree-autre-etat.delai',
    about: 'decision',
    label: 'L’Office décide dans les 4 mois d’un dossier complet.',
    source: article('61/7'),
    limit: { counts: 'from', event: 'complete-file', months: 4 },
  },
  {
    id: 'longue-duree-autre-etat.prolongation',
    about: 'decision',
    label: 'Il peut prolonger ce délai une fois de 3 mois.',
    source: article('61/7'),
    limit: { counts: 'from', event: 'complete-file', months: 7 },
  },
  {
    id: 'longue-duree-autre-etat.silence',
    about: 'silence',
    label:
      'Le délai passé sans décision, le séjour doit être accordé, pourvu que les documents aient été produits.',
    source: article('61/7'),
  },
  {
    id: 'longue-duree-autre-etat.change-2025',
    about: 'base',
    label:
      'L’article 61/7 a changé le 18 août 2025 et son nouveau texte n’a pas été lu : délais et effet du silence sont à vérifier.',
    source: article('61/7'),
    from: localDate('2025-08-18'),
  },
  {
    id: 'longue-duree-autre-etat.titre',
    about: 'title',
    label: 'Carte A belge : la carte L de l’autre État ne suffit pas pour rester.',
    source: agiiSejour,
    papers: ['A'],
  },
  ...renouvellement,
  ...renouvellementGratuit,
  {
    id: 'longue-duree-autre-etat.illimite',
    about: 'unlimited',
    label:
      'Après 5 ans, séjour illimité (carte B) pour qui travaille ou vit de ses moyens, non pour qui étudie.',
    source: article('61/7', { paragraph: '§ 6' }),
    limit: { counts: 'from', event: 'grant', months: 60 },
    papers: ['B'],
  },
  {
    id: 'longue-duree-autre-etat.perte',
    about: 'harm',
    label: 'Obtenir la carte L en Belgique fait renoncer au statut du premier État.',
    source: agiiSejour,
    papers: ['L'],
  },
  ...limite,
  ...communs,
] as const satisfies readonly Statement[]
