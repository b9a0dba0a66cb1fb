import type { FactTexts } from '@sejour/engine'

export const langueEn: FactTexts<typeof import('./langue.ts')> = {
  'langue.asile': {
    label: 'Language of the asylum procedure',
    question: 'In which language is, or was, your asylum procedure conducted?',
    why: 'During asylum and for six months after it, the Immigration Office decides in that language.',
    options: { fr: 'In French', nl: 'In Dutch' },
    exhibits: ['Annex 26 of the Royal Decree of 8 October 1981, or an asylum decision'],
  },
  'langue.demande': {
    label: 'Language of the article 9bis request',
    question: 'In which language is the request written?',
    why: 'Outside asylum and the six months after it, you choose one of the national languages.',
    options: { fr: 'In French', nl: 'In Dutch', de: 'In German' },
  },
}
