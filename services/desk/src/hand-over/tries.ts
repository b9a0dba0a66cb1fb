import { randomUUID } from 'node:crypto'
import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import { sql } from 'kysely'
import { inOffers } from './tables.ts'

/** Wrong codes that an organisation may type in an hour. */
const MOST = 10
const HOUR = 3_600_000

/** Counted before it is carried out, so that a hundred at once are a hundred. */
export function countTry(
  database: Database,
  scope: Scope,
  now: string,
): Promise<{ readonly counted: string } | { readonly retryAt: string }> {
  const counted = randomUUID()
  const since = new Date(Date.parse(now) - HOUR).toISOString()
  const { organisation, account } = scope
  return inOffers(database, scope, async (rows) => {
    const name = `offers ${organisation}`
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(rows)
    await rows.deleteFrom('sejour.handover_try').where('at', '<=', since).execute()
    const tries = await rows.selectFrom('sejour.handover_try').select('at').orderBy('at').execute()
    const oldest = tries.at(-MOST)
    if (oldest) {
      return { retryAt: new Date(Date.parse(oldest.at) + HOUR).toISOString() }
    }
    await rows
      .insertInto('sejour.handover_try')
      .values({ try_id: counted, organisation_id: organisation, account_id: account, at: now })
      .execute()
    return { counted }
  })
}

/** A code that was right is no try. */
export async function uncountTry(database: Database, scope: Scope, id: string): Promise<void> {
  await inOffers(database, scope, (rows) =>
    rows.deleteFrom('sejour.handover_try').where('try_id', '=', id).execute(),
  )
}
