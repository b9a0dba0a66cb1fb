/** Invented people and an invented lawyer: what the examples of the letters share. */
export const LETTER_EXAMPLE = {
  persons: [
    {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      officeNumber: '0000001',
    },
    { name: 'Exemple', firstNames: 'Petit', nationality: 'Utopie', birthDate: '2016-02-29' },
  ],
  residence: { street: 'rue de l’Exemple 12', postcode: '1999', town: 'Ville-Exemple' },
  theirReference: '0000001 / EXEMPLE',
  ourReference: 'EXEMPLE/2025/1',
  signs: 'lawyer',
  counsel: {
    name: 'Me A. Conseil',
    capacity: 'avocate au barreau de Bruxelles',
    street: 'rue du Conseil 2',
    postcode: '1000',
    town: 'Bruxelles',
  },
  sending: 'registered',
  place: 'Bruxelles',
  on: '2025-11-03',
} as const
