import type { Coverage } from './coverage.ts'

const AFTER_GRANT = 'law/src/sejour-illimite/apres-9bis.ts'

/** 1.K Extension, later status. */
export const extension: Coverage = {
  R110: {
    files: ['law/src/recours/delais-administratifs.ts', 'law/src/renouvellement/titres.ts'],
    decisions: ['titre-de-sejour'],
  },
  R111: { files: [AFTER_GRANT] },
  R112: { files: [AFTER_GRANT] },
  R113: { files: [AFTER_GRANT], note: 'Said as a usage: nothing is computed from it.' },
  R114: { files: [AFTER_GRANT] },
  R115: { files: [AFTER_GRANT] },
  R116: { decisions: ['article-9bis.prolongation-refusee'] },
  R117: {
    files: ['law/src/sejour-illimite/chemins.ts', 'law/src/sejour-illimite/conditions.ts'],
    note: 'Discretionary: the five years are said to be a practice.',
  },
  R118: { files: ['law/src/sejour-illimite/perte-et-retour.ts'] },
  R119: { files: ['law/src/sejour-illimite/demarches.ts'] },
  R120: { files: [AFTER_GRANT, 'law/src/sejour-illimite/demarches.ts'] },
}
