/** An invented person before the Office: what every example of its decisions shares. */
export const officeExample = {
  person: {
    name: 'Exemple',
    firstNames: 'Nabil',
    nationality: 'Utopie',
    birthDate: '1990-01-01',
    birthPlace: 'Ville-Exemple',
    officeNumber: '0.000.000',
  },
  commune: 'Ville-Exemple',
  domicile: {
    at: 'counsel',
    with: 'Me T. Modèle',
    address: { street: 'rue du Modèle 2', postcode: '1000', town: 'Bruxelles' },
  },
  counsel: 'Me T. Modèle',
  place: 'Bruxelles',
  minister: { of: 'asylum-migration' },
  signedBy: { name: 'F. Spécimen', as: 'delegate', rank: 'attaché' },
  appeal: {},
} as const

/** The same, notified at the commune. */
export const notifiedExample = {
  on: '2026-03-05',
  atRequestOf: 'delegate',
  by: 'A. Agent',
  as: 'mayor',
  received: 'signed',
  detained: false,
} as const

/** What the examples of decisions on a request share. */
export const requestExample = {
  requestedOn: '2025-03-03',
  others: [],
  requestLanguage: 'fr',
  decisionLanguage: 'fr',
} as const
