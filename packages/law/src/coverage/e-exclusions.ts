import type { Coverage } from './coverage.ts'

/** 1.E Exclusions of article 9bis § 2. */
export const exclusions: Coverage = {
  R36: {
    conditions: [
      'exclusions.rejet-asile',
      'exclusions.etranger-aux-criteres',
      'exclusions.hors-competence',
    ],
  },
  R37: { conditions: ['exclusions.tu-en-asile'] },
  R38: {
    conditions: [
      'exclusions.demande-anterieure',
      'exclusions.anterieure-sans-identite',
      'exclusions.anterieure-sans-redevance',
      'exclusions.anterieure-retiree',
    ],
  },
  R39: {
    conditions: ['exclusions.9ter'],
    notices: ['avis.medical'],
    note: 'Medical elements that only should go to 9ter are a remark: the law bars those invoked there.',
  },
  R40: {
    conditions: ['circonstances.au-moins-une', 'circonstances.admise'],
    outcomes: ['irrecevable'],
  },
}
