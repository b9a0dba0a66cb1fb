import type { Database } from '@sejour/store'
import type { Secrets } from './secrets/secrets.ts'

/** A letter that leaves, in the language of its reader. */
export type Mail = {
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly text: string
  readonly lang: Lang
}

/** The languages in which an account is spoken to. */
export type Lang = 'fr' | 'nl' | 'de' | 'en'

/** What everything here works with. */
export type Context = {
  readonly database: Database
  /** The instant it is, in UTC: `2026-03-05T09:12:00.000Z`. */
  readonly now: () => string
  /** Where the site stands, without a stroke at the end: `https://sejour.example`. */
  readonly baseUrl: string
  readonly secrets: Secrets
  /** Throws when the letter cannot leave. */
  readonly sendMail: (mail: Mail) => Promise<void>
  /** Told of each organisation once it is there: it gets the key of its cases then. */
  readonly organisationMade: (organisation: string) => Promise<void>
  /** Told of a letter that could not leave where nobody waits for it. */
  readonly noteFault: (error: unknown) => void
}
