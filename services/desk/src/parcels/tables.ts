import type { Scope } from '@sejour/cases'
import type { Database, NoTables } from '@sejour/store'
import type { Transaction } from 'kysely'
import type { ParcelKind } from './parcel.ts'

/** Instants are kept as they are written. */
type ParcelTables = {
  'sejour.parcel': {
    parcel_id: string
    /** Who sent it. */
    organisation_id: string
    to_organisation_id: string
    case_id: string
    /** `news`: something that could not be written in the case of whoever follows the file. */
    kind: ParcelKind | 'news'
    state: 'waiting' | 'received' | 'refused' | 'recalled' | 'forwarded'
    /** Sealed with the key of the sender’s case; null once it is answered. */
    sealed: Uint8Array | null
    sent_by: string
    sent_at: string
    opened_at: string | null
    settled_by: string | null
    settled_at: string | null
    /** The parcel that was sent on. */
    follows: string | null
  }
}

/** A parcel as the inbox keeps it. */
export type ParcelRow = ParcelTables['sejour.parcel']

/** A transaction over the inbox. */
export type ParcelRows = Transaction<ParcelTables>

/** One transaction that sees one organisation alone, with the parcels it sent or gets. */
export function inParcels<Value>(
  database: Database,
  scope: Scope,
  work: (rows: ParcelRows) => Promise<Value>,
): Promise<Value> {
  return database.within(scope, (open) => work(parcelRows(open)))
}

/** The same inside a transaction that is open. */
export const parcelRows = (open: Transaction<NoTables>): ParcelRows =>
  open.withTables<ParcelTables>()

/** A parcel that this organisation sent or gets. */
export function findParcel(
  database: Database,
  scope: Scope,
  parcel: string,
): Promise<ParcelRow | undefined> {
  return inParcels(database, scope, (rows) =>
    rows.selectFrom('sejour.parcel').selectAll().where('parcel_id', '=', parcel).executeTakeFirst(),
  )
}

/** Somebody answered meanwhile: everything that was to be written with it is undone. */
export class AnsweredMeanwhile extends Error {
  override readonly name = 'AnsweredMeanwhile'

  constructor() {
    super('answered-meanwhile')
  }
}

/** Answers a parcel that still waits, for its sender. @throws AnsweredMeanwhile */
export async function settle(
  rows: ParcelRows,
  parcel: string,
  {
    isUnopened,
    ...answer
  }: {
    readonly state: Exclude<ParcelRow['state'], 'waiting'>
    readonly settled_by: string
    readonly settled_at: string
    /** Only while nobody looked into it. */
    readonly isUnopened?: true
  },
): Promise<void> {
  const settled = await rows
    .updateTable('sejour.parcel')
    .set({ ...answer, sealed: null })
    .where('parcel_id', '=', parcel)
    .where('state', '=', 'waiting')
    .$if(isUnopened === true, (query) => query.where('opened_at', 'is', null))
    .returning('parcel_id')
    .executeTakeFirst()
  if (!settled) throw new AnsweredMeanwhile()
}
