import type { Scope } from '@sejour/cases'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { notes, one, other, readNotes, writeNote } from '../testing/notes.ts'
import { onBothStores, unguardedTables } from '../testing/index.ts'
import type { Database } from './types.ts'

const FOREIGN = other.organisation

/** What a forgotten condition or a wrong id would do: the words of the query do not matter. */
const SEES = [
  { query: 'select id from sejour.note', ids: [1], because: 'no condition at all' },
  { query: 'select id from sejour.note where id = 2', ids: [], because: 'the id of another' },
  {
    query: `select id from sejour.note where organisation_id = '${FOREIGN}'`,
    ids: [],
    because: 'the organisation of another',
  },
  {
    query: `update sejour.note set words = 'changed' where id = 2 returning id`,
    ids: [],
    because: 'a row of another is not there to be changed',
  },
  {
    query: 'delete from sejour.note where id = 2 returning id',
    ids: [],
    because: 'a row of another is not there to be deleted',
  },
  {
    query: 'select note.id from sejour.note join sejour.note as twin on twin.id <> note.id',
    ids: [],
    because: 'a join shows nothing more',
  },
  {
    query: `with gone as (delete from sejour.note where id > 1 returning id) select id from gone`,
    ids: [],
    because: 'nor does a statement inside another',
  },
]

const REFUSED = [
  {
    query: `insert into sejour.note values (3, '${FOREIGN}', 'x')`,
    because: 'a row for another organisation',
  },
  {
    query: `update sejour.note set organisation_id = '${FOREIGN}'`,
    because: 'a row handed to another organisation',
  },
  {
    query: `insert into sejour.note values (2, '${one.organisation}', 'x')
      on conflict (id) do update set words = 'x'`,
    because: 'a row of another, met by its key',
  },
  { query: 'truncate sejour.note', because: 'emptying does not look at rows' },
  { query: 'alter table sejour.note disable row level security', because: 'not its owner' },
  { query: 'alter table sejour.note no force row level security', because: 'not its owner' },
  { query: 'drop policy own on sejour.note', because: 'not its owner' },
  { query: 'create policy all_of_it on sejour.note using (true)', because: 'not its owner' },
  { query: 'drop table sejour.note', because: 'not its owner' },
  {
    query: 'set local row_security = off; select * from sejour.note',
    because: 'it may not ask so',
  },
  { query: 'create table sejour.copy (id int)', because: 'it creates nothing' },
  {
    query: `create or replace function sejour.current_organisation() returns uuid
      language sql return '${FOREIGN}'::uuid`,
    because: 'the question who asks is not its own to answer',
  },
  { query: `insert into sejour.migration values ('x', 'x')`, because: 'that book is read alone' },
  { query: 'delete from sejour.migration', because: 'that book is read alone' },
  { query: 'alter role sejour_app bypassrls', because: 'nobody raises himself' },
]

onBothStores('row-level security', (openStore) => {
  let database: Database

  beforeAll(async () => {
    database = await openStore(notes)
    await writeNote(database, one, 1)
    await writeNote(database, other, 2)
  })

  async function ids(scope: Scope, query: string): Promise<readonly unknown[]> {
    const { rows } = await database.within(scope, (open) =>
      sql<{ id: number }>`${sql.raw(query)}`.execute(open),
    )
    return rows.map(({ id }) => id)
  }

  test.each(SEES)('sees its own rows alone: $because', async ({ query, ids: expected }) => {
    expect(await ids(one, query)).toEqual(expected)
    expect(await readNotes(database, other)).toEqual([2])
  })

  test.each(REFUSED)('is refused: $because', async ({ query }) => {
    const statements = query.split(';')
    const attempt = database.within(one, async (open) => {
      for (const statement of statements) await sql`${sql.raw(statement)}`.execute(open)
    })
    await expect(attempt).rejects.toMatchObject({ code: '42501' })
    expect(await readNotes(database, other)).toEqual([2])
  })

  test.each([
    { organisation: '', because: 'no organisation equals none' },
    { organisation: '00000000-0000-4000-8000-000000000003', because: 'this one has no rows' },
  ])('sees nothing: $because', async ({ organisation }) => {
    expect(await readNotes(database, { ...one, organisation })).toEqual([])
  })

  test('the house sees no row of a table that has no policy for it', async () => {
    const seen = await database.asHouse((open) => sql`select * from sejour.note`.execute(open))
    expect(seen.rows).toEqual([])
  })

  test('nothing of one transaction stays for the next', async () => {
    await readNotes(database, one)
    const { rows } = await database.asHouse((open) =>
      sql`select sejour.current_organisation() as organisation,
        sejour.current_account() as account, current_user as role`.execute(open),
    )
    expect(rows).toEqual([{ organisation: null, account: null, role: 'sejour_house' }])
  })

  // Row-level security is for our mistakes. Whoever can send any statement can also say that he is
  // somebody else, which is why every value goes to the database as a parameter.
  test('a statement that was smuggled in can name another organisation', async () => {
    const seen = await database.within(one, async (open) => {
      await sql`select set_config('sejour.organisation', ${FOREIGN}, true)`.execute(open)
      return sql<{ id: number }>`select id from sejour.note`.execute(open)
    })
    expect(seen.rows).toEqual([{ id: 2 }])
  })

  test('it can leave its role, and on a server with two users gains nothing by it', async () => {
    const seen = await database.within(one, async (open) => {
      await sql`reset role`.execute(open)
      return sql<{ id: number }>`select id from sejour.note order by id`.execute(open)
    })
    const everything = [{ id: 1 }, { id: 2 }]
    expect(seen.rows).toEqual(database.kind === 'embedded' ? everything : [{ id: 1 }])
  })

  test('every table is guarded', async () => {
    expect(await unguardedTables(database)).toEqual([])
  })
})

onBothStores('the search for tables that are not guarded', (openStore) => {
  test.each([
    { table: 'create table sejour.bare (id int)', because: 'row-level security is off' },
    {
      table: `create table sejour.bare (id int);
        alter table sejour.bare enable row level security;
        create policy own on sejour.bare using (false)`,
      because: 'its owner is not bound',
    },
    {
      table: `create table sejour.bare (id int);
        alter table sejour.bare enable row level security, force row level security`,
      because: 'it has no policy',
    },
    {
      table: `create view sejour.bare as select * from sejour.note`,
      because: 'a view reads as its owner',
    },
  ])('finds one: $because', async ({ table }) => {
    const database = await openStore([...notes, { id: '20-bare', sql: table }])
    expect(await unguardedTables(database)).toEqual(['bare'])
  })
})
