import type { Texts } from './index.ts'

export const en: Texts = {
  explain: 'This paper explained in plain words',
  none: 'No sheet explains this paper here yet.',
  papers: 'See the papers that are explained to everybody',
  back: 'Back to my file',
  languages: 'Read this sheet in another language',
  large: 'Large print',
  normal: 'Ordinary print',
  pdf: 'Download as PDF',
  tools: 'Read this sheet another way',
}
