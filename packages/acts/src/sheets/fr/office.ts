import type { OFFICE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const officeFr: SheetsOf<typeof OFFICE_SHEETS> = {
  'article-9bis-irrecevable': {
    name: 'Demande 9bis irrecevable',
    what: 'L’Office des étrangers refuse d’examiner vos raisons de rester, parce qu’à son avis vous pouviez faire la demande depuis l’étranger, ou qu’une condition manque.',
    changes:
      'La demande est finie. Votre séjour reste comme il était. Un ordre de quitter le territoire peut venir avec : c’est un autre papier, avec son propre recours.',
    steps: [
      'Voyez un avocat tout de suite, avec tous les papiers reçus ce jour-là.',
      'Un recours en annulation est possible. Il n’arrête pas l’éloignement.',
      'Vérifiez s’il y a aussi un ordre de quitter le territoire ou une interdiction d’entrée.',
    ],
  },
  'article-9bis-non-fondee': {
    name: 'Demande 9bis non fondée',
    what: 'L’Office des étrangers a examiné vos raisons de rester et estime qu’elles ne suffisent pas.',
    changes:
      'La demande est refusée. Votre séjour reste comme il était. Un ordre de quitter le territoire peut venir avec, sur un autre papier.',
    steps: [
      'Voyez un avocat tout de suite, avec tous les papiers reçus ce jour-là.',
      'Un recours en annulation est possible. Il n’arrête pas l’éloignement.',
      'Notez ce qui est nouveau depuis votre demande : en règle générale, les éléments déjà donnés ne comptent plus dans une autre demande.',
    ],
  },
  'article-9bis-sans-objet': {
    name: 'Demande 9bis sans objet',
    what: 'L’Office des étrangers ne juge plus votre demande, parce qu’elle n’a plus de raison d’être : par exemple, vous avez reçu un autre séjour.',
    changes: 'La demande est close. Un autre séjour que vous avez déjà reste le même.',
    steps: [
      'Lisez la raison écrite. Si elle est fausse, voyez un avocat.',
      'Vérifiez que votre autre séjour est valable et jusqu’à quand.',
      'Un recours en annulation est possible.',
    ],
  },
  'article-9bis-octroi': {
    name: 'Autorisation de séjour (article 9bis)',
    what: 'L’Office des étrangers vous autorise à rester plus de trois mois en Belgique. La décision dit pour combien de temps et à quelles conditions.',
    changes:
      'Vous pouvez être inscrit à la commune et recevoir une carte de séjour. La décision dit si vous pouvez travailler.',
    steps: [
      'Allez à la commune avec cette décision et votre passeport.',
      'Lisez les conditions, et gardez dès maintenant les preuves demandées (fiches de paie, attestations).',
      'Notez la fin de la carte. Demandez la prolongation entre 45 et 30 jours avant, et en tout cas avant la fin.',
    ],
  },
  'annexe-13': {
    name: 'Ordre de quitter le territoire (annexe 13)',
    what: 'L’Office des étrangers vous ordonne de quitter la Belgique. Le papier dit dans quel délai.',
    changes:
      'Vous devez partir au plus tard le jour écrit sur le papier, ou tout de suite s’il ne laisse pas de délai. En règle générale, vous ne pouvez pas être éloigné de force tant que ce délai court. Après, vous pouvez être arrêté et éloigné.',
    steps: [
      'Voyez un avocat tout de suite. Le recours en annulation n’arrête pas l’ordre ; si l’éloignement est proche, l’avocat peut agir en extrême urgence, dans un délai bien plus court.',
      'Communiquez votre adresse à l’Office par recommandé, comme le papier le demande.',
      'Si vous ne pouvez pas partir à temps, demandez une prolongation du délai avec des preuves, avant qu’il finisse.',
      'Pour un retour volontaire, une aide existe.',
    ],
  },
  'annexe-13septies': {
    name: 'Ordre de quitter le territoire avec maintien (annexe 13septies)',
    what: 'L’Office des étrangers vous ordonne de quitter la Belgique et vous fait garder dans un centre fermé jusqu’au départ.',
    changes:
      'Vous êtes détenu. Les délais pour agir sont beaucoup plus courts, et le départ peut être proche.',
    steps: [
      'Demandez un avocat aujourd’hui même. Il y a deux juges : un pour l’éloignement, un autre pour la détention.',
      'Donnez-lui ce papier et tout document du centre, et dites-lui le jour et l’heure d’un départ annoncé.',
      'Vous pouvez remettre une requête au directeur du centre : il note le jour et donne un reçu.',
      'Dites tout de suite si vous êtes malade, si vous avez un enfant, ou si vous risquez un danger au retour.',
    ],
  },
  'annexe-13sexies': {
    name: 'Interdiction d’entrée (annexe 13sexies)',
    what: 'L’Office des étrangers vous interdit de revenir pendant un certain temps. La durée est écrite sur le papier.',
    changes:
      'L’interdiction vaut dès que le papier vous est remis. Elle peut rendre une nouvelle demande de séjour plus difficile.',
    steps: [
      'Voyez un avocat : cette décision a son propre recours, séparé de celui contre l’ordre de quitter.',
      'Gardez la preuve du jour où vous quittez la Belgique : la durée se compte de votre départ.',
      'Plus tard, une levée peut être demandée depuis l’étranger.',
    ],
  },
}
