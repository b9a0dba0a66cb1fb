import type { ClientBase } from 'pg'

/** One table of ours, as the catalogue of the database knows it. */
export type Table = {
  /** With its schema: `sejour.case_event`. */
  readonly name: string
  readonly columns: readonly string[]
  /** Bound by row-level security even for its owner. */
  readonly isForced: boolean
}

/** Belongs to the migrations, which write it themselves. */
const BOOK = 'sejour.migration'

const TABLES = `
  select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
    c.relforcerowsecurity as forced,
    array(select quote_ident(attname)::text from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
      order by attnum) as columns,
    array(select distinct quote_ident(rn.nspname) || '.' || quote_ident(r.relname)
      from pg_constraint k
      join pg_class r on r.oid = k.confrelid
      join pg_namespace rn on rn.oid = r.relnamespace
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as after
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('sejour', 'accounts') and c.relkind = 'r'
  order by 1`

/** Every table but the book of migrations, each after those that it refers to. */
export async function tablesOf(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<{
    name: string
    forced: boolean
    columns: string[]
    after: string[]
  }>(TABLES)
  const placed: Table[] = []
  let waiting = rows.filter(({ name }) => name !== BOOK)
  while (waiting.length > 0) {
    const done = new Set(placed.map(({ name }) => name))
    const next = waiting.filter(({ after }) => after.every((name) => done.has(name)))
    // Tables that refer to one another have no order: ours do not.
    if (next.length === 0) throw new Error('tables in a circle')
    placed.push(...next.map(({ name, columns, forced }) => ({ name, columns, isForced: forced })))
    waiting = waiting.filter((one) => !next.includes(one))
  }
  return placed
}

/** What was carried out on this database, in the order of the ids. */
export async function migrationsOf(
  client: ClientBase,
): Promise<readonly { readonly id: string; readonly checksum: string }[]> {
  const { rows: found } = await client.query<{ book: string | null }>(
    `select to_regclass($1)::text as book`,
    [BOOK],
  )
  if (!found[0]?.book) return []
  const { rows } = await client.query<{ id: string; checksum: string }>(
    `select id, checksum from ${BOOK} order by id`,
  )
  return rows
}

/**
 * Shows every row to the owner, until the end of the transaction. A superuser sees them anyway, and
 * so does whoever may pass by row-level security; for another owner each table is opened, and other
 * connections wait for the end.
 */
export async function seeEverything(
  client: ClientBase,
  tables: readonly Table[],
): Promise<readonly Table[]> {
  const { rows } = await client.query<{ bypasses: boolean }>(
    `select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user`,
  )
  const opened = rows[0]?.bypasses ? [] : tables.filter(({ isForced }) => isForced)
  for (const { name } of opened) {
    await client.query(`alter table ${name} no force row level security`)
  }
  // From here on a row that would be hidden is an error, never a silence.
  await client.query('set local row_security = off')
  return opened
}

/** Binds the owner again. */
export async function closeAgain(client: ClientBase, opened: readonly Table[]): Promise<void> {
  for (const { name } of opened) {
    await client.query(`alter table ${name} force row level security`)
  }
}
