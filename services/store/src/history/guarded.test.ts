import type { CaseEvent } from '@sejour/cases'
import { project } from '@sejour/cases/contract'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { type Shelf, shelves } from '../testing/open-shelves.fixtures.ts'
import { unguardedTables } from '../testing/unguarded-tables.ts'

const TABLES = [
  'organisation_key',
  'case_record',
  'case_event',
  'case_command',
  'case_due',
  'case_term',
  'case_likeness',
  'stored_file',
  'read_log',
]

const events: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' },
  { type: 'person-added', person: { id: 'r1', familyName: 'Quillfeather', relation: 'applicant' } },
  { type: 'task-added', task: 't1', text: 'Fetch it', due: '2026-04-01' as never },
]

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('A letter')
}

onBothStores('rows of an organisation', (_, newPlace) => {
  const open = shelves(newPlace)
  let shelf: Shelf
  let caseId: string
  beforeAll(async () => {
    shelf = await open()
    const { store, library, newId } = shelf
    caseId = newId()
    const first = { caseId, expectedVersion: 0, commandId: newId(), events }
    await store.cases.append(library, { ...first, project })
    await store.files.put(library, caseId, bytes(), { name: 'letter.txt', limit: 100 })
    await store.reads.note(library, { caseIds: [caseId], opened: 'case', way: 'desk' })
  })

  test('every table is bound, even for its owner', async () => {
    expect(await unguardedTables(shelf.store.database)).toEqual([])
  })

  test('every table begins its key with the organisation', async () => {
    const { rows } = await shelf.store.database.asHouse((open) =>
      sql<{ name: string }>`
        select relname::text as name from pg_class
        join pg_index on indrelid = pg_class.oid and indisprimary
        join pg_attribute on attrelid = pg_class.oid and attnum = indkey[0]
        where relnamespace = 'sejour'::regnamespace and attname = 'organisation_id'`.execute(open),
    )
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(TABLES))
  })

  describe.each(TABLES)('%s', (table) => {
    const name = sql.table(`sejour.${table}`)
    const own = () =>
      shelf.store.database.within(shelf.library, (open) => sql`select * from ${name}`.execute(open))

    test('has rows for its owner, or this test shows nothing', async () => {
      expect((await own()).rows.length).toBeGreaterThan(0)
    })

    test('shows nothing to another organisation, not even by its name', async () => {
      const { rows } = await shelf.store.database.within(shelf.otherLibrary, (open) =>
        sql`select * from ${name} where organisation_id = ${shelf.library.organisation}`.execute(
          open,
        ),
      )
      expect(rows).toEqual([])
    })

    test('shows nothing to the house, but which organisations there are', async () => {
      const { rows } = await shelf.store.database.asHouse((open) =>
        sql`select * from ${name}`.execute(open),
      )
      expect(rows.length > 0).toBe(table === 'organisation_key')
    })

    test('takes no row in the name of another organisation', async () => {
      const forged = shelf.store.database.within(shelf.otherLibrary, async (open) => {
        const { rows } =
          await sql`select set_config('sejour.organisation', ${shelf.library.organisation}, true)`
            .execute(open)
            .then(() => sql`select * from ${name} limit 1`.execute(open))
        await sql`select set_config('sejour.organisation', ${shelf.otherLibrary.organisation}, true)`.execute(
          open,
        )
        await sql`insert into ${name}
          select * from jsonb_populate_record(null::${name}, ${JSON.stringify(rows[0])}::jsonb)`.execute(
          open,
        )
      })
      await expect(forged).rejects.toThrow(/row-level security/)
    })

    test('is not changed or emptied by another organisation', async () => {
      const before = await own()
      await shelf.store.database
        .within(shelf.otherLibrary, (open) => sql`delete from ${name}`.execute(open))
        .catch((error: unknown) => expect(String(error)).toMatch(/permission denied/))
      expect((await own()).rows).toEqual(before.rows)
    })
  })

  test.each([
    { change: 'delete from sejour.case_event', because: 'an event is final' },
    { change: `update sejour.case_event set by = 'x'`, because: 'an event is final' },
    { change: 'delete from sejour.case_command', because: 'a command is carried out once' },
    { change: 'delete from sejour.read_log', because: 'nobody takes a line out' },
    { change: `update sejour.read_log set opened = 'x'`, because: 'nobody rewrites a line' },
    { change: 'delete from sejour.organisation_key', because: 'every case would be lost' },
  ])('not even its owner may $change: $because', async ({ change }) => {
    const { database } = shelf.store
    const asked = database.within(shelf.library, (open) => sql.raw(change).execute(open))
    await expect(asked).rejects.toThrow(/permission denied/)
  })

  test('no value of a person stands in any table', async () => {
    const dumps = await shelf.store.database.within(shelf.library, async (open) => {
      const all: string[] = []
      for (const table of TABLES) {
        const { rows } = await sql<{ text: string }>`
          select row::text as text from ${sql.table(`sejour.${table}`)} as row`.execute(open)
        all.push(...rows.map(({ text }) => text))
      }
      return all.join('\n')
    })
    expect(dumps).toContain(caseId)
    for (const value of ['Reader', 'uillf', 'Fetch', 'letter']) {
      expect(dumps).not.toContain(value)
      expect(dumps).not.toContain(Buffer.from(value).toString('hex'))
    }
  })

  test('an event moved to another place of the history does not open there', async () => {
    const { store, otherLibrary, newId } = shelf
    const moved = newId()
    const titles: CaseEvent[] = [{ type: 'case-titled', title: 'A' }]
    const first = { caseId: moved, expectedVersion: 0, commandId: newId(), project }
    await store.cases.append(otherLibrary, { ...first, events: [...events, ...titles] })
    await store.database.within(otherLibrary, (open) =>
      sql`insert into sejour.case_event
        select organisation_id, case_id, 5, type, at, by, commitment, hash, sealed
        from sejour.case_event where case_id = ${moved} and version = 4`.execute(open),
    )
    await expect(store.cases.read(otherLibrary, moved)).rejects.toThrow('unreadable: event')
  })
})
