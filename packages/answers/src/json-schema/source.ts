import type { SaidSource } from '../say/index.ts'
import { day, described, oneOf, record, text } from './json-schema.ts'

export const certainty = oneOf('high', 'medium', 'low', 'unverified')

/** A source as an answer prints it. */
export const sourceSchema = record<SaidSource>(
  {
    text,
    article: described('The place inside the text; absent when the whole text is cited.', text),
    level: oneOf(
      'treaty',
      'eu-law',
      'law',
      'decree',
      'circular',
      'instruction',
      'case-law',
      'practice',
    ),
    certainty,
    said: described('The whole citation, ready for a sentence.', text),
    url: text,
    readUntil: described('Last day for which the text was read.', day),
  },
  'article',
  'url',
  'readUntil',
)
