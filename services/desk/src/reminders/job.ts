import type { Database } from '@sejour/store'
import type { AgendaTables } from './tables.ts'

/**
 * Whether this process may carry out a job that one process at a time does. The turn ends by itself,
 * so that a process that died holds nobody up.
 */
export async function takeTurn(
  database: Database,
  {
    name,
    node,
    now,
    minutes,
  }: {
    readonly name: string
    readonly node: string
    readonly now: string
    readonly minutes: number
  },
): Promise<boolean> {
  const until = new Date(Date.parse(now) + minutes * 60_000).toISOString()
  return database.asHouse(async (transaction) => {
    const taken = await transaction
      .withTables<AgendaTables>()
      .insertInto('sejour.job')
      .values({ name, node, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ node, until })
          .where((where) =>
            where.or([
              where('sejour.job.node', '=', node),
              where('sejour.job.until', '<=', new Date(now)),
              // A clock that was far ahead and is right again leaves a turn that never ends.
              where('sejour.job.until', '>', new Date(Date.parse(until) + 60_000)),
            ]),
          ),
      )
      .returning('name')
      .executeTakeFirst()
    return taken !== undefined
  })
}

/** Lets another process have its turn at once. */
export async function endTurn(
  database: Database,
  { name, node }: { readonly name: string; readonly node: string },
): Promise<void> {
  await database.asHouse(async (transaction) => {
    await transaction
      .withTables<AgendaTables>()
      .updateTable('sejour.job')
      .set({ until: new Date(0).toISOString() })
      .where('name', '=', name)
      .where('node', '=', node)
      .execute()
  })
}
