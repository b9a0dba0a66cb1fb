import { aConfirmer, agii, article } from '../texts/index.ts'

/**
 * The languages of a request and of its pieces. The law names languages of procedures, and no
 * source was read on the translation of a piece: it is expected, and its absence closes nothing.
 */
export const languesDesPieces = {
  read: ['fr', 'nl', 'de'],
  source: [agii('langue de la demande'), article('51/4', { paragraph: '§ 3' })],
  translation: aConfirmer,
} as const
