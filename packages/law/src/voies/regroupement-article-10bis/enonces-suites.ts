import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { limitesDe2026 } from '../../recours/sources.ts'
import { interdictionEntree, ordreDeQuitter } from '../../situation/index.ts'
import { agiiSejour, article, officeSejour } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const treize = article('13', { paragraph: '§ 1er' })
const fin = article('13', { paragraph: '§ 4' })

/** What follows the decision, and what may be lost. */
export const suitesArticle10bis = [
  {
    id: 'regroupement-article-10bis.titre',
    about: 'title',
    label: 'Carte A, qui finit le même jour que le titre de la personne rejointe.',
    source: treize,
    papers: ['A'],
  },
  {
    id: 'regroupement-article-10bis.travail',
    about: 'work',
    label:
      'La carte dit elle-même si l’on peut travailler : sa mention « marché du travail » fait foi.',
    source: agiiSejour,
  },
  {
    id: 'regroupement-article-10bis.renouvellement',
    about: 'renewal',
    label:
      'Le renouvellement suit celui de la personne rejointe ; il se demande à la commune entre le 45e et le 30e jour avant l’échéance.',
    source: [article('13', { paragraph: '§ 2' }), officeSejour],
    limit: { counts: 'before', event: 'expiry', days: 30 },
  },
  {
    id: 'regroupement-article-10bis.illimite',
    about: 'unlimited',
    label:
      'Le séjour illimité s’obtient par ses propres cinq années, ou quand la personne rejointe devient elle-même illimitée (article 10).',
    source: [treize, article('10')],
    papers: ['B'],
  },
  {
    id: 'regroupement-article-10bis.fin',
    about: 'end',
    label:
      'L’Office peut donner un ordre de quitter quand le regroupant perd son séjour, quand les conditions manquent, quand la vie commune cesse ou en cas de fraude.',
    source: fin,
  },
  {
    id: 'regroupement-article-10bis.violences',
    about: 'end',
    label:
      'Les violences dans la famille et les liens en Belgique se font valoir avant toute fin de séjour : répondez à la lettre de l’Office et gardez les preuves.',
    source: [fin, article('62', { paragraph: '§ 1er' })],
  },
  {
    id: 'regroupement-article-10bis.recours',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours. Il suspend l’éloignement (article 39/79) seulement si le regroupant réside encore en Belgique, n’y dépasse pas la durée de son séjour et n’a pas reçu d’ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: localDate('2025-08-17'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-35'],
  },
  {
    id: 'regroupement-article-10bis.recours-apres',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours. L’article 39/79, qui le rendait suspensif, a changé le 18 août 2025 et son nouveau texte n’a pas été lu : faites vérifier l’effet du recours dès la notification.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    from: localDate('2025-08-18'),
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
  },
  {
    id: 'regroupement-article-10bis.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours. Faites vérifier dès la notification si le recours arrête l’éloignement.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'regroupement-article-10bis.ordre',
    about: 'interaction',
    label:
      'La demande n’efface pas un ordre de quitter déjà reçu ; elle ne l’arrête que là où la loi permet de rester pendant l’examen.',
    source: article('1/3'),
    when: about(ordreDeQuitter, {
      id: 'regroupement-article-10bis.ordre-recu',
      label: 'Un ordre de quitter le territoire a été reçu',
      source: article('1/3'),
      is: true,
    }),
  },
  {
    id: 'regroupement-article-10bis.interdiction',
    about: 'harm',
    label:
      'Une interdiction d’entrée non levée peut être opposée à la demande. Sa levée se demande séparément.',
    source: [article('74/11'), article('74/12')],
    when: about(interdictionEntree, {
      id: 'regroupement-article-10bis.interdiction-recue',
      label: 'Une interdiction d’entrée n’est pas levée',
      source: [article('74/11'), article('74/12')],
      is: true,
    }),
  },
  {
    id: 'regroupement-article-10bis.dependance-du-titre',
    about: 'harm',
    label:
      'Ce séjour dépend de celui du regroupant : s’il perd son titre ou part, toute la famille peut le perdre.',
    source: fin,
  },
] as const satisfies readonly Statement[]
