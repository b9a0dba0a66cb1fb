import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { limitesDe2026 } from '../../recours/sources.ts'
import { interdictionEntree, ordreDeQuitter } from '../../situation/index.ts'
import { agiiSejour, article, officeSejour } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const veille = localDate('2025-08-17')
const fin = article('11', { paragraph: '§ 2' })

/** What follows the decision, and what may be lost. */
export const suitesArticle10 = [
  {
    id: 'regroupement-article-10.titre',
    about: 'title',
    label: 'Après l’admission : carte A d’un an, renouvelée pendant cinq ans de séjour limité.',
    source: [article('13', { paragraph: '§ 1er' }), agiiSejour],
    papers: ['A'],
  },
  {
    id: 'regroupement-article-10.travail',
    about: 'work',
    label:
      'La carte dit elle-même si l’on peut travailler : sa mention « marché du travail » fait foi.',
    source: agiiSejour,
  },
  {
    id: 'regroupement-article-10.renouvellement',
    about: 'renewal',
    label:
      'Le renouvellement se demande à la commune entre le 45e et le 30e jour avant l’échéance ; une demande à temps est couverte par une annexe 15.',
    source: [officeSejour, article('13', { paragraph: '§ 2' })],
    limit: { counts: 'before', event: 'expiry', days: 30 },
    papers: ['annexe-15'],
  },
  {
    id: 'regroupement-article-10.illimite',
    about: 'unlimited',
    label:
      'Après cinq ans, le séjour devient illimité (carte B) si les conditions sont encore remplies ; sinon un nouveau titre limité reste possible avec des moyens, une assurance et sans danger pour l’ordre public.',
    source: article('13', { paragraph: '§ 1er' }),
    limit: { counts: 'from', event: 'grant', months: 60 },
    papers: ['B'],
  },
  {
    id: 'regroupement-article-10.fin',
    about: 'end',
    label:
      'Pendant cinq ans, l’Office peut mettre fin au séjour : conditions perdues, plus de vie commune réelle, séjour du regroupant terminé, fraude. Il doit d’abord peser les liens, la durée et la vie de famille.',
    source: fin,
  },
  {
    id: 'regroupement-article-10.violences',
    about: 'end',
    label:
      'Les violences dans la famille doivent être prises en compte : une séparation pour cette raison ne met pas fin d’office au séjour.',
    source: fin,
  },
  {
    id: 'regroupement-article-10.recours',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours ; il suspend l’éloignement (article 39/79), et l’on reçoit une annexe 35.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: veille,
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-35'],
  },
  {
    id: 'regroupement-article-10.recours-apres',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours. L’article 39/79, qui le rendait suspensif, a changé le 18 août 2025 et son nouveau texte n’a pas été lu : faites vérifier l’effet du recours dès la notification.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    from: localDate('2025-08-18'),
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
  },
  {
    id: 'regroupement-article-10.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours. Faites vérifier dès la notification si le recours arrête l’éloignement.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'regroupement-article-10.ordre',
    about: 'interaction',
    label:
      'La demande n’efface pas un ordre de quitter déjà reçu ; elle ne l’arrête que là où la loi permet de rester pendant l’examen.',
    source: article('1/3'),
    when: about(ordreDeQuitter, {
      id: 'regroupement-article-10.ordre-recu',
      label: 'Un ordre de quitter le territoire a été reçu',
      source: article('1/3'),
      is: true,
    }),
  },
  {
    id: 'regroupement-article-10.interdiction',
    about: 'harm',
    label:
      'Une interdiction d’entrée non levée peut être opposée à la demande. Sa levée se demande séparément.',
    source: [article('74/11'), article('74/12')],
    when: about(interdictionEntree, {
      id: 'regroupement-article-10.interdiction-recue',
      label: 'Une interdiction d’entrée n’est pas levée',
      source: [article('74/11'), article('74/12')],
      is: true,
    }),
  },
  {
    id: 'regroupement-article-10.perte',
    about: 'harm',
    label:
      'Après un refus, quand plus aucun recours n’arrête l’éloignement, un ordre de quitter peut suivre.',
    source: article('39/79'),
  },
  {
    id: 'regroupement-article-10.integration-fin',
    about: 'harm',
    label:
      'Après la première année et pendant quatre ans, l’Office peut mettre fin au séjour de qui ne fait aucun effort raisonnable d’intégration.',
    source: article('1/2', { paragraph: '§ 3' }),
  },
] as const satisfies readonly Statement[]
