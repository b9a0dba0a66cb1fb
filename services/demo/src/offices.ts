/** The invented offices of the demonstration. */
export const OFFICES = {
  exemple: {
    name: 'Cabinet Exemple',
    lang: 'fr',
    street: 'Rue de l’Exemple 1',
    postcode: '4000',
    commune: 'Liège',
  },
  voorbeeld: {
    name: 'Advocatenkantoor Voorbeeld',
    lang: 'nl',
    street: 'Voorbeeldstraat 1',
    postcode: '9000',
    commune: 'Gent',
  },
  accueil: {
    name: 'Accueil Fictif asbl',
    lang: 'fr',
    street: 'Place Imaginaire 3',
    postcode: '1000',
    commune: 'Bruxelles',
  },
} as const

export type OfficeKey = keyof typeof OFFICES

/** One account for each role; addresses that can reach nobody. */
export const DEMO_ACCOUNTS = [
  {
    office: 'exemple',
    role: 'administrator',
    name: 'Maître Alba Exemple',
    email: 'alba@exemple.example',
    lang: 'fr',
  },
  {
    office: 'exemple',
    role: 'counsel',
    name: 'Maître Basile Exemple',
    email: 'basile@exemple.example',
    lang: 'fr',
  },
  {
    office: 'exemple',
    role: 'assistant',
    name: 'Capucine Exemple',
    email: 'capucine@exemple.example',
    lang: 'fr',
  },
  {
    office: 'exemple',
    role: 'reader',
    name: 'Désiré Exemple',
    email: 'desire@exemple.example',
    lang: 'fr',
  },
  {
    office: 'voorbeeld',
    role: 'administrator',
    name: 'Meester Anke Voorbeeld',
    email: 'anke@voorbeeld.example',
    lang: 'nl',
  },
  {
    office: 'voorbeeld',
    role: 'counsel',
    name: 'Meester Bram Voorbeeld',
    email: 'bram@voorbeeld.example',
    lang: 'nl',
  },
  {
    office: 'accueil',
    role: 'administrator',
    name: 'Aline Fictive',
    email: 'aline@accueil.example',
    lang: 'fr',
  },
  {
    office: 'accueil',
    role: 'counsel',
    name: 'Bilal Fictif',
    email: 'bilal@accueil.example',
    lang: 'fr',
  },
] as const satisfies readonly {
  readonly office: OfficeKey
  readonly role: string
  readonly name: string
  readonly email: string
  readonly lang: 'fr' | 'nl'
}[]

/** A person with a space of her own, in which the case of this key is linked. */
export const DEMO_PERSON = {
  role: 'person',
  name: 'Nadia Voorbeeld',
  email: 'nadia@personne.example',
  lang: 'fr',
  reads: 'vernietigd',
} as const

/** The password of every account of the demonstration. */
export const DEMO_PASSWORD = 'sejour-demonstration'
