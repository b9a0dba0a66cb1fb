import type { LocalDate } from '@sejour/calendar'
import type { CaseEvent, Recorded } from './case-event.ts'
import type { AccountId, CaseId, OrganisationId } from './ids.ts'

/** On whose behalf the store is asked: the database itself shows nothing of another organisation. */
export type Scope = { readonly organisation: OrganisationId; readonly account: AccountId }

/** Something with a last day, as a queue shows it. */
export type Due = {
  /** The same events give the same id. */
  readonly id: string
  readonly kind: string
  /** The day to be safe, and the last day on the facts given. */
  readonly safeDay: LocalDate
  readonly lastDay: LocalDate
  readonly peremptory: boolean
  /** Somebody must confirm it before it is relied on. */
  readonly toConfirm?: true
  /** The day that opened it: its law is the one that counts. */
  readonly openedOn?: LocalDate
}

/** What queues and search know of a case: derived from its events, written with them. */
export type Projection = {
  readonly status: 'open' | 'closed' | 'handed-over'
  readonly title: string
  /** Whatever a row of a queue shows besides. Encrypted where it is kept. */
  readonly row: { readonly [name: string]: unknown }
  readonly dues: readonly Due[]
  /** What the case is found by: names, numbers, communes. */
  readonly searchTerms: readonly string[]
  /** One per person, equal for people that may be the same. */
  readonly likenesses: readonly { readonly person: string; readonly key: string }[]
  /** Of the law and of the code that made it: a projection of another version is refreshed. */
  readonly version?: string
}

/** Events to be added, and what follows from the whole history once they are. */
export type Append = {
  readonly caseId: CaseId
  /** The version that was read: 0 for a case that does not exist yet. */
  readonly expectedVersion: number
  /** The same key is only ever carried out once. */
  readonly commandId: string
  readonly events: readonly CaseEvent[]
  readonly project: (history: readonly Recorded[]) => Projection
}

/** `repeated`: this command was carried out before, and nothing was done now. */
export type Appended =
  | { readonly outcome: 'appended' | 'repeated'; readonly version: number }
  | { readonly outcome: 'conflict'; readonly version: number }

/** A row of a queue. */
export type CaseRow = Pick<Projection, 'status' | 'title' | 'row' | 'dues'> & {
  readonly caseId: CaseId
  readonly version: number
  /** Instant of the last event. */
  readonly changedAt: string
}

/** Where cases are kept. Every adapter passes the contract beside this file. */
export type CaseStore = {
  readonly append: (scope: Scope, append: Append) => Promise<Appended>
  /** Oldest first; nothing when there is no such case for this organisation. */
  readonly read: (scope: Scope, caseId: CaseId) => Promise<readonly Recorded[] | undefined>
  readonly rows: (
    scope: Scope,
    which: { readonly status?: Projection['status']; readonly dueUntil?: LocalDate },
  ) => Promise<readonly CaseRow[]>
  /** Cases that have every word of the question, or words that begin with it. */
  readonly search: (scope: Scope, words: string) => Promise<readonly CaseRow[]>
  /** Other people that may be the same as those of a case. */
  readonly alike: (
    scope: Scope,
    caseId: CaseId,
  ) => Promise<
    readonly {
      readonly person: string
      readonly other: { readonly case: CaseId; readonly person: string }
    }[]
  >
  /** Destroys the key of a case: nothing personal in it can be read again. */
  readonly forget: (scope: Scope, caseId: CaseId) => Promise<boolean>
}
