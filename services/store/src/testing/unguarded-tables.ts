import { sql } from 'kysely'
import type { Database } from '../database/types.ts'

/**
 * Tables of the schema `sejour` that row-level security does not bind: not enabled, not forced on
 * the owner, or without a policy. A test of each room expects none.
 */
export async function unguardedTables(database: Database): Promise<readonly string[]> {
  const { rows } = await database.asHouse((transaction) =>
    sql<{ name: string }>`
      select relname::text as name
      from pg_class
      where relnamespace = 'sejour'::regnamespace
        and relkind in ('r', 'p', 'v', 'm', 'f')
        and not (relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity
          and exists (select from pg_policy where polrelid = pg_class.oid))
      order by relname`.execute(transaction),
  )
  return rows.map(({ name }) => name)
}
