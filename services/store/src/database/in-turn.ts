import type { ClientBase } from 'pg'

/** Any number: the nodes that start together agree on it, and wait for one another. */
const TURN = 'select pg_advisory_xact_lock(7136519)'

/** One transaction that no other node of the same database has at the same time. */
export async function inTurn(client: ClientBase, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin')
  try {
    await client.query(TURN)
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
