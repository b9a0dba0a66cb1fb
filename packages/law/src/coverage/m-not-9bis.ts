import type { Coverage } from './coverage.ts'

/** 1.M What must not be applied to article 9bis. */
export const notArticle9bis: Coverage = {
  R129: {
    files: ['law/src/decisions/union.ts'],
    note: 'Annex 20 is a decision about Union citizens and their family; article 9bis does not name it.',
  },
  R130: { files: ['law/src/decisions/suspensif.ts', 'law/src/decisions/article-9bis.ts'] },
}
