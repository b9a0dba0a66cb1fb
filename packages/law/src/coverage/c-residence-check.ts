import type { Coverage } from './coverage.ts'

/** 1.C Residence check. */
export const residenceCheck: Coverage = {
  R18: { files: ['law/src/recours/delais-administratifs.ts'], decisions: ['article-9bis.demande'] },
  R19: { facts: ['residence.enquete-en-retard'], notices: ['avis.enquete-en-retard'] },
  R20: { leftOut: 'Who walks to the door changes nothing in the result.' },
  R21: {
    facts: ['residence.enquete'],
    conditions: ['prise-en-consideration.residence'],
  },
  R22: { notices: ['avis.attestation'] },
  R23: { notices: ['avis.attestation'] },
  R24: { leftOut: 'The opinion of the mayor is optional and its absence has no effect.' },
  R25: {
    conditions: ['prise-en-consideration.enquete-negative'],
    outcomes: ['non-prise-en-consideration'],
  },
  R26: {
    leftOut: 'A duty between commune and Office: nothing for the person to answer or to do.',
  },
  R27: {
    notices: ['avis.enquete-negative'],
    decisions: ['article-9bis.non-prise-en-consideration'],
  },
}
