import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import {
  agiiSejour,
  article,
  directive2003Famille,
  formationAdde,
  pratiqueRedevance,
  reforme2025,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const veille = localDate('2025-08-17')
const reforme = localDate('2025-08-18')
const depot = article('12bis')

/** Where it is asked, with what, what is held meanwhile, and when it is decided. */
export const procedureArticle10 = [
  {
    id: 'regroupement-article-10.base',
    about: 'base',
    label:
      'Admission au séjour de la famille d’un étranger en séjour illimité ou établi, d’un réfugié, d’un apatride admis au séjour ou d’un bénéficiaire de la protection subsidiaire : qui remplit les conditions y a droit.',
    source: [article('10'), article('1/1', { paragraph: '§ 2' })],
  },
  {
    id: 'regroupement-article-10.lieu-etranger',
    about: 'place',
    label: 'Elle se demande en règle au poste belge à l’étranger ; un visa D mène en Belgique.',
    source: [depot, article('9')],
  },
  {
    id: 'regroupement-article-10.lieu-belgique',
    about: 'place',
    label:
      'La commune ne la reçoit que dans cinq cas : séjour de plus de trois mois déjà obtenu, mariage conclu pendant un court séjour, circonstances exceptionnelles, enfant mineur ou parent d’un mineur protégé, famille d’un mineur protégé.',
    source: depot,
  },
  {
    id: 'regroupement-article-10.arrivee',
    about: 'place',
    label: 'Après l’arrivée, il faut se présenter à la commune dans les huit jours ouvrables.',
    source: article('12'),
    limit: { counts: 'from', event: 'entry', workingDays: 8 },
  },
  {
    id: 'regroupement-article-10.autorite',
    about: 'authority',
    label:
      'L’Office des étrangers décide. Le poste ou la commune reçoit la demande ; la commune vérifie la résidence.',
    source: depot,
  },
  {
    id: 'regroupement-article-10.preuves',
    about: 'evidence',
    label:
      'Il faut prouver le lien, les revenus, le logement et l’assurance. Sans acte officiel, d’autres preuves du lien sont examinées.',
    source: [depot, cite(directive2003Famille, { article: '11' })],
  },
  {
    id: 'regroupement-article-10.redevance',
    about: 'fee',
    label:
      'La redevance se paie avant la demande, sinon la demande est irrecevable. Sont dispensés les moins de 18 ans, l’enfant majeur handicapé et les bénéficiaires de l’accord d’association avec la Turquie. L’est aussi la famille d’un réfugié, d’un bénéficiaire de la protection subsidiaire ou d’un apatride admis au séjour.',
    source: [article('1/1'), formationAdde, pratiqueRedevance],
  },
  {
    id: 'regroupement-article-10.attente',
    about: 'waiting',
    label:
      'En Belgique : annexe 15bis, puis attestation d’immatriculation quand la demande est recevable, ou sans réponse après cinq mois.',
    source: [depot, agiiSejour],
    limit: { counts: 'from', event: 'filing', months: 5 },
    papers: ['annexe-15bis', 'ai'],
  },
  {
    id: 'regroupement-article-10.decision',
    about: 'decision',
    label: 'L’Office a neuf mois pour décider ; il peut prolonger deux fois de trois mois.',
    source: article('12bis', { paragraph: '§ 2' }),
    limit: { counts: 'from', event: 'filing', months: 9 },
  },
  {
    id: 'regroupement-article-10.silence',
    about: 'silence',
    label: 'Sans décision à la fin de ce délai, l’admission est acquise.',
    source: article('12bis', { paragraph: '§ 2' }),
    until: veille,
    contradiction: 'C8',
  },
  {
    id: 'regroupement-article-10.silence-reforme',
    about: 'silence',
    label:
      'Selon des pages spécialisées, le silence ne vaut plus admission depuis le 18 août 2025 ; le texte n’a pas été relu.',
    source: reforme2025,
    from: reforme,
    contradiction: 'C8',
  },
] as const satisfies readonly Statement[]
