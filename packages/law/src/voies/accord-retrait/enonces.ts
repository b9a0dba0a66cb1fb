import { aConfirmer, agiiSejour, article, articleAr, formationAdde } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What is known of the withdrawal agreement. */
export const enoncesAccordRetrait = [
  {
    id: 'accord-retrait.base',
    about: 'base',
    label:
      'Qui vivait en Belgique comme Britannique, ou dans sa famille, avant le 31 décembre 2020 garde un droit de séjour par l’accord de retrait.',
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
      'L’annexe 35 nomme aussi les recours contre les décisions visées par les articles 18 et 20 de l’accord.',
    source: articleAr('111'),
    papers: ['annexe-35'],
  },
] as const satisfies readonly Statement[]
