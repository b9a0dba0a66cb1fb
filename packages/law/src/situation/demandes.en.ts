import type { FactTexts } from '@sejour/engine'

export const demandesEn: FactTexts<typeof import('./demandes.ts')> = {
  'pendante.article-9bis': {
    label: 'Pending 9bis request',
    question: 'Do you have a 9bis request on which nothing is decided yet?',
    why: 'A new 9bis request withdraws the pending one.',
  },
  'pendante.article-9ter': {
    label: 'Pending 9ter request',
    question: 'Do you have a 9ter request on which nothing is decided yet?',
    why: 'A new 9ter request withdraws the pending one.',
  },
  'pendante.protection': {
    label: 'Pending request for international protection',
    question: 'Do you have an asylum request on which there is no final decision yet?',
    why: 'It decides the language, the proof of identity and what may still be relied on elsewhere.',
  },
}
