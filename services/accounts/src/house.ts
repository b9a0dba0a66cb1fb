import type { Database } from '@sejour/store'
import type { Context } from './context.ts'
import type { Rows, Tables } from './schema/tables.ts'

/** On whose behalf the database is asked. */
export type Scope = Parameters<Database['within']>[0]

/** One transaction of the house, which signs people in before any organisation is known. */
export function asHouse<Value>(
  { database }: Pick<Context, 'database'>,
  work: (rows: Rows) => Promise<Value>,
): Promise<Value> {
  return database.asHouse((transaction) => work(transaction.withTables<Tables>()))
}

/** One transaction that sees one organisation alone. */
export function within<Value>(
  { database }: Pick<Context, 'database'>,
  scope: Scope,
  work: (rows: Rows) => Promise<Value>,
): Promise<Value> {
  return database.within(scope, (transaction) => work(transaction.withTables<Tables>()))
}
