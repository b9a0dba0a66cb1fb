import type { Coverage } from './coverage.ts'

/** 1.N Recent parallel route. */
export const recent: Coverage = {
  R131: {
    facts: ['procedures.apatridie', 'fond.apatridie'],
    conditions: ['exclusions.apatridie'],
    notices: ['avis.apatridie', 'avis.apatridie-invoquee'],
  },
  R132: {
    decisions: ['oqt-obligation-adresse'],
    files: ['law/src/recours/delais-administratifs.ts'],
  },
}
