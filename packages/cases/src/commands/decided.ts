import type { CaseEvent } from '../case-event.ts'
import type { AccountId } from '../ids.ts'
import type { CaseState } from '../state/case-state.ts'

/** Why a command is not carried out. The desk has a sentence for each. */
export type RefusalCode =
  | 'no-case'
  | 'case-exists'
  | 'case-closed'
  | 'case-handed-over'
  | 'id-used'
  /** A title, a name or a text that says nothing. */
  | 'blank'
  /** The last day stands before the first one. */
  | 'ends-before-start'
  | 'unknown-person'
  | 'already-left'
  | 'not-left'
  | 'unknown-address'
  | 'not-an-elected-domicile'
  | 'unknown-mandate'
  | 'unknown-fact'
  | 'unknown-argument'
  | 'unknown-procedure'
  | 'unknown-entry'
  /** An entry can only be corrected by one of the same kind, and answers only some kinds. */
  | 'other-kind-of-entry'
  /** A remedy or a judgment rests on the entry. */
  | 'entry-needed'
  | 'notified-before-decided'
  | 'judgment-before-remedy'
  | 'unknown-exhibit'
  /** Another piece of the case has the very same file. */
  | 'same-file'
  /** The piece was filed: its number and its file are what the authority has. */
  | 'exhibit-filed'
  /** Counsel keeps the piece back. */
  | 'exhibit-confidential'
  /** Two pieces would bear one number, or one piece two. */
  | 'number-taken'
  | 'unknown-note'
  | 'unknown-task'
  | 'unknown-act'
  | 'unknown-conclusion'
  | 'unknown-ruling'
  /** The ruling was submitted or signed: what it says is fixed. */
  | 'ruling-fixed'
  /** Nobody submitted it, or nobody read it a second time. */
  | 'ruling-not-ready'
  /** It does not say what is decided. */
  | 'nothing-decided'
  /** An argument that was raised has no reason. */
  | 'argument-unanswered'
  /** Only what was signed is withdrawn. */
  | 'ruling-not-signed'
  /** The one that it replaces still stands. */
  | 'ruling-stands'
  | 'unknown-parcel'
  /** Nothing is in it. */
  | 'parcel-empty'
  | 'parcel-settled'
  | 'unknown-link'
  /** These two are linked, or somebody proposed it. */
  | 'link-exists'
  /** The link was judged already. */
  | 'link-settled'
  /** A link is confirmed, and a ruling read, by somebody else than who proposed it. */
  | 'second-person-needed'

/** A command that is not carried out. `about`: the id of what stands in the way. */
export type Refused = { readonly refused: RefusalCode; readonly about?: string }

/** What a command makes happen, oldest first; nothing when everything is so already. */
export type Decided = { readonly events: readonly CaseEvent[] } | Refused

/** Where a command arrives: the case as it stands, and who asks. */
export type Situation = { readonly state: CaseState; readonly by: AccountId }

/** Nothing to do: everything is so already. */
export const nothing: Decided = { events: [] }

export function refused(code: RefusalCode, about?: string): Refused {
  return about === undefined ? { refused: code } : { refused: code, about }
}

/** Refused under a condition. */
export function refusedIf(condition: boolean, code: RefusalCode, about?: string) {
  return condition ? refused(code, about) : undefined
}

/** The events, unless something stands in the way; the first reason is the one given. */
export function unless(
  refusals: readonly (Refused | undefined)[],
  ...events: readonly CaseEvent[]
): Decided {
  return refusals.find((refusal) => refusal !== undefined) ?? { events }
}
