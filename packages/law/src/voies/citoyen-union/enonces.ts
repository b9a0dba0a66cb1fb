import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import { limitesDe2026, moisSupplementaire } from '../../recours/sources.ts'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  ar12Decembre2023,
  article,
  cce263727,
  ce251458,
  cjueGma,
  formationAdde,
  pratiqueCommunes,
} from '../../texts/index.ts'
import { ancienArticle51, nouvelArticle50 } from '../../union/sources.ts'
import type { Statement } from '../voie.ts'

/** What is known of the stay of a citizen of the Union. */
export const enoncesCitoyenUnion = [
  {
    id: 'citoyen-union.base',
    about: 'base',
    label:
      'Qui est citoyen de l’Union et remplit un des motifs de la loi a droit au séjour de plus de trois mois.',
    source: article('40', { paragraph: '§ 4' }),
  },
  {
    id: 'citoyen-union.motifs',
    about: 'conditions',
    label:
      'Les motifs forment une liste fermée : travail salarié ou indépendant, recherche d’emploi, ressources suffisantes avec assurance, études, famille.',
    source: [article('40', { paragraph: '§ 4' }), article('40bis')],
  },
  {
    id: 'citoyen-union.famille-belge',
    about: 'conditions',
    label:
      'Qui n’a pas d’autre motif et rejoint un Belge resté en Belgique doit remplir les conditions de l’article 40ter.',
    source: article('40ter', { paragraph: '§ 2' }),
  },
  {
    id: 'citoyen-union.ressources',
    about: 'conditions',
    label:
      'Aucun montant fixe ne décide si les ressources suffisent : la situation personnelle est examinée.',
    source: article('40', { paragraph: '§ 4' }),
  },
  {
    id: 'citoyen-union.demandeur-emploi',
    about: 'conditions',
    label:
      'Qui cherche un emploi a au moins six mois dès la demande avant de devoir montrer une chance réelle d’être engagé ; avant, prouver la recherche suffit.',
    source: [cjueGma, ce251458, cce263727],
  },
  {
    id: 'citoyen-union.preuves-salarie',
    about: 'evidence',
    label: 'Salarié : contrat de travail ou déclaration de l’employeur (annexe 19bis).',
    source: [annexeAr('19bis'), pratiqueCommunes],
    papers: ['annexe-19bis'],
  },
  {
    id: 'citoyen-union.preuves-independant',
    about: 'evidence',
    label: 'Indépendant : numéro d’entreprise et affiliation à une caisse d’assurances sociales.',
    source: pratiqueCommunes,
  },
  {
    id: 'citoyen-union.preuves-recherche',
    about: 'evidence',
    label: 'Recherche d’emploi : inscription au service de l’emploi, ou lettres de candidature.',
    source: [pratiqueCommunes, cjueGma],
  },
  {
    id: 'citoyen-union.preuves-etudiant',
    about: 'evidence',
    label:
      'Étudiant : inscription, assurance maladie et ressources suffisantes, pour lesquelles une déclaration peut suffire.',
    source: [article('40', { paragraph: '§ 4' }), pratiqueCommunes],
  },
  {
    id: 'citoyen-union.preuves-ressources',
    about: 'evidence',
    label: 'Ressources : preuves des ressources et assurance maladie.',
    source: [article('40', { paragraph: '§ 4' }), pratiqueCommunes],
  },
  {
    id: 'citoyen-union.lieu',
    about: 'place',
    label: 'La demande se fait en Belgique, après l’entrée, à la commune où la personne habite.',
    source: [article('42'), agiiSejour],
  },
  {
    id: 'citoyen-union.depot',
    about: 'place',
    label:
      'Elle se fait dans les trois mois de l’entrée ; plus tard, une amende de 200 € est possible.',
    source: [article('42'), article('42', { paragraph: '§ 4' })],
    limit: { counts: 'from', event: 'entry', months: 3 },
  },
  {
    id: 'citoyen-union.autorite',
    about: 'authority',
    label:
      'La commune reçoit la demande, vérifie la résidence et décide dans les cas clairs ; sinon l’Office des étrangers décide.',
    source: agiiSejour,
  },
  {
    id: 'citoyen-union.pieces-apres',
    about: 'evidence',
    label: 'L’identité suffit au guichet ; les autres preuves peuvent suivre pendant trois mois.',
    source: [ancienArticle51, agiiSejour],
    until: localDate('2025-08-31'),
    limit: { counts: 'from', event: 'filing', months: 3 },
  },
  {
    id: 'citoyen-union.mois-supplementaire',
    about: 'evidence',
    label:
      'Si des preuves manquent, l’annexe 20 vient sans ordre de quitter le territoire et laisse encore un mois.',
    source: [ancienArticle51, moisSupplementaire],
    until: localDate('2025-08-31'),
    limit: { counts: 'from', event: 'notification', months: 1 },
    papers: ['annexe-20'],
    contradiction: 'C2',
  },
  {
    id: 'citoyen-union.pieces-au-depot',
    about: 'evidence',
    label: 'L’identité et toutes les preuves sont remises avec la demande.',
    source: [nouvelArticle50, cite(ar12Decembre2023)],
    from: localDate('2025-09-01'),
    contradiction: 'C2',
  },
  {
    id: 'citoyen-union.non-prise',
    about: 'harm',
    label:
      'S’il manque une preuve, la demande n’est pas prise en considération (annexe 19quinquies) : ni annexe 19 ni mois de plus, mais une nouvelle demande est possible.',
    source: annexeAr('19quinquies'),
    from: localDate('2025-09-01'),
    papers: ['annexe-19quinquies'],
  },
  {
    id: 'citoyen-union.attente',
    about: 'waiting',
    label:
      'L’annexe 19 est remise ; inscription au registre d’attente, puis au registre des étrangers après un contrôle de résidence positif.',
    source: [formationAdde, agiiSejour],
    papers: ['annexe-19'],
  },
  {
    id: 'citoyen-union.controle-radiation',
    about: 'harm',
    label:
      'Contrôle de résidence négatif, première lecture : radiation du registre d’attente, et la demande continue.',
    source: [moisSupplementaire, agiiSejour],
    contradiction: 'C28',
  },
  {
    id: 'citoyen-union.controle-refus',
    about: 'harm',
    label:
      'Contrôle de résidence négatif, seconde lecture : le modèle de l’annexe 20 en fait une case de refus. L’autorité décide.',
    source: annexeAr('20'),
    contradiction: 'C28',
    papers: ['annexe-20'],
  },
  {
    id: 'citoyen-union.delai',
    about: 'decision',
    label: 'La décision vient au plus tard six mois après la demande.',
    source: [article('42'), agiiSejour],
    limit: { counts: 'from', event: 'filing', months: 6 },
  },
  {
    id: 'citoyen-union.silence',
    about: 'silence',
    label:
      'Sans décision après six mois, la carte EU est remise d’après des pages spécialisées ; la loi ne l’écrit pas.',
    source: [agiiSejour, article('42'), aConfirmer],
  },
  {
    id: 'citoyen-union.titre',
    about: 'title',
    label: 'Carte EU, valable cinq ans.',
    source: formationAdde,
    papers: ['EU'],
  },
  {
    id: 'citoyen-union.travail',
    about: 'work',
    label: 'La personne travaille sans permis.',
    source: agiiSejour,
  },
  {
    id: 'citoyen-union.redevance',
    about: 'fee',
    label: 'Aucune redevance.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  {
    id: 'citoyen-union.fin',
    about: 'end',
    label:
      'Pendant les cinq premières années, l’Office peut mettre fin au séjour si les conditions ne sont plus remplies ou si la charge devient déraisonnable.',
    source: article('42bis'),
  },
  {
    id: 'citoyen-union.pesee',
    about: 'end',
    label:
      'Avant cela, il pèse la durée du séjour, l’âge, la santé, la famille, la situation économique, l’intégration et les liens avec le pays d’origine.',
    source: article('42bis'),
  },
  {
    id: 'citoyen-union.permanent',
    about: 'unlimited',
    label: 'Après cinq ans de séjour légal sans interruption : séjour permanent (carte EU+).',
    source: article('42quinquies'),
    papers: ['EU+'],
  },
  {
    id: 'citoyen-union.recours',
    about: 'remedy',
    label:
      'Contre l’annexe 20 ou 21, recours en annulation dans les 30 jours, qui suspend l’éloignement selon le texte lu jusqu’au 17 août 2025.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-20', 'annexe-21', 'annexe-35'],
  },
  {
    id: 'citoyen-union.recours-non-prise',
    about: 'remedy',
    label: 'Contre l’annexe 19quinquies, recours dans les 30 jours, qui ne suspend rien.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    from: localDate('2025-09-01'),
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-19quinquies'],
  },
  {
    id: 'citoyen-union.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours. Faites vérifier dès la notification si le recours arrête l’éloignement.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'citoyen-union.ordre',
    about: 'harm',
    label: 'Un ordre de quitter le territoire laisse au moins un mois, sauf urgence motivée.',
    source: article('44ter', { paragraph: '§ 2' }),
  },
  {
    id: 'citoyen-union.ordre-public',
    about: 'harm',
    label:
      'Un refus pour ordre public, sécurité ou santé vise le comportement personnel et une menace réelle, actuelle et assez grave.',
    source: [article('43'), article('45')],
  },
] as const satisfies readonly Statement[]
