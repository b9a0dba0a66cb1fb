import type { Presence, Visitor } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'
import type { CompteView, Faults } from '@sejour/web/compte'
import type { PersonAnswer } from '../person/person-sheet.ts'
import type { AccountParts } from './parts.ts'

/** A request for one of these pages. */
export type Asked = {
  readonly parts: AccountParts
  readonly lang: Lang
  readonly query: URLSearchParams
  readonly visitor: Visitor
  /** Who is there already. */
  readonly presence: Presence | undefined
  /** Where the person wanted to go; of this site. Empty when nowhere in particular. */
  readonly to: string
  /** Address of a page, by its French name. */
  readonly address: (path: string) => string
}

export type Sent = Asked & { readonly form: URLSearchParams }

/** A page, or a way elsewhere. `session`: the token to keep, null to forget it. */
export type Answer = { readonly session?: string | null } & (
  | { readonly view: CompteView; readonly status?: number }
  | PersonAnswer
  /** `cookie`: another one than that of the session. */
  | { readonly seeOther: string; readonly cookie?: string }
)

/** One page. `path` names it in every language. */
export type AccountRoute = {
  readonly path: string
  /** Nobody opens it without a session; the session need not be finished. */
  readonly needsSession?: true
  /** Of the desk: in French and Dutch, the other languages lead to French. */
  readonly isOfDesk?: true
  readonly show?: (asked: Asked) => Promise<Answer>
  readonly send?: (sent: Sent) => Promise<Answer>
}

/** The form again, with what is wrong; passwords and codes are never sent back. */
export function tried(form: URLSearchParams, faults: Faults) {
  const kept = [...form].filter(([name]) => !SECRET.includes(name))
  return { faults, values: Object.fromEntries(kept) }
}

const SECRET = ['password', 'current', 'code', 'recovery']

/** The next thing that a session needs; when it needs nothing, where the person wanted to go. */
export async function onwards(
  { parts, lang, to, address }: Asked,
  token: string,
  wanted = to,
): Promise<string> {
  const presence = await parts.accounts.presence(token)
  return nextFor(presence, { wanted, address, home: parts.home(lang) })
}

export function nextFor(
  presence: Presence | undefined,
  { wanted, address, home }: { wanted: string; address: Asked['address']; home: string },
): string {
  const query = wanted === '' ? '' : `?${new URLSearchParams({ vers: wanted })}`
  if (!presence) return address('/connexion') + query
  // What a desk shows is made for those who keep files: a person reads theirs in their own space.
  if ('actor' in presence) {
    return wanted || (presence.actor.kind === 'person' ? address('/mon-espace') : home)
  }
  switch (presence.needs) {
    case 'second-factor':
      return address('/second-facteur') + query
    case 'enrolment':
      return address('/authentificateur') + query
    case 'organisation':
      // Whoever accepts an invitation has no organisation yet.
      return wanted.startsWith(address('/invitation'))
        ? wanted
        : address('/choisir-organisation') + query
  }
}
