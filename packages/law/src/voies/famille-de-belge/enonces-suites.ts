import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { arretKA } from '../../eloignement/sources.ts'
import { limitesDe2026 } from '../../recours/sources.ts'
import { interdictionEntree, ordreDeQuitter } from '../../situation/index.ts'
import { agiiSejour, article, formationAdde } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What follows the decision, and what may be lost. */
export const suitesFamilleDeBelge = [
  {
    id: 'famille-de-belge.titre',
    about: 'title',
    label: 'Carte F, valable cinq ans.',
    source: [formationAdde, agiiSejour],
    papers: ['F'],
  },
  {
    id: 'famille-de-belge.travail',
    about: 'work',
    label: 'Avec la carte F, la personne travaille sans permis.',
    source: agiiSejour,
    papers: ['F'],
  },
  {
    id: 'famille-de-belge.renouvellement',
    about: 'renewal',
    label: 'La carte se renouvelle, ou se remplace par une carte F+, avant son échéance.',
    source: agiiSejour,
    papers: ['F', 'F+'],
  },
  {
    id: 'famille-de-belge.permanent',
    about: 'unlimited',
    label:
      'Après cinq ans de séjour légal sans interruption : séjour permanent (carte F+), à demander avant la fin de la carte F sous peine d’une amende de 200 €.',
    source: article('42quinquies'),
    limit: { counts: 'from', event: 'filing', months: 60 },
    papers: ['F+'],
  },
  {
    id: 'famille-de-belge.fin',
    about: 'end',
    label:
      'Pendant cinq ans, l’Office peut mettre fin au séjour : conditions perdues, divorce ou séparation, départ ou décès du Belge, fraude. Il pèse d’abord la durée, l’âge, la santé, la famille et l’intégration.',
    source: [article('40ter'), article('42quater'), article('44')],
  },
  {
    id: 'famille-de-belge.droit-conserve',
    about: 'end',
    label:
      'Le droit peut être conservé : divorce après trois ans de mariage dont un en Belgique, garde d’un enfant, violences dans la famille, entre autres.',
    source: article('42quater'),
  },
  {
    id: 'famille-de-belge.recours',
    about: 'remedy',
    label:
      'Contre un refus (annexe 20), recours en annulation dans les 30 jours ; il suspend l’éloignement (article 39/79), et l’on reçoit une annexe 35.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: localDate('2025-08-17'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-20', 'annexe-35'],
  },
  {
    id: 'famille-de-belge.recours-fin',
    about: 'remedy',
    label:
      'La liste de l’article 39/79 nomme le refus de cette famille, mais pas en toutes lettres la fin de son séjour (annexe 21) : faites vérifier l’effet du recours.',
    source: article('39/79'),
    until: localDate('2025-08-17'),
    papers: ['annexe-21'],
  },
  {
    id: 'famille-de-belge.recours-apres',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours. L’article 39/79, qui le rendait suspensif, a changé le 18 août 2025 et son nouveau texte n’a pas été lu : faites vérifier l’effet du recours dès la notification.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    from: localDate('2025-08-18'),
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
  },
  {
    id: 'famille-de-belge.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours. Faites vérifier dès la notification si le recours arrête l’éloignement.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'famille-de-belge.ordre-recu',
    about: 'interaction',
    label:
      'La demande n’efface pas un ordre de quitter déjà reçu ; elle ne l’arrête que là où la loi permet de rester pendant l’examen.',
    source: article('1/3'),
    when: about(ordreDeQuitter, {
      id: 'famille-de-belge.ordre',
      label: 'Un ordre de quitter le territoire a été reçu',
      source: article('1/3'),
      is: true,
    }),
  },
  {
    id: 'famille-de-belge.interdiction',
    about: 'interaction',
    label:
      'Une interdiction d’entrée ne permet pas, à elle seule, d’écarter la demande : il faut d’abord examiner si le Belge dépend du demandeur au point de devoir quitter l’Union avec lui.',
    source: arretKA,
    when: about(interdictionEntree, {
      id: 'famille-de-belge.interdiction-recue',
      label: 'Une interdiction d’entrée n’est pas levée',
      source: arretKA,
      is: true,
    }),
  },
  {
    id: 'famille-de-belge.perte',
    about: 'harm',
    label:
      'Un refus ou une fin de séjour peut mener à un ordre de quitter, qui laisse au moins un mois, sauf urgence motivée.',
    source: article('44ter', { paragraph: '§ 2' }),
  },
  {
    id: 'famille-de-belge.ordre-public',
    about: 'harm',
    label:
      'Un refus pour ordre public, sécurité ou santé vise le comportement personnel et une menace réelle, actuelle et assez grave.',
    source: [article('43'), article('45')],
  },
] as const satisfies readonly Statement[]
