import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import {
  aConfirmer,
  article,
  articleAr,
  directive2003Famille,
  formationAdde,
  pratiqueRedevance,
  reforme2025,
  reforme2025Contredite,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const veille = localDate('2025-08-17')
const reforme = localDate('2025-08-18')
const base = article('10bis')
const delais = article('10ter')

/** Who, where, on which conditions, and when it is decided. */
export const procedureArticle10bis = [
  {
    id: 'regroupement-article-10bis.base',
    about: 'base',
    label:
      'Autorisation de séjour de la famille d’un étranger en séjour limité. Elle doit être accordée quand les conditions sont remplies.',
    source: base,
    contradiction: 'C4',
  },
  {
    id: 'regroupement-article-10bis.lieu',
    about: 'place',
    label:
      'Elle se demande au poste belge à l’étranger ; en Belgique, à la commune, par celui qui y est déjà en séjour régulier.',
    source: [article('9'), articleAr('25/2')],
  },
  {
    id: 'regroupement-article-10bis.arrivee',
    about: 'place',
    label: 'Après l’arrivée, il faut se présenter à la commune dans les huit jours ouvrables.',
    source: article('12'),
    limit: { counts: 'from', event: 'entry', workingDays: 8 },
  },
  {
    id: 'regroupement-article-10bis.autorite',
    about: 'authority',
    label:
      'L’Office des étrangers décide. Le poste ou la commune reçoit la demande ; la commune vérifie la résidence.',
    source: base,
  },
  {
    id: 'regroupement-article-10bis.regroupants',
    about: 'conditions',
    label:
      'L’article a des règles propres pour l’étudiant, le résident de longue durée d’un autre État, la carte bleue, le transfert intragroupe et le chercheur.',
    source: base,
  },
  {
    id: 'regroupement-article-10bis.moyens',
    about: 'conditions',
    label:
      'Des revenus stables, réguliers et suffisants, un logement suffisant et une assurance maladie sont demandés. Un revenu plus bas que la référence de 120 % du revenu d’intégration fait examiner les besoins de la famille.',
    source: [base, article('10', { paragraph: '§ 5' }), delais],
    until: veille,
  },
  {
    id: 'regroupement-article-10bis.moyens-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, les sources se contredisent sur les revenus : 110 % du revenu minimum mensuel moyen garanti, ou 110 % du revenu d’intégration.',
    source: reforme2025Contredite,
    from: reforme,
    contradiction: 'C7',
  },
  {
    id: 'regroupement-article-10bis.age',
    about: 'conditions',
    label:
      'Époux et partenaires ont 21 ans chacun, ou 18 ans si le lien existait avant l’arrivée du regroupant.',
    source: [base, article('10', { paragraph: '§ 1er' })],
    until: veille,
  },
  {
    id: 'regroupement-article-10bis.attente-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, le regroupant attendrait d’un à deux ans selon son statut, deux avec la protection temporaire, et l’âge serait de 21 ans.',
    source: reforme2025,
    from: reforme,
  },
  {
    id: 'regroupement-article-10bis.transition',
    about: 'conditions',
    label:
      'La loi nouvelle viserait les regroupants dont le droit de séjour date du 18 août 2025 ou d’après ; la règle de transition n’a pas été lue.',
    source: reforme2025Contredite,
    from: reforme,
    contradiction: 'C9',
  },
  {
    id: 'regroupement-article-10bis.integration',
    about: 'conditions',
    label:
      'Une déclaration sur les valeurs de base se signe avec la demande, et des efforts d’intégration se prouvent ensuite, sauf pour plusieurs de ces familles.',
    source: article('1/2'),
  },
  {
    id: 'regroupement-article-10bis.preuves',
    about: 'evidence',
    label:
      'Il faut prouver le lien, le séjour du regroupant, ses revenus, le logement et l’assurance. Sans acte officiel, d’autres preuves du lien sont examinées.',
    source: [base, cite(directive2003Famille, { article: '11' })],
  },
  {
    id: 'regroupement-article-10bis.redevance',
    about: 'fee',
    label:
      'La redevance se paie avant la demande, sinon la demande est irrecevable. Sont dispensés les moins de 18 ans, l’enfant majeur handicapé et les bénéficiaires de l’accord d’association avec la Turquie. L’est aussi la famille d’une personne en séjour médical (9ter), ou d’un étudiant qui a une bourse belge ou européenne.',
    source: [article('1/1'), formationAdde, pratiqueRedevance],
  },
  {
    id: 'regroupement-article-10bis.attente',
    about: 'waiting',
    label:
      'Le reçu remis en Belgique (annexe 41bis ?) reste à confirmer ; une attestation d’immatriculation suit quand la demande est admise à l’examen.',
    source: [formationAdde, aConfirmer],
    papers: ['annexe-41bis', 'ai'],
  },
  {
    id: 'regroupement-article-10bis.decision',
    about: 'decision',
    label: 'L’Office a neuf mois pour décider ; il peut prolonger deux fois de trois mois.',
    source: delais,
    limit: { counts: 'from', event: 'filing', months: 9 },
  },
  {
    id: 'regroupement-article-10bis.decision-quatre-mois',
    about: 'decision',
    label:
      'Quatre mois, et trois de plus, pour la famille d’un résident de longue durée ou d’un titulaire de carte bleue.',
    source: delais,
    limit: { counts: 'from', event: 'filing', months: 4 },
  },
  {
    id: 'regroupement-article-10bis.decision-90-jours',
    about: 'decision',
    label: '90 jours pour la famille d’un travailleur transféré ou d’un chercheur.',
    source: delais,
    limit: { counts: 'from', event: 'filing', days: 90 },
  },
  {
    id: 'regroupement-article-10bis.silence',
    about: 'silence',
    label: 'Sans décision à la fin du délai, l’autorisation doit être délivrée.',
    source: delais,
    until: veille,
  },
  {
    id: 'regroupement-article-10bis.silence-reforme',
    about: 'silence',
    label:
      'L’article sur les délais a changé le 18 août 2025, et l’admission tacite aurait été abolie pour l’article 10 ; ce qu’il en est ici n’a pas été lu.',
    source: reforme2025Contredite,
    from: reforme,
    contradiction: 'C8',
  },
] as const satisfies readonly Statement[]
