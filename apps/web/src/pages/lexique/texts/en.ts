import type { LexiqueTexts } from './index.ts'

export const lexique: LexiqueTexts = {
  title: 'Lexicon',
  description:
    'The words of the law of stay in Belgium, in plain words, with their names in French, Dutch, German and English.',
  lead: 'The words of the law in plain words. On every page the first use of one of them leads here.',
  letters: 'Letters',
  paper: 'This paper in detail',
}
