import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Scope } from '@sejour/cases'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { AskedInsideTransaction, StoreUnavailable } from './errors.ts'
import { isCollision, named } from './outages.ts'
import type { NoTables } from './types.ts'

const ATTEMPTS = 5

type Work<Value> = (transaction: Transaction<NoTables>) => Promise<Value>

/** Who a transaction acts for: the house has no organisation. */
type Acting = { readonly role: 'sejour_app' | 'sejour_house'; readonly scope?: Scope }

/**
 * Carries out work as a role, in one transaction; again when another one was in its way.
 *
 * @param limit milliseconds that the server gives to one statement, and to the silence between two;
 *   0 leaves that to the connection
 */
export function transactionsOn(pool: Pool, limit: number) {
  /** Whether a call comes from inside a transaction that is still open. */
  const inside = new AsyncLocalStorage<{ open: boolean }>()

  async function once<Value>(acting: Acting, work: Work<Value>): Promise<Value> {
    return onConnection(pool, (kysely) =>
      kysely.transaction().execute(async (transaction) => {
        await become(acting, transaction)
        const here = { open: true }
        return inside.run(here, () => work(transaction)).finally(() => (here.open = false))
      }),
    )
  }

  // All until the end of the transaction, and in a single question.
  async function become(acting: Acting, transaction: Transaction<NoTables>): Promise<void> {
    await sql`select
      set_config('sejour.organisation', ${acting.scope?.organisation ?? ''}, true),
      set_config('sejour.account', ${acting.scope?.account ?? ''}, true),
      set_config('statement_timeout', ${String(limit)}, true),
      set_config('idle_in_transaction_session_timeout', ${String(limit)}, true),
      set_config('role', ${acting.role}, true)`.execute(transaction)
  }

  return async <Value>(acting: Acting, work: Work<Value>): Promise<Value> => {
    // Embedded, it would wait for itself; on a server, when all connections do the same.
    if (inside.getStore()?.open) throw new AskedInsideTransaction()
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(acting, work)
      } catch (error) {
        if (!isCollision(error) || attempt === ATTEMPTS) throw named(error)
        // Two that collided must not meet again at once.
        await wait(2 ** attempt * (1 + Math.random()))
      }
    }
  }
}

/**
 * Lends one connection to some work. When the connection is lost nobody waits for the work any
 * more, which may never end: its place is free at once, and all that it still asks fails.
 */
async function onConnection<Value>(
  pool: Pool,
  work: (kysely: Kysely<NoTables>) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect()
  let gone: Error | undefined
  let onLost: (error?: Error) => void = () => undefined
  const lost = new Promise<never>((_, reject) => {
    onLost = (error) => {
      gone ??= error ?? new StoreUnavailable('unreachable')
      reject(gone)
    }
    client.on('error', onLost)
    client.on('end', onLost)
  })
  try {
    return await Promise.race([work(kyselyOn(client)), lost])
  } catch (error) {
    // A connection that is gone cannot roll back either, which would hide why it went.
    throw gone ?? error
  } finally {
    client.off('error', onLost)
    client.off('end', onLost)
    client.release(gone !== undefined)
  }
}

/** Queries on one connection, which stays ours to give back. */
function kyselyOn(client: PoolClient): Kysely<NoTables> {
  const query = client.query.bind(client)
  const borrowed = { query, release: () => undefined }
  const pool = { connect: async () => borrowed, end: async () => undefined, options: {} }
  return new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) })
}
