import type { FactTexts } from '@sejour/engine'

export const residenceEn: FactTexts<typeof import('./residence.ts')> = {
  'residence.effective': {
    label: 'Actual residence in the commune',
    question: 'Do you really live at the address given in the request?',
    why: 'The commune (gemeente) checks on the spot. The address may be temporary, but you must live there.',
    exhibits: ['Name on the doorbell', 'Lease', 'Statement by the person who houses you'],
  },
  'residence.enquete': {
    label: 'Residence check',
    question: 'Has the commune already checked that you live at this address?',
    why: 'If the check is negative, the commune does not take the request into consideration.',
    options: {
      'pas-encore': 'Not yet, or the request is not filed yet',
      positive: 'Yes, and it found that I live there',
      negative: 'Yes, and it concluded that I do not live there',
    },
    exhibits: [
      'Certificate of receipt (annex 3 of the circular of 21 June 2007)',
      'Decision not to take the request into consideration (annex 2 of the circular of 21 June 2007)',
    ],
  },
  'residence.enquete-en-retard': {
    label: 'More than ten days without a check',
    question: 'Have more than ten days passed since filing, without a check by the commune?',
    why: 'Nothing happens if these ten days are exceeded, but you may remind the commune of them.',
  },
  'residence.changee': {
    label: 'Moved house since filing',
    question: 'Have you moved house since the request was filed?',
    why: 'Every change of address must be reported to the commune.',
  },
  'residence.changement-signale': {
    label: 'New address reported',
    question: 'Did you report your new address to the commune?',
    why: 'Otherwise you may miss a letter or a check.',
    exhibits: ['Copy of the letter or of the declaration of change of address'],
  },
}
