import type { Projection } from '@sejour/cases'
import type { Generated, Transaction } from 'kysely'
import type { Way } from '../reads/read-log.ts'

/** The tables of this room, as the database has them. Hashes are hexadecimal. */
export type StoreTables = {
  'sejour.organisation_key': { organisation_id: string; wrapped_key: Uint8Array }
  'sejour.case_record': {
    organisation_id: string
    case_id: string
    /** 0: only a key so far, for files that come before the first event. */
    version: number
    /** The hash of the last event. */
    head: string | null
    changed_at: string
    /** Null once the case is forgotten. */
    wrapped_key: Uint8Array | null
    status: Projection['status'] | null
    /** The row of a queue, sealed. */
    projection: Uint8Array | null
    projection_version: string
    /** Of all by which the case is found, to leave it alone when it is equal. */
    index_digest: Uint8Array | null
  }
  'sejour.case_event': {
    organisation_id: string
    case_id: string
    version: number
    type: string
    at: string
    by: string
    commitment: string
    hash: string
    /** Salt and event. Null where the event was withheld from this organisation. */
    sealed: Uint8Array | null
  }
  'sejour.case_command': {
    organisation_id: string
    case_id: string
    command_id: string
    version: number
  }
  'sejour.case_due': {
    organisation_id: string
    case_id: string
    due_id: string
    safe_day: string
  }
  'sejour.case_term': { organisation_id: string; term: Uint8Array; case_id: string }
  'sejour.case_likeness': {
    organisation_id: string
    case_id: string
    person: string
    likeness: Uint8Array
  }
  'sejour.stored_file': {
    organisation_id: string
    case_id: string
    address: string
    /** Keyed hash of the bytes: equal within a case only when the bytes are. */
    digest: string
    stored_at: string
    /** Where no event names it. Null: a day from when it came. */
    wanted_until: string | null
    /** An event names it. */
    used: Generated<boolean>
    /** It is being removed, and nobody gets it any more. */
    doomed: Generated<boolean>
  }
  'sejour.read_log': {
    organisation_id: string
    case_id: string
    account_id: string
    at: string
    opened: string
    way: Way
  }
}

export type EventRow = StoreTables['sejour.case_event']
export type RecordRow = StoreTables['sejour.case_record']

/** An open transaction of one organisation. */
export type Open = Transaction<StoreTables>
