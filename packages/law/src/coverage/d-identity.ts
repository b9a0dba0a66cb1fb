import type { Coverage } from './coverage.ts'

/** 1.D Identity document. */
export const identity: Coverage = {
  R28: {
    facts: ['identite.document'],
    conditions: ['identite'],
    outcomes: ['irrecevable'],
  },
  R29: { conditions: ['identite.document-admis'] },
  R30: {
    facts: ['identite.document'],
    note: 'No expiry date is asked: an expired document counts, and the question says so.',
  },
  R31: { facts: ['asile.stade'], conditions: ['identite.asile-en-cours'] },
  R32: {
    facts: ['identite.impossibilite'],
    conditions: ['identite.impossibilite-demontree'],
  },
  R33: {
    facts: ['asile.stade', 'asile.close-depuis'],
    conditions: ['identite.asile-en-cours'],
    note: 'The stage of asylum is asked as of the day of filing; what ends later is another fact.',
  },
  R34: { conditions: ['identite.autre-document-admis'] },
  R35: { unlimited: ['octroi.registre'], note: 'The practice was seen in part only.' },
}
