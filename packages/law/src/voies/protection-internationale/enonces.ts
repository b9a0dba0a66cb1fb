import { localDate } from '@sejour/calendar'
import { about, cite } from '@sejour/engine'
import { ordreDeQuitter } from '../../situation/index.ts'
import { limitesDe2026 } from '../../recours/sources.ts'
import {
  aConfirmer,
  agiiAsile,
  article,
  formationAdde,
  loi14Juillet2025,
  loi16Juin2026,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** The eve of the law of 16 June 2026. */
const readUntil = localDate('2026-06-11')

/** What is known of international protection. Its procedure was read as it stood before 12 June 2026. */
export const enoncesProtectionInternationale = [
  {
    id: 'protection-internationale.base',
    about: 'base',
    label:
      'Statut de réfugié, ou protection subsidiaire contre la mort, la torture ou la guerre : un droit pour qui en remplit les conditions.',
    source: [article('48/3'), article('48/4')],
  },
  {
    id: 'protection-internationale.lieu',
    about: 'place',
    label:
      'La demande se fait à l’Office des étrangers, ou à la frontière ; ni à la commune, ni à l’étranger.',
    source: article('50'),
  },
  {
    id: 'protection-internationale.enregistrement',
    about: 'waiting',
    label:
      'L’enregistrement donne une annexe 26, une annexe 25 à la frontière, ou une annexe 26quinquies pour une demande ultérieure.',
    source: agiiAsile,
    papers: ['annexe-26', 'annexe-25', 'annexe-26quinquies'],
  },
  {
    id: 'protection-internationale.registre',
    about: 'waiting',
    label: 'Le demandeur et sa famille sont inscrits au registre d’attente.',
    source: agiiAsile,
  },
  {
    id: 'protection-internationale.ai',
    about: 'waiting',
    label:
      'Attestation d’immatriculation de quatre mois à partir de la demande, puis prolongations de huit mois.',
    source: agiiAsile,
    papers: ['ai'],
    limit: { counts: 'from', event: 'protection-request', months: 4 },
  },
  {
    id: 'protection-internationale.autorite',
    about: 'authority',
    label:
      'Le Commissaire général aux réfugiés et aux apatrides décide ; l’Office enregistre et cherche l’État responsable.',
    source: article('57/6'),
  },
  {
    id: 'protection-internationale.dublin',
    about: 'conditions',
    label: 'Si un autre État est responsable, l’Office refuse le séjour par une annexe 26quater.',
    source: [article('51/5'), agiiAsile],
    papers: ['annexe-26quater'],
  },
  {
    id: 'protection-internationale.langue',
    about: 'conditions',
    label:
      'L’examen se fait en français ou en néerlandais ; demander un interprète laisse à l’Office le choix de la langue.',
    source: article('51/4'),
  },
  {
    id: 'protection-internationale.domicile',
    about: 'evidence',
    label:
      'Le demandeur élit domicile en Belgique ; à défaut, les actes sont valablement envoyés au Commissariat général.',
    source: article('51/2'),
  },
  {
    id: 'protection-internationale.gratuite',
    about: 'fee',
    label: 'Aucune redevance n’est due.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  {
    id: 'protection-internationale.delai',
    about: 'decision',
    label:
      'Six mois après avoir reçu la demande, plus neuf mois et trois mois dans les cas prévus : 21 mois au plus.',
    source: article('57/6'),
  },
  {
    id: 'protection-internationale.accelere',
    about: 'decision',
    label:
      'Quinze jours ouvrables en procédure accélérée, par exemple pour un pays d’origine sûr ou après de faux documents.',
    source: article('57/6/1'),
  },
  {
    id: 'protection-internationale.silence',
    about: 'silence',
    label:
      'La loi n’attache aucun effet au silence : dépasser le délai ne donne ni statut ni refus.',
    source: article('57/6'),
  },
  {
    id: 'protection-internationale.refugie',
    about: 'title',
    label: 'Réfugié reconnu : carte A de cinq ans.',
    source: article('49', { paragraph: '§ 1er' }),
    papers: ['A'],
  },
  {
    id: 'protection-internationale.subsidiaire',
    about: 'title',
    label: 'Protection subsidiaire : carte A d’un an, puis prolongations de deux ans.',
    source: article('49/2'),
    papers: ['A'],
    contradiction: 'C14',
  },
  {
    id: 'protection-internationale.travail',
    about: 'work',
    label: 'Le demandeur pourrait travailler quatre mois après sa demande.',
    source: aConfirmer,
    until: readUntil,
    limit: { counts: 'from', event: 'protection-request', months: 4 },
  },
  {
    id: 'protection-internationale.prolongation',
    about: 'renewal',
    label: 'La protection subsidiaire se prolonge tant que le risque existe encore.',
    source: article('49/2'),
  },
  {
    id: 'protection-internationale.illimite',
    about: 'unlimited',
    label:
      'Le séjour devient illimité cinq ans après la demande de protection, sans nouvelle condition.',
    source: [article('49', { paragraph: '§ 1er' }), article('49/2', { paragraph: '§ 3' })],
    papers: ['B'],
    limit: { counts: 'from', event: 'protection-request', months: 60 },
  },
  {
    id: 'protection-internationale.refus',
    about: 'end',
    label: 'Un refus est suivi d’une annexe 13quinquies, ordre de quitter le territoire.',
    source: agiiAsile,
    papers: ['annexe-13quinquies'],
  },
  {
    id: 'protection-internationale.reexamen',
    about: 'end',
    label:
      'Tant que le séjour est limité, l’Office peut faire réexaminer la protection subsidiaire ; une fraude peut la faire retirer pendant dix ans.',
    source: article('49/2', { paragraph: '§ 4' }),
  },
  {
    id: 'protection-internationale.recours',
    about: 'remedy',
    label:
      'Recours de pleine juridiction dans les 30 jours, parfois 10 ou 5 ; il empêche l’éloignement, sauf deux exceptions pour les demandes ultérieures.',
    source: [
      article('39/2', { paragraph: '§ 1er' }),
      article('39/57', { paragraph: '§ 1er' }),
      article('39/70'),
    ],
    until: readUntil,
  },
  {
    id: 'protection-internationale.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'protection-internationale.annexe-35',
    about: 'remedy',
    label: 'Pendant ce recours, une annexe 35 couvre la présence.',
    source: agiiAsile,
    papers: ['annexe-35'],
  },
  {
    id: 'protection-internationale.ordre',
    about: 'interaction',
    label:
      'La demande laisse exister un ordre de quitter déjà donné, mais il n’est pas exécuté tant qu’elle permet de rester.',
    source: article('1/3'),
    when: about(ordreDeQuitter, {
      id: 'protection-internationale.ordre-recu',
      label: 'Un ordre de quitter a été reçu avant la demande de protection',
      source: article('1/3'),
      is: true,
    }),
  },
  {
    id: 'protection-internationale.identite-ailleurs',
    about: 'interaction',
    label:
      'Tant que l’asile est en cours, une demande 9bis ou 9ter se fait sans document d’identité.',
    source: [article('9bis', { paragraph: '§ 1er' }), article('9ter', { paragraph: '§ 2' })],
  },
  {
    id: 'protection-internationale.langue-ailleurs',
    about: 'interaction',
    label: 'Pendant l’asile et six mois après, une demande 9bis ou 9ter suit la langue de l’asile.',
    source: article('51/4', { paragraph: '§ 3' }),
  },
  {
    id: 'protection-internationale.exclus-9bis',
    about: 'harm',
    label:
      'Ce qui est rejeté ici, ou aurait dû y être dit, ne sert plus de circonstance exceptionnelle en 9bis, sauf ce qui est étranger à l’asile.',
    source: article('9bis', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-internationale.ulterieure',
    about: 'harm',
    label: 'Une demande ultérieure sans élément nouveau est déclarée irrecevable.',
    source: article('57/6', { paragraph: '§ 3' }),
  },
  {
    id: 'protection-internationale.autre-etat',
    about: 'harm',
    label:
      'Depuis le 2 août 2025, une demande faite après une décision définitive d’un autre État membre compte comme demande ultérieure.',
    source: [article('50', { paragraph: '§ 5' }), cite(loi14Juillet2025, {}, { readUntil })],
    from: localDate('2025-08-02'),
  },
  {
    id: 'protection-internationale.pacte',
    about: 'base',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle autrement cette procédure : faites confirmer chaque délai et chaque papier.',
    source: cite(loi16Juin2026, {}, { certainty: 'medium' }),
    from: localDate('2026-06-12'),
    contradiction: 'C21',
  },
] as const satisfies readonly Statement[]
