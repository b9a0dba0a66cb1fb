import { localDate } from '@sejour/calendar'
import {
  aConfirmer,
  agiiSejour,
  article,
  articleAr,
  cjueDiallo,
  formationAdde,
  guidesSejour,
  officeSejour,
  pratiqueRedevance,
  reforme2025,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const veille = localDate('2025-08-17')
const reforme = localDate('2025-08-18')
const finTransition = localDate('2027-08-17')
const paragraphe2 = article('40ter', { paragraph: '§ 2' })

/** Who, where, on which conditions, and when it is decided. */
export const procedureFamilleDeBelge = [
  {
    id: 'famille-de-belge.base',
    about: 'base',
    label:
      'L’époux, le partenaire enregistré et l’enfant d’un Belge, et le parent d’un Belge mineur, ont droit au séjour s’ils remplissent les conditions.',
    source: paragraphe2,
  },
  {
    id: 'famille-de-belge.mobile',
    about: 'base',
    label:
      'Si le Belge a vécu dans un autre État de l’Union et en est revenu, sa famille suit les règles des citoyens de l’Union : ni redevance, ni condition de revenus de cet article.',
    source: [article('40ter', { paragraph: '§ 1er' }), article('40bis'), article('1/1')],
  },
  {
    id: 'famille-de-belge.lieu',
    about: 'place',
    label:
      'La demande se fait à la commune où la personne habite, même sans séjour en cours ; à l’étranger, un visa D se demande au poste belge.',
    source: [article('42'), agiiSejour],
  },
  {
    id: 'famille-de-belge.depot',
    about: 'place',
    label:
      'Elle se fait dans les trois mois de l’entrée ; plus tard, une amende de 200 € est possible.',
    source: article('42'),
    limit: { counts: 'from', event: 'entry', months: 3 },
  },
  {
    id: 'famille-de-belge.autorite',
    about: 'authority',
    label: 'La commune reçoit la demande et contrôle la résidence ; l’Office des étrangers décide.',
    source: agiiSejour,
  },
  {
    id: 'famille-de-belge.revenus',
    about: 'conditions',
    label:
      'Le Belge a des revenus stables, suffisants et réguliers : au moins 120 % du revenu d’intégration, soit 2 048,53 € par mois au 1er décembre 2023.',
    source: [paragraphe2, officeSejour],
    until: veille,
  },
  {
    id: 'famille-de-belge.revenus-transition',
    about: 'conditions',
    label:
      'Selon des pages spécialisées, les anciennes conditions (120 %) valent encore jusqu’au 18 août 2027 ; cette règle de transition n’a pas été lue.',
    source: reforme2025,
    from: reforme,
    until: finTransition,
    contradiction: 'C9',
  },
  {
    id: 'famille-de-belge.revenus-apres',
    about: 'conditions',
    label:
      'La transition rapportée est finie : le montant demandé depuis lors n’est pas connu, et doit être confirmé.',
    source: [reforme2025, aConfirmer],
    from: localDate('2027-08-18'),
    contradiction: 'C7',
  },
  {
    id: 'famille-de-belge.revenus-examen',
    about: 'conditions',
    label:
      'Un revenu plus bas n’entraîne pas un refus automatique : l’Office doit examiner les besoins de cette famille.',
    source: article('42'),
  },
  {
    id: 'famille-de-belge.revenus-cumul',
    about: 'conditions',
    label:
      'La Cour constitutionnelle aurait jugé le 2 avril 2026 (arrêt 38/2026) que les revenus des deux partenaires comptent ensemble ; cet arrêt n’a pas été lu.',
    source: [guidesSejour, aConfirmer],
    from: localDate('2026-04-02'),
  },
  {
    id: 'famille-de-belge.logement',
    about: 'conditions',
    label:
      'Un logement suffisant et une assurance maladie sont demandés pour le couple et les enfants.',
    source: paragraphe2,
  },
  {
    id: 'famille-de-belge.parent-de-mineur',
    about: 'conditions',
    label:
      'Le parent d’un Belge mineur n’a à prouver ni revenus, ni logement, ni assurance dans le texte lu jusqu’au 17 août 2025.',
    source: paragraphe2,
    until: veille,
  },
  {
    id: 'famille-de-belge.parent-de-mineur-reforme',
    about: 'conditions',
    label:
      'Depuis le 18 août 2025, il reste à confirmer que le parent d’un Belge mineur n’a toujours aucune condition de revenus.',
    source: aConfirmer,
    from: reforme,
  },
  {
    id: 'famille-de-belge.age',
    about: 'conditions',
    label:
      'Époux et partenaires ont 21 ans chacun, ou 18 ans si le lien existait avant l’arrivée. L’enfant a moins de 21 ans, ou est à charge.',
    source: [paragraphe2, article('40bis')],
    until: veille,
  },
  {
    id: 'famille-de-belge.ascendants',
    about: 'conditions',
    label: 'Les parents d’un Belge majeur ne sont pas visés par cet article.',
    source: paragraphe2,
  },
  {
    id: 'famille-de-belge.preuves',
    about: 'evidence',
    label:
      'L’annexe 19ter n’est remise que si le lien est prouvé ; sinon vient une annexe 19quinquies. Les autres preuves peuvent suivre pendant trois mois.',
    source: [articleAr('52', { paragraph: '§ 3' }), agiiSejour],
    limit: { counts: 'from', event: 'filing', months: 3 },
    papers: ['annexe-19ter', 'annexe-19quinquies'],
  },
  {
    id: 'famille-de-belge.preuves-doute',
    about: 'evidence',
    label:
      'Des pages plus récentes ne disent pas toutes que la famille garde ces trois mois : par prudence, tout remettre avec la demande.',
    source: [articleAr('52', { paragraph: '§ 3' }), aConfirmer],
    from: localDate('2025-09-01'),
  },
  {
    id: 'famille-de-belge.redevance',
    about: 'fee',
    label:
      'La redevance se paie avant la demande, sinon la demande est irrecevable. Les moins de 18 ans et l’enfant majeur handicapé sont dispensés.',
    source: [article('1/1'), formationAdde, pratiqueRedevance],
  },
  {
    id: 'famille-de-belge.attente',
    about: 'waiting',
    label:
      'Annexe 19ter, puis, après un contrôle de résidence positif, attestation d’immatriculation de six mois.',
    source: [formationAdde, agiiSejour],
    papers: ['annexe-19ter', 'ai'],
  },
  {
    id: 'famille-de-belge.decision',
    about: 'decision',
    label: 'Le séjour est reconnu au plus tard six mois après la demande.',
    source: article('42'),
    limit: { counts: 'from', event: 'filing', months: 6 },
  },
  {
    id: 'famille-de-belge.silence',
    about: 'silence',
    label:
      'Sans décision après six mois, la carte F est remise d’après des pages spécialisées ; la loi ne l’écrit pas, et la Cour de justice n’admet pas, pour la famille de citoyens de l’Union, une carte sans examen.',
    source: [agiiSejour, cjueDiallo],
  },
] as const satisfies readonly Statement[]
