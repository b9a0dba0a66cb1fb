import type { Coverage } from './coverage.ts'

/** 1.L Appeal. */
export const appeal: Coverage = {
  R121: {
    decisions: ['article-9bis.irrecevable', 'article-9bis.non-fondee', 'annexe-13'],
    files: ['law/src/recours/conseil.ts'],
  },
  R122: { files: ['law/src/recours/conseil.ts'], notices: ['avis.maintien'] },
  R123: { files: ['law/src/recours/starts.ts', 'calendar/src/time-limit.ts'] },
  R124: { files: ['law/src/decisions/suspensif.ts'], decisions: ['article-9bis.irrecevable'] },
  R125: { files: ['law/src/recours/conseil.ts'] },
  R126: {
    files: [
      'chain/src/machines/article-9bis/appeal.ts',
      'chain/src/subjects.ts',
      'chain/src/tomorrow/stay.ts',
    ],
    note: 'Annulled is back to before: the file returns to who decided, and no title comes of it.',
  },
  R127: { files: ['law/src/recours/etapes.ts'], decisions: ['cce-arret'] },
  R128: {
    files: ['acts/src/parts/petition/rules-form.ts', 'acts/src/parts/petition/recipients.ts'],
    note: 'Article 32 of the procedural decree was not read: a remark beside the petition says so.',
  },
}
