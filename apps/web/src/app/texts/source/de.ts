import type { SourceTexts } from './index.ts'

export const source: SourceTexts = {
  levels: {
    treaty: 'Vertrag',
    'eu-law': 'Unionsrecht',
    law: 'Gesetz',
    decree: 'Königlicher Erlass',
    circular: 'Rundschreiben',
    instruction: 'Instruktion',
    'case-law': 'Rechtsprechung',
    practice: 'Praxis',
  },
  readUntil: (day: string) => `Text gelesen bis zum ${day}`,
}
