import type { SourceTexts } from './index.ts'

export const source: SourceTexts = {
  levels: {
    treaty: 'verdrag',
    'eu-law': 'Unierecht',
    law: 'wet',
    decree: 'koninklijk besluit',
    circular: 'omzendbrief',
    instruction: 'instructie',
    'case-law': 'rechtspraak',
    practice: 'praktijk',
  },
  readUntil: (day: string) => `tekst gelezen tot ${day}`,
}
