import type { FindingTexts } from '@sejour/answers/assess'

/** What an examination says around the sentences of its procedure. */
export type ExamenLaw = Omit<FindingTexts, 'procedure'>
