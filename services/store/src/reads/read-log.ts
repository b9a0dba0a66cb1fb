import type { AccountId, CaseId, Scope } from '@sejour/cases'
import { sql, type Transaction } from 'kysely'
import type { Database, NoTables } from '../database/types.ts'
import type { Open, StoreTables } from '../history/store-tables.ts'

/** By which way something was read. `code`: the paper code of the person concerned. */
export type Way = 'desk' | 'api' | 'code' | 'export' | 'mail'

/** What was opened: an id of a page or a thing, such as `case` or `file:…`. Never a value. */
export type Reading = { readonly opened: string; readonly way: Way }

/** A list that shows several cases is one reading of each. */
export type Readings = Reading & { readonly caseIds: readonly CaseId[] }

export type Read = Reading & { readonly account: AccountId; readonly at: string }

/** Who read what of a case. Nobody takes a line out, and the person concerned may see it. */
export type ReadLog = {
  /** In the transaction that reads. */
  readonly noteIn: (open: Transaction<NoTables>, scope: Scope, reading: Readings) => Promise<void>
  readonly note: (scope: Scope, reading: Readings) => Promise<void>
  /** Latest first. */
  readonly of: (scope: Scope, caseId: CaseId) => Promise<readonly Read[]>
}

/** In a transaction of this room. */
export async function writeReads(
  open: Open,
  { organisation, account }: Scope,
  read: Readings & { readonly at: string },
): Promise<void> {
  const { caseIds, at, opened, way } = read
  if (caseIds.length === 0) return
  // One parameter, however many cases: a list of values has an end that a large desk would reach.
  await sql`
    insert into sejour.read_log (organisation_id, case_id, account_id, at, opened, way)
    select ${organisation}::text, case_id, ${account}::text, ${at}::text, ${opened}::text, ${way}::text
    from unnest(${caseIds}::text[]) as read (case_id)
  `.execute(open)
}

export function readLog(database: Database, now: () => string): ReadLog {
  const noteIn: ReadLog['noteIn'] = (open, scope, reading) =>
    writeReads(open.withTables<StoreTables>(), scope, { ...reading, at: now() })
  return {
    noteIn,
    note: (scope, reading) => database.within(scope, (open) => noteIn(open, scope, reading)),
    of: (scope, caseId) =>
      database.within(scope, (open) =>
        open
          .withTables<StoreTables>()
          .selectFrom('sejour.read_log')
          .select(['account_id as account', 'at', 'opened', 'way'])
          .where('organisation_id', '=', scope.organisation)
          .where('case_id', '=', caseId)
          .orderBy('at', 'desc')
          .execute(),
      ),
  }
}
