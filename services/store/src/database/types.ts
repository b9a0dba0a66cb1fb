import type { Scope } from '@sejour/cases'
import type { Transaction } from 'kysely'

/** Nothing is known here of the tables of others: each room names its own with `withTables`. */
export type NoTables = object

/** One step of the schema, carried out once, in the order of the ids. Never edited once released. */
export type Migration = {
  /** Sorts after every earlier one: `2026-11-23-10-history`. */
  readonly id: string
  /** SQL that PostgreSQL 15 accepts. */
  readonly sql: string
}

/**
 * The database, embedded or a server; nobody who uses it can tell which.
 *
 * @throws StoreUnavailable when it does not answer
 */
export type Database = {
  readonly kind: 'embedded' | 'server'
  /**
   * One transaction as the role of the application, which owns nothing: row-level security binds
   * it to the organisation and the account of the scope. Never wait for anything else inside. The
   * work is done again when another transaction was in its way, so it must do nothing outside.
   */
  readonly within: <Value>(
    scope: Scope,
    work: (transaction: Transaction<NoTables>) => Promise<Value>,
  ) => Promise<Value>
  /**
   * One transaction of the house itself, for what comes before any organisation is known: signing
   * in, jobs that visit every organisation. Its policies are written out per table; it sees no row
   * of a case.
   */
  readonly asHouse: <Value>(
    work: (transaction: Transaction<NoTables>) => Promise<Value>,
  ) => Promise<Value>
  /** Whether a commit reaches the disk now. Never throws. */
  readonly isWritable: () => Promise<boolean>
  readonly close: () => Promise<void>
}
