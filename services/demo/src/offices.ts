/** The invented organisations of the demonstration. */
export const OFFICES = {
  exemple: {
    kind: 'counsel',
    name: 'Cabinet Exemple',
    lang: 'fr',
    street: 'Rue de l’Exemple 1',
    postcode: '4000',
    commune: 'Liège',
  },
  voorbeeld: {
    kind: 'counsel',
    name: 'Advocatenkantoor Voorbeeld',
    lang: 'nl',
    street: 'Voorbeeldstraat 1',
    postcode: '9000',
    commune: 'Gent',
  },
  accueil: {
    kind: 'counsel',
    name: 'Accueil Fictif asbl',
    lang: 'fr',
    street: 'Place Imaginaire 3',
    postcode: '1000',
    commune: 'Bruxelles',
  },
  commune: {
    kind: 'commune',
    name: 'Commune d’Exempleville / Voorbeeldstad',
    lang: 'fr',
    street: 'Place Inventée – Verzonnen Plein 1',
    postcode: '9999',
    commune: 'Exempleville / Voorbeeldstad',
  },
  office: {
    kind: 'office',
    name: 'Office des étrangers (démonstration)',
    lang: 'fr',
    street: 'Boulevard Imaginé – Ingebeelde Laan 44',
    postcode: '9998',
    commune: 'Exempleville / Voorbeeldstad',
  },
} as const

export type OfficeKey = keyof typeof OFFICES
