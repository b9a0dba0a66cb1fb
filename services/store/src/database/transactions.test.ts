import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { notes, one, readNotes, writeNote } from '../testing/notes.ts'
import { onBothStores } from '../testing/index.ts'
import { AskedInsideTransaction, StatementRefused, StoreUnavailable } from './errors.ts'
import type { Database } from './types.ts'

onBothStores('a transaction', (openStore) => {
  let database: Database

  beforeAll(async () => {
    database = await openStore(notes)
  })
  beforeEach(async () => {
    await database.within(one, (open) => sql`delete from sejour.note`.execute(open))
  })

  test('is kept whole or not at all', async () => {
    const half = database.within(one, async (open) => {
      await sql`insert into sejour.note values (1, ${one.organisation}, 'half')`.execute(open)
      throw new Error('changed my mind')
    })
    await expect(half).rejects.toThrow('changed my mind')
    expect(await readNotes(database, one)).toEqual([])
  })

  test('is not kept when a statement in it failed, whoever looked away', async () => {
    const swallowed = database.within(one, async (open) => {
      await sql`insert into sejour.note values (1, ${one.organisation}, 'half')`.execute(open)
      await sql`select 1 / 0`.execute(open).catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow()
    expect(await readNotes(database, one)).toEqual([])
  })

  test.each(['40001', '40P01'])('is done again when another was in its way (%s)', async (code) => {
    let attempts = 0
    await database.within(one, async (open) => {
      attempts += 1
      await sql`insert into sejour.note values (1, ${one.organisation}, 'kept')`.execute(open)
      if (attempts < 3) await raise(open, code)
    })
    expect(attempts).toBe(3)
    expect(await readNotes(database, one)).toEqual([1])
  })

  test('is not done again for ever', async () => {
    let attempts = 0
    const hopeless = database.within(one, async (open) => {
      attempts += 1
      await raise(open, '40001')
    })
    await expect(hopeless).rejects.toMatchObject({ code: '40001' })
    expect(attempts).toBe(5)
  })

  test('asks nobody but itself', async () => {
    const nested = database.within(one, () => readNotes(database, one))
    await expect(nested).rejects.toThrow(AskedInsideTransaction)
    expect(await readNotes(database, one)).toEqual([])
  })

  test('many at once all arrive', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => index)
    await Promise.all(ids.map((id) => writeNote(database, one, id)))
    expect(await readNotes(database, one)).toEqual(ids)
  })

  test('an error tells no value', async () => {
    await writeNote(database, one, 1)
    const twice = database.within(one, (open) =>
      sql`insert into sejour.note values (1, ${one.organisation}, 'secret')`.execute(open),
    )
    await expect(twice).rejects.toThrow(StatementRefused)
    await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' })

    const error: unknown = await database
      .within(one, (open) => sql`select ${'secret'}::int`.execute(open))
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StatementRefused)
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('secret')
  })

  test('after the end nothing is asked', async () => {
    const closed = await openStore([])
    await closed.close()
    await closed.close()
    await expect(closed.asHouse(async () => 1)).rejects.toThrow(StoreUnavailable)
    expect(await closed.isWritable()).toBe(false)
  })
})

async function raise(open: Parameters<Parameters<Database['asHouse']>[0]>[0], code: string) {
  await sql`${sql.raw(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`)}`.execute(
    open,
  )
}
