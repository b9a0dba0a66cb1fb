import { createHash } from 'node:crypto'
import type { AccountId, CaseId } from '@sejour/cases'
import { canonicalJson } from './canonical-json.ts'

/** What the chain says of an event without saying the event. */
export type Link = {
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: AccountId
  /** Of the salted event, in hexadecimal. */
  readonly commitment: string
}

/**
 * Binds an event without telling it: with the salt anyone can check it, without the salt nobody
 * can guess it. `SHA-256(salt ‖ canonical JSON)`, in hexadecimal.
 */
export function commitmentOf(salt: Uint8Array, event: unknown): string {
  return createHash('sha256').update(salt).update(canonicalJson(event), 'utf8').digest('hex')
}

/** The hash of an event in its chain; `previous` is null before the first. In hexadecimal. */
export function hashOf(caseId: CaseId, previous: string | null, link: Link): string {
  const { version, type, at, by, commitment } = link
  const text = canonicalJson({ previous, case: caseId, version, type, at, by, commitment })
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
