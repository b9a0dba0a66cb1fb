import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { notes, one, readNotes, writeNote } from '../testing/notes.ts'
import { onBothStores } from '../testing/index.ts'
import { DatabaseTooNew, FolderInUse, MigrationChanged } from './errors.ts'
import { openDatabase } from './open-database.ts'
import type { Database, Migration } from './types.ts'

const colour: Migration = {
  id: '20-colour',
  sql: `alter table sejour.note add column colour text not null default 'white'`,
}
const broken: Migration = {
  id: '30-broken',
  sql: 'alter table sejour.note add column shape text; select no_such_thing()',
}

async function carriedOut(database: Database): Promise<readonly string[]> {
  const { rows } = await database.asHouse((open) =>
    sql<{ id: string }>`select id from sejour.migration order by id`.execute(open),
  )
  return rows.map(({ id }) => id)
}

onBothStores('migrations', (_openStore, newPlace) => {
  test('are carried out in the order of their ids, once, and keep what was there', async () => {
    const place = await newPlace()
    const before = await openDatabase({ ...place, migrations: notes.toReversed() })
    await writeNote(before, one, 1)
    await before.close()

    const after = await openDatabase({ ...place, migrations: [colour, ...notes] })
    expect(await carriedOut(after)).toEqual(['00-house', '10-notes', '20-colour'])
    expect(await readNotes(after, one)).toEqual([1])
    await after.close()

    const again = await openDatabase({ ...place, migrations: [...notes, colour] })
    expect(await readNotes(again, one)).toEqual([1])
    await again.close()
  })

  test('one that fails leaves those before it whole, and nothing of itself', async () => {
    const place = await newPlace()
    const migrations = [...notes, colour, broken]
    await expect(openDatabase({ ...place, migrations })).rejects.toMatchObject({ code: '42883' })

    const database = await openDatabase({ ...place, migrations: [...notes, colour] })
    expect(await carriedOut(database)).toEqual(['00-house', '10-notes', '20-colour'])
    const { rows } = await database.asHouse((open) =>
      sql`select from information_schema.columns where column_name = 'shape'`.execute(open),
    )
    expect(rows).toEqual([])
    await database.close()
  })

  test('a database that knows more is left alone', async () => {
    const place = await newPlace()
    await (await openDatabase({ ...place, migrations: [...notes, colour] })).close()
    const earlier = openDatabase({ ...place, migrations: notes })
    await expect(earlier).rejects.toThrow(DatabaseTooNew)
    await expect(earlier).rejects.toMatchObject({ migrations: ['20-colour'] })
  })

  test('a migration that was edited is refused, one that was laid out anew is not', async () => {
    const place = await newPlace()
    await (await openDatabase({ ...place, migrations: [...notes, colour] })).close()

    const moved = { ...colour, sql: `\n  ${colour.sql.replaceAll(' ', '\n ')}\n` }
    await (await openDatabase({ ...place, migrations: [...notes, moved] })).close()

    const edited = { ...colour, sql: colour.sql.replace('white', 'black') }
    const opening = openDatabase({ ...place, migrations: [...notes, edited] })
    await expect(opening).rejects.toThrow(MigrationChanged)
  })

  test('four that start at once carry each out once', async () => {
    const place = await newPlace()
    const openings = await Promise.allSettled(
      [1, 2, 3, 4].map(() => openDatabase({ ...place, migrations: [...notes, colour] })),
    )
    const opened = openings.flatMap((opening) =>
      opening.status === 'fulfilled' ? [opening.value] : [],
    )
    const reasons: readonly unknown[] = openings.flatMap((opening) =>
      opening.status === 'rejected' ? [opening.reason] : [],
    )
    const [first] = opened
    expect(first && (await carriedOut(first))).toEqual(['00-house', '10-notes', '20-colour'])
    // A folder belongs to one; nodes share a server.
    expect(opened).toHaveLength(first?.kind === 'embedded' ? 1 : 4)
    expect(reasons.every((reason) => reason instanceof FolderInUse)).toBe(true)
    for (const database of opened) await database.close()
  })
})
