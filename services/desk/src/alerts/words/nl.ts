import type { AlertTexts } from './fr.ts'

export const alertsNl: AlertTexts = {
  rule: (procedure, day) => `${procedure}: de regel veranderde op ${day}.`,
  fee: (day) => `Het bedrag van de retributie veranderde op ${day}.`,
  limit: (label, day) => `${label}: de regel van deze termijn veranderde op ${day}.`,
  conclusion: (procedure, day) =>
    `${procedure}: wat voor ${day} werd besloten, geeft niet meer hetzelfde resultaat.`,
  corrected:
    'De regel die voor die dag wordt bewaard, is verbeterd sinds het besluit werd genoteerd.',
}
