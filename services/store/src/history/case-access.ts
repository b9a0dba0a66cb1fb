import type { CaseId } from '@sejour/cases'
import { sql } from 'kysely'
import { type CaseOf, type KeyRing, unwrapCaseKey, wrapCaseKey } from '../keys/key-ring.ts'
import { newKey } from '../keys/seal.ts'
import type { ExportedEvent } from '../verify/exported-history.ts'
import type { Open, RecordRow } from './store-tables.ts'
import { fromRow, type Unlocked } from './event-vault.ts'

/** What the history needs of the outside: keys, and the instant. */
export type Means = { readonly keys: KeyRing; readonly now: () => string }

/** From here to the end of the transaction, nobody else writes this case, even a new one. */
export async function lockCase(open: Open, { organisation, caseId }: CaseOf): Promise<void> {
  const name = `case ${organisation} ${caseId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(open)
}

export async function findRecord(open: Open, of: CaseOf): Promise<RecordRow | undefined> {
  return open
    .selectFrom('sejour.case_record')
    .selectAll()
    .where('organisation_id', '=', of.organisation)
    .where('case_id', '=', of.caseId)
    .executeTakeFirst()
}

/** Nothing when the case is forgotten. @throws Unreadable, OrganisationKeyMissing */
export async function unlockCase(
  open: Open,
  keys: KeyRing,
  record: Pick<RecordRow, 'organisation_id' | 'case_id' | 'wrapped_key'>,
): Promise<Unlocked | undefined> {
  if (record.wrapped_key === null) return undefined
  const of = { organisation: record.organisation_id, caseId: record.case_id }
  const organisationKey = await keys.ofOrganisation(open, of.organisation)
  return { ...of, key: unwrapCaseKey(organisationKey, of, record.wrapped_key) }
}

/**
 * The case as it was found, with a key if there was nothing: a file may come before the first event. Locked before.
 * Nothing when the case is forgotten.
 */
export async function reserveCase(
  open: Open,
  means: Means,
  of: CaseOf,
  found: RecordRow | undefined,
): Promise<{ readonly record: RecordRow; readonly unlocked: Unlocked } | undefined> {
  const record = found ?? (await insertRecord(open, means, of))
  const unlocked = await unlockCase(open, means.keys, record)
  return unlocked && { record, unlocked }
}

async function insertRecord(open: Open, { keys, now }: Means, of: CaseOf): Promise<RecordRow> {
  const organisationKey = await keys.ofOrganisation(open, of.organisation)
  return open
    .insertInto('sejour.case_record')
    .values({
      organisation_id: of.organisation,
      case_id: of.caseId,
      version: 0,
      changed_at: now(),
      wrapped_key: wrapCaseKey(organisationKey, of, newKey()),
      projection_version: '',
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The history of a case, oldest first; only what the chain says of it where there is no key. */
export async function readEvents(
  open: Open,
  of: CaseOf,
  unlocked: Unlocked | undefined,
): Promise<readonly ExportedEvent[]> {
  const rows = await open
    .selectFrom('sejour.case_event')
    .selectAll()
    .where('organisation_id', '=', of.organisation)
    .where('case_id', '=', of.caseId)
    .orderBy('version')
    .execute()
  return rows.map((row) => fromRow(row, unlocked))
}

/** The version at which a command was carried out before. */
export async function findCommand(
  open: Open,
  of: CaseOf,
  commandId: string,
): Promise<number | undefined> {
  const row = await open
    .selectFrom('sejour.case_command')
    .select('version')
    .where('organisation_id', '=', of.organisation)
    .where('case_id', '=', of.caseId)
    .where('command_id', '=', commandId)
    .executeTakeFirst()
  return row?.version
}

/** The cases of the organisation that were opened and not forgotten, some at a time. */
export async function nextCaseIds(
  open: Open,
  organisation: string,
  after: CaseId,
): Promise<readonly { case_id: CaseId; projection_version: string }[]> {
  return open
    .selectFrom('sejour.case_record')
    .select(['case_id', 'projection_version'])
    .where('organisation_id', '=', organisation)
    .where('case_id', '>', after)
    .where('status', 'is not', null)
    .orderBy('case_id')
    .limit(200)
    .execute()
}
