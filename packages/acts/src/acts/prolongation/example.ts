import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'

/** An invented extension: one condition met, one not, and the efforts of a first year. */
export const example = {
  ...LETTER_EXAMPLE,
  sending: 'receipt',
  on: '2025-11-03',
  commune: 'Ville-Exemple',
  grantedOn: '2024-12-10',
  decisionReference: '0000001/A',
  cardNumber: 'B 000 000 000',
  expires: '2025-12-12',
  conditions: [
    {
      title: 'ne pas dépendre de l’aide sociale',
      met: true,
      how: 'Le salaire couvre les besoins du ménage depuis mars 2025.',
      cited: '1, 2',
    },
    {
      title: 'travailler à temps plein',
      met: false,
      how: 'Le contrat est à temps partiel depuis la maladie de l’enfant ; l’employeur promet un temps plein au printemps.',
      cited: '3',
    },
  ],
  first: true,
  integration: 'Le parcours d’intégration est achevé et le français est acquis au niveau B1.',
  integrationPieces: '4',
  unlimited: false,
  pieces: [
    { number: 1, title: 'Fiches de paie', pages: 8, proves: 'des revenus réguliers' },
    { number: 2, title: 'Attestation du CPAS', dated: '2025-10-20', proves: 'l’absence d’aide' },
    {
      number: 3,
      title: 'Lettre de l’employeur',
      dated: '2025-10-25',
      proves: 'le temps plein promis',
    },
    { number: 4, title: 'Attestations d’intégration', dated: '2025-06-30', proves: 'les efforts' },
  ],
} as const
