import type { FactTexts } from '@sejour/engine'

export const identiteEn: FactTexts<typeof import('./identite.ts')> = {
  'identite.document': {
    label: 'Identity document',
    question: 'Which identity document can you attach to the request, even an expired one?',
    why: 'The law asks for an identity document. It may be expired, and a copy is enough.',
    options: {
      passeport: 'A passport',
      'titre-de-voyage': 'A travel document that replaces a passport',
      'carte-identite-nationale': 'A national identity card',
      autre: 'Another document',
      aucun: 'No document',
    },
    exhibits: ['Copy of the passport, travel document or national identity card'],
  },
  'identite.impossibilite': {
    label: 'Impossibility to obtain an identity document in Belgium',
    question: 'Can you prove that it is impossible to obtain an identity document in Belgium?',
    why: 'If you prove this, and show the steps you took, you do not need the document.',
    exhibits: [
      'Letters to, and appointments at, the embassy or consulate',
      'Written refusal from the embassy or consulate',
      'Certificate of loss',
      'Birth certificate',
    ],
  },
}
