import type { Texts } from './index.ts'

export const de: Texts = {
  explain: 'Dieses Schriftstück in einfachen Worten erklärt',
  none: 'Noch kein Blatt erklärt dieses Schriftstück hier.',
  papers: 'Die Papiere ansehen, die für alle erklärt sind',
  back: 'Zurück zu meiner Akte',
  languages: 'Dieses Blatt in einer anderen Sprache lesen',
  large: 'Große Schrift',
  normal: 'Gewöhnliche Schrift',
  pdf: 'Als PDF herunterladen',
  tools: 'Dieses Blatt anders lesen',
}
