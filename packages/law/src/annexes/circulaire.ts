import { annexeCirculaire } from '../texts/index.ts'
import type { Annexe } from './annexe.ts'

/** The two annexes of the circular of 21 June 2007: other papers than those of the decree. */
export const annexesCirculaire = [
  {
    id: 'circulaire-annexe-2',
    instrument: 'circulaire-2007-06-21',
    number: '2',
    title: 'Décision de non-prise en considération d’une demande 9bis',
    nature: 'decision',
    issuedBy: 'commune',
    procedure: 'article-9bis',
    effect: 'non-prise',
    state: 'in-list',
    source: annexeCirculaire('2'),
    opens: ['article-9bis.non-prise-en-consideration'],
    statements: [
      'circulaire-annexe-2.role',
      'circulaire.qui',
      'sejour.decision',
      'circulaire-annexe-2.recours',
    ],
  },
  {
    id: 'circulaire-annexe-3',
    instrument: 'circulaire-2007-06-21',
    number: '3',
    title: 'Attestation de réception d’une demande 9bis',
    nature: 'receipt',
    issuedBy: 'commune',
    procedure: 'article-9bis',
    effect: 'recu',
    state: 'in-list',
    source: annexeCirculaire('3'),
    opens: ['article-9bis.demande'],
    statements: [
      'circulaire-annexe-3.role',
      'circulaire.qui',
      'circulaire-annexe-3.sejour',
      'circulaire-annexe-3.distinguer',
    ],
  },
] as const satisfies readonly Annexe[]
