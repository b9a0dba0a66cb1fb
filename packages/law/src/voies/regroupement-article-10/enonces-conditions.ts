import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import {
  aConfirmer,
  article,
  directive2003Famille,
  guidesSejour,
  officeSejour,
  reforme2025,
  reforme2025Contredite,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const veille = localDate('2025-08-17')
const reforme = localDate('2025-08-18')
const famille = article('10', { paragraph: '§ 1er' })

/** Conditions on both sides of 18 August 2025. */
export const conditionsArticle10 = [
  {
    id: 'regroupement-article-10.revenus',
    about: 'conditions',
    label:
      'Le regroupant a des revenus stables, réguliers et suffisants : au moins 120 % du revenu d’intégration, soit 2 048,53 € par mois au 1er décembre 2023.',
    source: [article('10', { paragraph: '§ 5' }), officeSejour],
    until: veille,
  },
  {
    id: 'regroupement-article-10.revenus-examen',
    about: 'conditions',
    label:
      'Un revenu plus bas n’entraîne pas un refus automatique : l’Office doit examiner les besoins de cette famille.',
    source: [article('12bis', { paragraph: '§ 2' }), cite(directive2003Famille, { article: '17' })],
  },
  {
    id: 'regroupement-article-10.revenus-enfants',
    about: 'conditions',
    label:
      'Quand seuls des enfants mineurs rejoignent leur parent, la condition de revenus ne s’appliquerait pas ; à faire confirmer.',
    source: aConfirmer,
  },
  {
    id: 'regroupement-article-10.revenus-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, les sources se contredisent : 110 % du revenu minimum mensuel moyen garanti selon les unes, 110 % du revenu d’intégration selon les autres, et 10 % de plus par autre membre de la famille.',
    source: reforme2025Contredite,
    from: reforme,
    contradiction: 'C7',
  },
  {
    id: 'regroupement-article-10.revenus-cumul',
    about: 'conditions',
    label:
      'La Cour constitutionnelle aurait jugé le 2 avril 2026 (arrêt 38/2026) que les revenus des deux partenaires comptent ensemble ; cet arrêt n’a pas été lu.',
    source: [guidesSejour, aConfirmer],
    from: localDate('2026-04-02'),
  },
  {
    id: 'regroupement-article-10.logement',
    about: 'conditions',
    label: 'Un logement suffisant et une assurance maladie pour toute la famille sont demandés.',
    source: [article('10', { paragraph: '§ 2' }), reforme2025],
  },
  {
    id: 'regroupement-article-10.age',
    about: 'conditions',
    label:
      'Époux et partenaires ont 21 ans chacun, ou 18 ans si le lien existait avant l’arrivée du regroupant.',
    source: famille,
    until: veille,
  },
  {
    id: 'regroupement-article-10.age-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, l’âge serait de 21 ans. Reste à confirmer si 18 ans suffisent encore pour un lien antérieur.',
    source: [reforme2025, aConfirmer],
    from: reforme,
  },
  {
    id: 'regroupement-article-10.attente-regroupant',
    about: 'conditions',
    label:
      'Le regroupant a un séjour illimité depuis douze mois, sauf si le lien existait avant son arrivée ou si le couple a un enfant mineur commun.',
    source: famille,
    until: veille,
  },
  {
    id: 'regroupement-article-10.attente-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, le regroupant attendrait d’un à deux ans selon son statut ; deux ans avec la protection subsidiaire ou temporaire.',
    source: reforme2025,
    from: reforme,
  },
  {
    id: 'regroupement-article-10.second-couple',
    about: 'conditions',
    label:
      'Celui qui est lui-même venu comme époux ou partenaire ne fait venir un nouveau conjoint qu’après deux ans.',
    source: article('10', { paragraph: '§ 3' }),
  },
  {
    id: 'regroupement-article-10.protection',
    about: 'conditions',
    label:
      'La famille d’un réfugié ou d’un bénéficiaire de la protection subsidiaire ne doit prouver ni revenus, ni logement, ni assurance si elle demande dans l’année de la reconnaissance.',
    source: article('10', { paragraph: '§ 2' }),
    until: veille,
    limit: { counts: 'from', event: 'grant', months: 12 },
  },
  {
    id: 'regroupement-article-10.protection-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, cette dispense serait de six mois pour les réfugiés, avec un dossier complet dans les dix mois, et n’existerait plus pour la protection subsidiaire.',
    source: reforme2025,
    from: reforme,
    limit: { counts: 'from', event: 'grant', months: 6 },
  },
  {
    id: 'regroupement-article-10.transition',
    about: 'conditions',
    label:
      'La loi nouvelle viserait les regroupants dont le droit de séjour date du 18 août 2025 ou d’après ; la règle de transition n’a pas été lue.',
    source: reforme2025Contredite,
    from: reforme,
    contradiction: 'C9',
  },
  {
    id: 'regroupement-article-10.integration',
    about: 'conditions',
    label:
      'Une déclaration sur les valeurs de base se signe avec la demande, et des efforts d’intégration se prouvent ensuite. La famille d’un réfugié en est dispensée.',
    source: article('1/2'),
  },
] as const satisfies readonly Statement[]
