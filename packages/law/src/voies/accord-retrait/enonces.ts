import { localDate } from '@sejour/calendar'
import { limitesDe2026 } from '../../recours/sources.ts'
import { aConfirmer, agiiSejour, article, articleAr, formationAdde } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What is known of the withdrawal agreement. */
export const enoncesAccordRetrait = [
  {
    id: 'accord-retrait.base',
    about: 'base',
    label:
      'Qui vivait en Belgique comme Britannique, ou dans la famille d’un Britannique, au plus tard le 31 décembre 2020 garde un droit de séjour par l’accord de retrait.',
    source: [article('1', { paragraph: '§ 1er' }), agiiSejour],
  },
  {
    id: 'accord-retrait.autres',
    about: 'conditions',
    label: 'Les autres Britanniques suivent les règles des États hors de l’Union.',
    source: [formationAdde, agiiSejour],
  },
  {
    id: 'accord-retrait.formulaires',
    about: 'evidence',
    label:
      'Les demandes et attestations de cet accord ont leurs propres formulaires (annexes 56, 57 et 58).',
    source: [articleAr('69undecies'), agiiSejour],
    papers: ['annexe-56', 'annexe-57', 'annexe-58'],
  },
  {
    id: 'accord-retrait.titre',
    about: 'title',
    label:
      'Carte M, ou carte M de séjour permanent ; leur durée (cinq et dix ans) est à confirmer.',
    source: [agiiSejour, aConfirmer],
    papers: ['M', 'M-permanent'],
  },
  {
    id: 'accord-retrait.gratuite',
    about: 'fee',
    label: 'La première carte M de séjour permanent est remise gratuitement.',
    source: agiiSejour,
    papers: ['M-permanent'],
  },
  {
    id: 'accord-retrait.travail',
    about: 'work',
    label: 'La personne travaille sans permis.',
    source: agiiSejour,
  },
  {
    id: 'accord-retrait.recours',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours ; l’annexe 35 nomme aussi les recours contre les décisions visées par les articles 18 et 20 de l’accord.',
    source: [article('39/57', { paragraph: '§ 1er' }), articleAr('111')],
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
    papers: ['annexe-35'],
  },
  {
    id: 'accord-retrait.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours. Faites vérifier dès la notification si le recours arrête l’éloignement.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
] as const satisfies readonly Statement[]
