import type { SourceTexts } from './index.ts'

export const source: SourceTexts = {
  levels: {
    treaty: 'treaty',
    'eu-law': 'Union law',
    law: 'law',
    decree: 'royal decree',
    circular: 'circular',
    instruction: 'instruction',
    'case-law': 'case law',
    practice: 'practice',
  },
  readUntil: (day: string) => `text read until ${day}`,
}
