import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { cce284942 } from '../../eloignement/sources.ts'
import { limitesDe2026, moisSupplementaire } from '../../recours/sources.ts'
import { interdictionEntree } from '../../situation/index.ts'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  cjueDiallo,
  formationAdde,
} from '../../texts/index.ts'
import { article52 } from '../../union/sources.ts'
import type { Statement } from '../voie.ts'

/** What is known of the stay of the family of a citizen of the Union. */
export const enoncesFamilleUnion = [
  {
    id: 'famille-union.base',
    about: 'base',
    label:
      'Qui a un des liens de la loi avec un citoyen de l’Union, ou avec un Belge revenu d’un autre État de l’Union, a droit au séjour.',
    source: [article('40bis'), article('40ter', { paragraph: '§ 1er' })],
  },
  {
    id: 'famille-union.liens',
    about: 'conditions',
    label:
      'Liens : époux ou partenaire assimilé ; partenaire enregistré dans une relation durable ; enfant de moins de 21 ans ou à charge ; parent à charge ; parent d’un citoyen mineur.',
    source: article('40bis'),
  },
  {
    id: 'famille-union.lien-prouve',
    about: 'evidence',
    label:
      'L’annexe 19ter n’est remise que si le lien familial est prouvé ; sinon vient une annexe 19quinquies.',
    source: agiiSejour,
    papers: ['annexe-19ter', 'annexe-19quinquies'],
  },
  {
    id: 'famille-union.pieces',
    about: 'evidence',
    label:
      'Les autres preuves peuvent suivre pendant trois mois : l’article qui le dit n’a pas changé depuis 2011.',
    source: [article52, agiiSejour],
    limit: { counts: 'from', event: 'filing', months: 3 },
  },
  {
    id: 'famille-union.pieces-doute',
    about: 'evidence',
    label:
      'Des pages plus récentes ne disent pas toutes que la famille garde ces trois mois : par prudence, tout remettre avec la demande.',
    source: [article52, aConfirmer],
    from: localDate('2025-09-01'),
    contradiction: 'C2',
  },
  {
    id: 'famille-union.lieu',
    about: 'place',
    label:
      'La demande se fait en Belgique, après l’entrée, à la commune où la personne habite. Depuis l’étranger, qui doit avoir un visa le demande d’abord au poste belge.',
    source: [article('42'), article('41'), agiiSejour],
  },
  {
    id: 'famille-union.depot',
    about: 'place',
    label:
      'Elle se fait dans les trois mois de l’entrée ; plus tard, une amende de 200 € est possible.',
    source: [article('42'), article('42', { paragraph: '§ 4' })],
    limit: { counts: 'from', event: 'entry', months: 3 },
  },
  {
    id: 'famille-union.autorite',
    about: 'authority',
    label: 'La commune reçoit la demande et contrôle la résidence ; l’Office des étrangers décide.',
    source: agiiSejour,
  },
  {
    id: 'famille-union.attente',
    about: 'waiting',
    label:
      'Après un contrôle de résidence positif : attestation d’immatriculation de six mois et registre des étrangers.',
    source: [formationAdde, agiiSejour],
    papers: ['annexe-19ter', 'ai'],
  },
  {
    id: 'famille-union.controle-refus',
    about: 'harm',
    label: 'Contrôle de résidence négatif, première lecture : la commune refuse par une annexe 20.',
    source: [annexeAr('20'), article52, agiiSejour],
    contradiction: 'C28',
    papers: ['annexe-20'],
  },
  {
    id: 'famille-union.controle-radiation',
    about: 'harm',
    label:
      'Contrôle de résidence négatif, seconde lecture, rapportée pour le citoyen lui-même : radiation du registre d’attente, et la demande continue.',
    source: moisSupplementaire,
    contradiction: 'C28',
  },
  {
    id: 'famille-union.delai',
    about: 'decision',
    label: 'La décision est prise et notifiée dans les six mois de la demande.',
    source: [article('42'), cjueDiallo],
    limit: { counts: 'from', event: 'filing', months: 6 },
  },
  {
    id: 'famille-union.silence',
    about: 'silence',
    label:
      'Sans décision après six mois, la carte F est remise d’après des pages spécialisées ; la loi ne l’écrit pas, et la Cour de justice n’admet pas une carte sans examen.',
    source: [agiiSejour, cjueDiallo, aConfirmer],
  },
  {
    id: 'famille-union.titre',
    about: 'title',
    label: 'Carte F, valable cinq ans, ou moins si le citoyen reste moins longtemps.',
    source: formationAdde,
    papers: ['F'],
  },
  {
    id: 'famille-union.travail',
    about: 'work',
    label: 'La personne travaille sans permis.',
    source: agiiSejour,
  },
  {
    id: 'famille-union.redevance',
    about: 'fee',
    label: 'Aucune redevance.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  {
    id: 'famille-union.fin',
    about: 'end',
    label:
      'Pendant les cinq premières années, l’Office peut mettre fin au séjour si le citoyen part ou décède, ou si le lien prend fin.',
    source: [article('42ter'), article('42quater')],
  },
  {
    id: 'famille-union.droit-conserve',
    about: 'end',
    label:
      'Le droit peut être conservé : divorce après trois ans dont un en Belgique, garde d’un enfant, violences, entre autres.',
    source: article('42quater'),
  },
  {
    id: 'famille-union.pesee',
    about: 'end',
    label:
      'Avant cela, il pèse la durée du séjour, l’âge, la santé, la famille, la situation économique, l’intégration et les liens avec le pays d’origine.',
    source: article('42bis'),
  },
  {
    id: 'famille-union.permanent',
    about: 'unlimited',
    label:
      'Après cinq ans de séjour légal sans interruption : séjour permanent (carte F+), à demander avant la fin de la carte F sous peine d’une amende de 200 €.',
    source: article('42quinquies'),
    papers: ['F+'],
  },
  {
    id: 'famille-union.recours',
    about: 'remedy',
    label:
      'Contre l’annexe 20 ou 21, recours en annulation dans les 30 jours, qui suspend l’éloignement selon le texte lu jusqu’au 17 août 2025.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-20', 'annexe-21', 'annexe-35'],
  },
  {
    id: 'famille-union.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours. Faites vérifier dès la notification si le recours arrête l’éloignement.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'famille-union.ordre',
    about: 'harm',
    label: 'Un ordre de quitter le territoire laisse au moins un mois, sauf urgence motivée.',
    source: article('44ter', { paragraph: '§ 2' }),
  },
  {
    id: 'famille-union.ordre-public',
    about: 'harm',
    label:
      'Un refus pour ordre public, sécurité ou santé vise le comportement personnel et une menace réelle, actuelle et assez grave.',
    source: [article('43'), article('45')],
  },
  {
    id: 'famille-union.interdiction',
    about: 'interaction',
    label:
      'Une interdiction d’entrée donnée plus tôt par un autre État ne suffit pas à refuser la famille d’un citoyen qui a circulé.',
    source: cce284942,
    when: about(interdictionEntree, {
      id: 'famille-union.interdiction-recue',
      label: 'Une interdiction d’entrée a été reçue',
      source: cce284942,
      is: true,
    }),
  },
] as const satisfies readonly Statement[]
