import { needsSecondFactor } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import { OFFICES, type OfficeKey } from './offices.ts'
import { APPLICANTS } from './stories/applicants.ts'

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
  {
    office: 'commune',
    role: 'administrator',
    name: 'Agathe Modèle',
    email: 'agathe@exempleville.example',
    lang: 'fr',
  },
  {
    office: 'commune',
    role: 'officer',
    name: 'Benoît Modèle',
    email: 'benoit@exempleville.example',
    lang: 'fr',
  },
  {
    office: 'commune',
    role: 'officer',
    name: 'Carla Verzonnen',
    email: 'carla@voorbeeldstad.example',
    lang: 'nl',
  },
  {
    office: 'commune',
    role: 'reader',
    name: 'Diane Modèle',
    email: 'diane@exempleville.example',
    lang: 'fr',
  },
  {
    office: 'office',
    role: 'administrator',
    name: 'Axel Supposé',
    email: 'axel@office.example',
    lang: 'fr',
  },
  {
    office: 'office',
    role: 'handler',
    name: 'Brigitte Supposée',
    email: 'brigitte@office.example',
    lang: 'fr',
  },
  {
    office: 'office',
    role: 'handler',
    name: 'Casper Verzonnen',
    email: 'casper@dienst.example',
    lang: 'nl',
  },
  {
    office: 'office',
    role: 'reader',
    name: 'Dorothée Supposée',
    email: 'dorothee@office.example',
    lang: 'fr',
  },
] as const satisfies readonly {
  readonly office: OfficeKey
  readonly role: string
  readonly name: string
  readonly email: string
  readonly lang: 'fr' | 'nl'
}[]

/** People with a space of their own, in which the case of this key is linked. The last one comes last. */
export const DEMO_PEOPLE = [
  {
    role: 'person',
    name: 'Nadia Voorbeeld',
    email: 'nadia@personne.example',
    lang: 'fr',
    reads: 'vernietigd',
  },
  {
    role: 'person',
    name: 'Karim Voorbeeld',
    email: 'karim@persoon.example',
    lang: 'nl',
    reads: 'woonstcontrole',
  },
] as const

/** A code on paper that everybody knows, for the page of a person without an account. */
export type DemoPaper = {
  readonly code: string
  readonly name: string
  readonly birthDate: LocalDate
  /** The organisation that gives it, and the key of its case. */
  readonly office: OfficeKey
  readonly reads: string
}

/** Codes on paper with which invented people read their own file. */
export const DEMO_PAPERS: readonly DemoPaper[] = [
  {
    code: 'DEMA-ARAC-EEEE-3333',
    name: `${APPLICANTS.pendante.givenName} ${APPLICANTS.pendante.familyName} (AR)`,
    birthDate: APPLICANTS.pendante.birthDate,
    office: 'accueil',
    reads: 'pendante',
  },
  {
    code: 'DEMA-TYRK-EEEE-4444',
    name: `${APPLICANTS['au-guichet'].givenName} ${APPLICANTS['au-guichet'].familyName} (TR)`,
    birthDate: APPLICANTS['au-guichet'].birthDate,
    office: 'commune',
    reads: 'au-guichet',
  },
]

/** The password of every account of the demonstration. */
export const DEMO_PASSWORD = 'sejour-demonstration'

/** What the authenticators of the authorities hold: as public as the password. */
export const DEMO_FACTOR: Uint8Array = new TextEncoder().encode('sejour-demonstration')

/** Whether this account shows a second factor, which the page of the demonstration gives. */
export function hasDemoFactor({ office }: { readonly office: OfficeKey }): boolean {
  return needsSecondFactor(OFFICES[office].kind)
}
