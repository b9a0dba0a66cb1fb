import { localDate } from '@sejour/calendar'
import {
  agiiSejour,
  article,
  articleAr,
  formationAdde,
  pratiqueCommunes,
} from '../../texts/index.ts'
import { limitesDe2026 } from '../../recours/sources.ts'
import type { Statement } from '../voie.ts'
import { interdictionRecue, ordreRecu } from './conditions.ts'

const auRenouvellement = article('13', { paragraph: '§ 2' })

/** What holds for every ground of long stay, wherever it is asked. */
export const communs = [
  {
    id: 'long-sejour.recours',
    about: 'remedy',
    label:
      'Contre un refus de l’Office : recours en annulation dans les 30 jours ; il n’arrête pas un ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
  },
  {
    id: 'long-sejour.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'long-sejour.ordre',
    about: 'interaction',
    label:
      'Demander un séjour ne fait pas disparaître un ordre de quitter le territoire déjà donné.',
    source: article('1/3'),
    when: ordreRecu,
  },
  {
    id: 'long-sejour.interdiction',
    about: 'interaction',
    label:
      'Une interdiction d’entrée en vigueur peut être opposée à la demande ; sa levée se demande à part.',
    source: [article('74/11'), article('74/12')],
    when: interdictionRecue,
  },
] as const satisfies readonly Statement[]

/** What holds for whoever asks for leave before coming. */
export const entree = [
  {
    id: 'long-sejour.poste',
    about: 'place',
    label:
      'En principe la demande se fait avant de venir, au poste belge du lieu où la personne réside ou séjourne : visa D.',
    source: [article('9'), formationAdde],
  },
  {
    id: 'long-sejour.inscription',
    about: 'place',
    label:
      'Dans les 8 jours ouvrables de l’entrée, ou de l’autorisation reçue en Belgique, on se présente à la commune ; elle vérifie la résidence et inscrit au registre des étrangers.',
    source: article('12'),
    limit: { counts: 'from', event: 'entry', workingDays: 8 },
  },
] as const satisfies readonly Statement[]

/** What holds for a stay that is limited in time. */
export const limite = [
  {
    id: 'long-sejour.limite',
    about: 'title',
    label: 'Le séjour est limité, sauf si la décision dit expressément qu’il est illimité.',
    source: article('13', { paragraph: '§ 1er' }),
  },
  {
    id: 'long-sejour.fin',
    about: 'end',
    label:
      'L’Office peut mettre fin au séjour quand une condition n’est plus remplie, quand sa durée est dépassée ou en cas de fraude.',
    source: article('13', { paragraph: '§ 3' }),
  },
] as const satisfies readonly Statement[]

/** When a card is asked again, for the grounds that have no window of their own. */
export const renouvellement = [
  {
    id: 'long-sejour.renouvellement',
    about: 'renewal',
    label:
      'La loi demande seulement d’agir avant l’échéance de la carte. Des communes veulent la demande entre le 45e et le 30e jour qui précèdent : agissez avant le 30e.',
    source: [auRenouvellement, articleAr('33'), pratiqueCommunes],
    limit: { counts: 'before', event: 'expiry', days: 30 },
    contradiction: 'C11',
  },
] as const satisfies readonly Statement[]

/** For the grounds whose renewal asks no new fee. */
export const renouvellementGratuit = [
  {
    id: 'long-sejour.renouvellement-gratuit',
    about: 'fee',
    label:
      'Un renouvellement dans le même statut ne coûte pas de nouvelle redevance ; la commune peut demander un prix pour la carte.',
    source: agiiSejour,
  },
] as const satisfies readonly Statement[]

/** For the requests that the list of article 1/1, § 2 names. */
export const redevanceDue = [
  {
    id: 'long-sejour.redevance',
    about: 'fee',
    label:
      'La redevance se paie avant la demande et sa preuve est jointe. Sans paiement, la demande est irrecevable (annexe 42) ; payée en partie, elle se complète dans les 30 jours de l’annexe 43.',
    source: [article('1/1', { paragraph: '§ 1er' }), formationAdde, agiiSejour],
    papers: ['annexe-42', 'annexe-43'],
  },
] as const satisfies readonly Statement[]

/** For the grounds that the law does not spare the declaration on basic values. */
export const valeurs = [
  {
    id: 'long-sejour.valeurs',
    about: 'conditions',
    label:
      'La personne signe une déclaration sur les valeurs de base, puis montre ses efforts d’intégration : faute d’efforts, l’Office peut mettre fin au séjour dans les 4 ans.',
    source: article('1/2'),
  },
] as const satisfies readonly Statement[]
