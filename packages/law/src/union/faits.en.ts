import type { FactTexts } from '@sejour/engine'

export const faitsUnionEn: FactTexts<typeof import('./faits.ts')> = {
  'union.tardive': {
    label: 'Request more than three months after entry',
    question: 'Have more than three months passed between your entry into Belgium and the request?',
    why: 'A late request may cost a fine.',
  },
  'union.pieces': {
    label: 'Complete evidence',
    question: 'Can you hand in all the evidence with the request?',
    why: 'Since 1 September 2025 a citizen of the Union hands everything in on the first day.',
  },
  'union.controle': {
    label: 'Residence check',
    question: 'Has the commune already checked that you live at the address?',
    why: 'The result changes the paper in hand and the register.',
    options: {
      'pas-encore': 'Not yet',
      positif: 'Yes, and I live there',
      negatif: 'Yes, and it concluded that I do not live there',
    },
    exhibits: ['Lease'],
  },
  'union.ordre-public': {
    label: 'Conviction or threat to public order',
    question:
      'Have you been convicted, or are you said to be a danger to public order or security?',
    why: 'The stay may be refused for that reason, within strict limits.',
  },
}
