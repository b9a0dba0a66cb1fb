import type { Role } from '@sejour/desk'
import type { Lang } from '../../texts/index.ts'
import type { FaultCode } from './texts/index.ts'

/** What is wrong, by the name of the field; `form` when it is of none. */
export type Faults = { readonly [field: string]: FaultCode }

/** A form that came back: what is wrong, and what was typed, without any password or code. */
export type Tried = {
  readonly faults?: Faults
  /** Instant from which one may try again. */
  readonly retryAt?: string
  readonly values?: { readonly [field: string]: string }
}

/** What stands around a page. */
export type CompteFrame = {
  readonly lang: Lang
  /** The address without its language, in French, with its query: `/connexion?vers=/fr/bureau`. */
  readonly path: string
  /** Address of the script of an island. */
  readonly script: (lang: Lang, island: string) => string
  readonly isSignedIn: boolean
}

/** Who can sign in to the demonstration: invented accounts, whose password is public. */
export type DemoLists = {
  readonly password: string
  readonly organisations: readonly {
    readonly name: string
    readonly accounts: readonly DemoAccount[]
  }[]
  /** People with a space of their own. */
  readonly people: readonly DemoAccount[]
  /** Codes on paper. `birthDate`: a day. */
  readonly papers: readonly {
    readonly code: string
    readonly name: string
    readonly birthDate: string
  }[]
}

type DemoAccount = { readonly mail: string; readonly role: Role }

/** What the authenticator of an invented account shows; `used` until the next figures. */
export type DemoCode = { readonly code: string } | 'used'

export type SignInView = Tried & {
  readonly page: 'sign-in'
  /** Where the person wanted to go; of this site. */
  readonly to: string
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  /** Something good that just happened. */
  readonly said?: 'signed-out' | 'new-password'
  /** The demonstration is being filled: some of its accounts are not there yet. */
  readonly isFilling?: boolean
  /** Absent outside the demonstration. */
  readonly demo?: DemoLists
}

export type SecondFactorView = Tried & {
  readonly page: 'second-factor'
  readonly to: string
  readonly authenticator: boolean
  readonly passkey: boolean
  /** Only of an invented account, in the demonstration. */
  readonly demoCode?: DemoCode
}

export type EnrolView = Tried & {
  readonly page: 'enrol'
  readonly to: string
  readonly compulsory: boolean
  /** `picture`: row by row, dark where true. Absent with the reason why nothing can be enrolled. */
  readonly enrolment:
    | { readonly secret: string; readonly picture: readonly (readonly boolean[])[] }
    | { readonly refused: 'already' | 'passkey-first' }
}

export type AccountView = Tried & {
  readonly page: 'account'
  readonly name: string
  readonly mail: string
  readonly accountLang: Lang
  readonly mailIsVerified: boolean
  readonly hasPassword: boolean
  readonly authenticator: boolean
  readonly recoveryCodesLeft: number
  readonly passkeys: readonly {
    readonly id: string
    readonly name: string
    readonly createdAt: string
    readonly usedAt?: string
  }[]
  readonly sessions: readonly {
    readonly id: string
    readonly client: string
    readonly createdAt: string
    readonly seenAt: string
    readonly isThis: boolean
  }[]
  readonly administers: boolean
  readonly severalOrganisations: boolean
  /** Where the work is; absent while nothing may be opened. */
  readonly home?: string
  readonly said?: 'saved' | 'letter-sent'
}

/** What an organisation says of itself on one line. */
export const ORGANISATION_SETTINGS = [
  'street',
  'postcode',
  'commune',
  'senderName',
  'senderMail',
] as const

export type OrganisationView = Tried & {
  readonly page: 'organisation'
  readonly name: string
  /** What it chose for itself; absent is not chosen. */
  readonly settings: {
    readonly [setting in (typeof ORGANISATION_SETTINGS)[number] | 'letterhead']?: string
  }
  readonly roles: readonly Role[]
  readonly members: readonly {
    readonly account: string
    readonly name: string
    readonly mail: string
    readonly role: Role
    readonly isThis: boolean
  }[]
  readonly invitations: readonly {
    readonly id: string
    readonly mail: string
    readonly role: Role
    readonly expiresAt: string
  }[]
  readonly said?: { readonly what: 'saved' } | { readonly what: 'sent'; readonly mail: string }
}

export type SpaceView = Tried & {
  readonly page: 'space'
  readonly name: string
  readonly files: readonly {
    readonly id: string
    readonly organisation: string
    /** Instant. */
    readonly linkedAt: string
    /** Day. */
    readonly until: string
    readonly ended?: 'revoked' | 'over'
  }[]
  readonly said?: 'linked' | 'unlinked'
}

export type CompteView =
  | SignInView
  | SecondFactorView
  | EnrolView
  | AccountView
  | OrganisationView
  | { readonly page: 'recovery-codes'; readonly codes: readonly string[]; readonly to: string }
  | (Tried & { readonly page: 'forgotten'; readonly isSent: boolean })
  | (Tried & { readonly page: 'new-password'; readonly code: string })
  | { readonly page: 'verify'; readonly code: string; readonly isDone: boolean }
  | (Tried & {
      readonly page: 'invitation'
      readonly code: string
      readonly organisation: string
      readonly mail: string
      readonly role: Role
      readonly as: 'new' | 'known' | 'signed-in'
    })
  | (Tried & {
      readonly page: 'choose'
      readonly to: string
      readonly organisations: readonly { readonly id: string; readonly name: string }[]
    })
  | SpaceView
  | (Tried & { readonly page: 'paper' })
  | (Tried & { readonly page: 'first'; readonly code: string })
  | { readonly page: 'ended' }
  /** What is kept does not answer. */
  | { readonly page: 'unavailable' }
