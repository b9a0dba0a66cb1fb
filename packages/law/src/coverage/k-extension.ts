import type { Coverage } from './coverage.ts'

const AFTER_GRANT =
  'Life of a permit after a grant: outside the examination of a request, and its conditions stand in the decision.'

/** 1.K Extension, later status. */
export const extension: Coverage = {
  R110: { files: ['law/src/recours/delais-administratifs.ts'], decisions: ['titre-de-sejour'] },
  R111: { leftOut: AFTER_GRANT },
  R112: { leftOut: AFTER_GRANT },
  R113: { leftOut: AFTER_GRANT },
  R114: { leftOut: AFTER_GRANT },
  R115: {
    leftOut: 'The list of the law names no plain extension; the source seen is one firm’s page.',
  },
  R116: { decisions: ['article-9bis.prolongation-refusee'] },
  R117: { leftOut: AFTER_GRANT },
  R118: { leftOut: AFTER_GRANT },
  R119: { leftOut: 'Data of the cards, for the decoder of papers and not for this procedure.' },
  R120: { leftOut: 'Registers: the last part is an inference, and nothing depends on it.' },
}
