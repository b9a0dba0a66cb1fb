import type { CaseId, Scope } from '@sejour/cases'
import type { Database } from '../database/types.ts'
import type { StoreTables } from './store-tables.ts'

/** The cases in which the account of a scope wrote something. */
export async function casesWrittenBy(
  database: Database,
  scope: Scope,
): Promise<ReadonlySet<CaseId>> {
  const rows = await database.within(scope, (open) =>
    open
      .withTables<StoreTables>()
      .selectFrom('sejour.case_event')
      .select('case_id')
      .distinct()
      .where('organisation_id', '=', scope.organisation)
      .where('by', '=', scope.account)
      .execute(),
  )
  return new Set(rows.map(({ case_id }) => case_id))
}
