/** Another process holds the folder: two at once would destroy what it keeps. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  readonly folder: string
  constructor(folder: string) {
    super('Another process is using this data folder')
    this.folder = folder
  }
}

/** Why the database does not answer. */
export type Unavailable =
  /** It cannot be reached, refuses connections, or went away in the middle. */
  | 'unreachable'
  /** It took longer than its deadline, or a transaction was left open. */
  | 'too-slow'
  /** It answers and refuses to write: a copy that only reads, a full disk. */
  | 'not-writable'

/**
 * The database does not answer for now. Whether the last commit was carried out is unknown: send
 * the same command again.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  readonly reason: Unavailable
  constructor(reason: Unavailable, cause?: unknown) {
    super(`The database is unavailable: ${reason}`, { cause })
    this.reason = reason
  }
}

/**
 * The database refused a statement. What it says besides its code would tell values, so only names
 * of our own making are kept.
 */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused'
  /** Five characters, as PostgreSQL gives them: `23505` is a row that exists already. */
  readonly code: string
  readonly constraint: string | undefined
  constructor(code: string, names: { readonly constraint?: string; readonly table?: string }) {
    super(['Refused by the database:', code, names.table, names.constraint].join(' ').trim())
    this.code = code
    this.constraint = names.constraint
  }
}

/** The server is older than the SQL that is sent to it. */
export class ServerTooOld extends Error {
  override readonly name = 'ServerTooOld'
  readonly version: string
  constructor(version: string) {
    super(`PostgreSQL ${version} is too old: 15 or later is needed`)
    this.version = version
  }
}

/** The roles of the house are not there, and this user may not create or grant them. */
export class RolesMissing extends Error {
  override readonly name = 'RolesMissing'
  readonly remedy: string
  constructor(remedy: string, cause: unknown) {
    super(`An administrator of the database has to run: ${remedy}`, { cause })
    this.remedy = remedy
  }
}

/** A later version of the product changed this database: an earlier one must not touch it. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
  readonly migrations: readonly string[]
  constructor(migrations: string[]) {
    super(`The database knows later migrations: ${migrations.join(', ')}`)
    this.migrations = migrations
  }
}

/** A released migration was edited, so nobody knows what the tables look like. */
export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged'
  readonly migration: string
  constructor(migration: string) {
    super(`The migration ${migration} is not the one that was carried out`)
    this.migration = migration
  }
}

/** Our mistake: the database was asked from inside a transaction, which would wait for itself. */
export class AskedInsideTransaction extends Error {
  override readonly name = 'AskedInsideTransaction'
  constructor() {
    super('Inside a transaction, ask the transaction')
  }
}
