import type { AccountId, CaseEvent, CaseId } from '@sejour/cases'

/** An event as it leaves the house: anyone can check it, off line. Hashes are hexadecimal. */
export type ExportedEvent = {
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: AccountId
  readonly commitment: string
  readonly hash: string
  /** Absent where the event is withheld (a privileged note) or was forgotten. */
  readonly disclosed?: { readonly salt: string; readonly event: CaseEvent }
}

/** The history of a case, oldest first. */
export type ExportedHistory = {
  readonly case: CaseId
  readonly events: readonly ExportedEvent[]
}
