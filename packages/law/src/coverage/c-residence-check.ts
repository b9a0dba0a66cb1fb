import type { Coverage } from './coverage.ts'

/** 1.C Residence check. */
export const residenceCheck: Coverage = {
  R18: { files: ['law/src/recours/delais-administratifs.ts'], decisions: ['article-9bis.demande'] },
  R19: { facts: ['residence.enquete-en-retard'], notices: ['avis.enquete-en-retard'] },
  R20: { files: ['acts/src/acts/enquete-residence-rapport/index.ts'] },
  R21: {
    facts: ['residence.enquete'],
    conditions: ['prise-en-consideration.residence'],
  },
  R22: { notices: ['avis.attestation'] },
  R23: { notices: ['avis.attestation'] },
  R24: {
    files: ['chain/src/steps/commune.ts'],
    note: 'A step that may be recorded: nothing waits for it, and its absence has no effect.',
  },
  R25: {
    conditions: ['prise-en-consideration.enquete-negative'],
    outcomes: ['non-prise-en-consideration'],
  },
  R26: {
    files: ['acts/src/acts/circulaire-2007-annexe-2/index.ts'],
  },
  R27: {
    notices: ['avis.enquete-negative'],
    decisions: ['article-9bis.non-prise-en-consideration'],
  },
}
