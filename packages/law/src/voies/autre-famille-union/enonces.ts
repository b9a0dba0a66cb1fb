import { localDate } from '@sejour/calendar'
import { autresMembresDeFamille, limitesDe2026 } from '../../recours/sources.ts'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  articleAr,
  cjueDiallo,
  formationAdde,
} from '../../texts/index.ts'
import { article52 } from '../../union/sources.ts'
import type { Statement } from '../voie.ts'

/** What is known of the stay of other family members. */
export const enoncesAutreFamilleUnion = [
  {
    id: 'autre-famille-union.base',
    about: 'base',
    label:
      'L’article 47/2 définit les autres membres de la famille ; l’article 47/3 règle les preuves et les ressources.',
    source: [article('47/2'), article('47/3')],
    from: localDate('2024-09-01'),
  },
  {
    id: 'autre-famille-union.ancien-numero',
    about: 'base',
    label:
      'L’article 47/1 définissait alors les autres membres de la famille : des formulaires et des arrêts citent encore ce numéro.',
    source: [article('47/1'), autresMembresDeFamille],
    until: localDate('2024-08-31'),
  },
  {
    id: 'autre-famille-union.categories',
    about: 'conditions',
    label:
      'Partenaire dans une relation durable, personne à charge ou membre du ménage, personne gravement malade : le détail est à confirmer.',
    source: [article('47/2'), aConfirmer],
  },
  {
    id: 'autre-famille-union.lieu',
    about: 'place',
    label:
      'La demande se fait en Belgique, après l’entrée, à la commune où la personne habite. Depuis l’étranger, qui doit avoir un visa le demande d’abord au poste belge.',
    source: [article('42'), article('41'), agiiSejour],
  },
  {
    id: 'autre-famille-union.depot',
    about: 'place',
    label:
      'Elle se fait dans les trois mois de l’entrée ; plus tard, une amende de 200 € est possible.',
    source: [article('42'), article('42', { paragraph: '§ 4' })],
    limit: { counts: 'from', event: 'entry', months: 3 },
  },
  {
    id: 'autre-famille-union.autorite',
    about: 'authority',
    label: 'La commune reçoit la demande et contrôle la résidence ; l’Office des étrangers décide.',
    source: agiiSejour,
  },
  {
    id: 'autre-famille-union.pieces',
    about: 'evidence',
    label:
      'Les preuves peuvent suivre pendant trois mois, par les mêmes articles que pour la famille proche.',
    source: [article52, articleAr('58')],
    limit: { counts: 'from', event: 'filing', months: 3 },
  },
  {
    id: 'autre-famille-union.pieces-doute',
    about: 'evidence',
    label:
      'Des pages plus récentes ne disent pas toutes que la famille garde ces trois mois : par prudence, tout remettre avec la demande.',
    source: [article52, aConfirmer],
    from: localDate('2025-09-01'),
  },
  {
    id: 'autre-famille-union.redevance',
    about: 'fee',
    label: 'Aucune redevance.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  {
    id: 'autre-famille-union.attente',
    about: 'waiting',
    label:
      'Après un contrôle de résidence positif : attestation d’immatriculation de six mois et registre des étrangers.',
    source: [formationAdde, agiiSejour],
    papers: ['annexe-19ter', 'ai'],
  },
  {
    id: 'autre-famille-union.delai',
    about: 'decision',
    label: 'La décision est prise et notifiée dans les six mois de la demande.',
    source: [article('42'), cjueDiallo],
    limit: { counts: 'from', event: 'filing', months: 6 },
  },
  {
    id: 'autre-famille-union.titre',
    about: 'title',
    label: 'La demande porte sur une carte de séjour de membre de la famille (carte F).',
    source: annexeAr('20'),
    papers: ['F'],
  },
  {
    id: 'autre-famille-union.fin',
    about: 'end',
    label: 'Pendant les cinq premières années, l’Office peut mettre fin au séjour.',
    source: article('47/4'),
  },
  {
    id: 'autre-famille-union.recours',
    about: 'remedy',
    label:
      'Contre l’annexe 20, recours en annulation dans les 30 jours ; à la différence de la famille proche, il ne suspend pas l’éloignement.',
    source: [article('39/57', { paragraph: '§ 1er' }), autresMembresDeFamille],
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-20'],
  },
  {
    id: 'autre-famille-union.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'autre-famille-union.travail',
    about: 'work',
    label: 'La personne travaille sans permis.',
    source: agiiSejour,
  },
] as const satisfies readonly Statement[]
