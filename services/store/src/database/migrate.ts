import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { DatabaseTooNew, MigrationChanged } from './errors.ts'
import { inTurn } from './in-turn.ts'
import { GRANTS } from './roles.ts'
import type { Migration } from './types.ts'

const BOOK = `
  ${GRANTS}
  create table if not exists sejour.migration (
    id text primary key,
    checksum text not null,
    at timestamptz not null default now()
  );
  alter table sejour.migration enable row level security, force row level security;
  drop policy if exists everyone on sejour.migration;
  create policy everyone on sejour.migration using (true) with check (true);
  revoke insert, update, delete on sejour.migration from sejour_app, sejour_house;
`

/**
 * Carries out what the database does not know yet, each migration in a transaction of its own: a
 * process killed in the middle leaves whole ones, and the next start goes on.
 *
 * @throws DatabaseTooNew, MigrationChanged
 */
export async function migrate(client: ClientBase, given: readonly Migration[]): Promise<void> {
  const migrations = given.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  if (pending(migrations, await carriedOut(client)).length === 0) return

  await inTurn(client, () => client.query(BOOK))
  for (const migration of migrations) {
    await inTurn(client, async () => {
      const missing = pending(migrations, await carriedOut(client))
      // Another node was quicker.
      if (!missing.includes(migration)) return
      await client.query(migration.sql)
      await client.query('insert into sejour.migration (id, checksum) values ($1, $2)', [
        migration.id,
        checksum(migration),
      ])
    })
  }
}

/** What was carried out, with its checksum; nothing in a new database. */
async function carriedOut(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await client.query<{ book: string | null }>(
    `select to_regclass('sejour.migration')::text as book`,
  )
  if (!found[0]?.book) return new Map()
  const { rows } = await client.query<{ id: string; checksum: string }>(
    'select id, checksum from sejour.migration',
  )
  return new Map(rows.map((row) => [row.id, row.checksum]))
}

function pending(
  migrations: readonly Migration[],
  done: ReadonlyMap<string, string>,
): readonly Migration[] {
  const known = new Set(migrations.map(({ id }) => id))
  const later = [...done.keys()].filter((id) => !known.has(id))
  if (later.length > 0) throw new DatabaseTooNew(later)

  return migrations.filter((migration) => {
    const before = done.get(migration.id)
    if (before !== undefined && before !== checksum(migration)) {
      throw new MigrationChanged(migration.id)
    }
    return before === undefined
  })
}

/** Layout does not count: the formatter may move a line. */
export function checksum({ sql }: Migration): string {
  return createHash('sha256').update(sql.replaceAll(/\s+/g, ' ').trim()).digest('hex')
}
