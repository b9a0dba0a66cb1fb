import { onBothStores, unguardedTables } from '@sejour/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { peopledHouse, type Peopled, type PeopledHouse } from './peopled-house.fixtures.ts'

/** Tables that no organisation owns, and why each may be seen as it is. */
const OF_NOBODY: { readonly [table: string]: string } = {
  migration: 'which steps the schema took: no value of anybody, and nobody may write it',
  job: 'which process does a job now: names of processes',
}

/** Rows that one organisation lays down for another, and how they say for whom. */
const SENT_TO: { readonly [table: string]: string } = { parcel: 'to_organisation_id' }

onBothStores('the tables themselves', (_, newPlace) => {
  let all: PeopledHouse
  let tables: readonly { readonly name: string; readonly owned: boolean }[]
  beforeAll(async () => {
    all = await peopledHouse(await newPlace())
    const { rows } = await all.house.store.database.asHouse((open) =>
      sql<{ name: string; owned: boolean }>`
        select relname::text as name, exists (
          select from pg_attribute where attrelid = pg_class.oid
            and attname = 'organisation_id' and not attisdropped) as owned
        from pg_class
        where relnamespace = 'sejour'::regnamespace and relkind in ('r', 'p')
        order by relname`.execute(open),
    )
    tables = rows
  }, 120_000)
  afterAll(() => all.close())

  /** What a statement does for an organisation: how many rows, or the code of its refusal. */
  async function tried(
    { scope }: Pick<Peopled, 'scope'>,
    statement: string,
  ): Promise<number | string> {
    const { database } = all.house.store
    try {
      const done = await database.within(scope, (open) =>
        sql<{ count?: number }>`${sql.raw(statement)}`.execute(open),
      )
      const [first] = done.rows
      return first?.count === undefined
        ? Number(done.numAffectedRows ?? done.rows.length)
        : first.count
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unnamed'
    }
  }
  const two = (): [Peopled, Peopled] => {
    const [a, b] = all.organisations
    if (!a || !b) throw new Error('Two organisations')
    return [a, b]
  }

  test('each is guarded, and each that no organisation owns has its reason', async () => {
    expect(await unguardedTables(all.house.store.database)).toEqual([])
    const ownerless = tables.filter(({ owned }) => !owned).map(({ name }) => name)
    expect(ownerless.filter((name) => OF_NOBODY[name] === undefined)).toEqual([])
    expect(tables.length).toBeGreaterThan(12)
  })

  test('no organisation reads, changes, removes or adds a row of another', async () => {
    const [a, b] = two()
    const faults: string[] = []
    let inserts = 0
    for (const { name } of tables.filter(({ owned }) => owned)) {
      const table = `sejour.${name}`
      const foreign = `organisation_id = '${a.scope.organisation}'`
      const count = `select count(*)::int as count from ${table}`
      const before = await tried(a, count)
      const to = SENT_TO[name]
      const isSentTo = to === undefined ? 'false' : `${to} = '${b.scope.organisation}'`
      const statements = {
        'is seen': `${count} where ${foreign}`,
        'is seen beside its own': `${count} where organisation_id <> '${b.scope.organisation}'
          and not (${isSentTo})`,
        'is changed by whom it was sent to': `update ${table} set organisation_id = organisation_id
          where ${isSentTo}`,
        'is changed': `update ${table} set organisation_id = organisation_id where ${foreign}`,
        'is taken': `update ${table} set organisation_id = '${b.scope.organisation}' where ${foreign}`,
        'is removed': `delete from ${table} where ${foreign}`,
      }
      for (const [what, statement] of Object.entries(statements)) {
        const done = await tried(b, statement)
        if (done !== 0 && done !== '42501') faults.push(`${name} ${what}: ${done}`)
      }
      const own = await tried(b, count)
      if (own !== 0 && own !== '42501') {
        inserts += 1
        const done = await tried(
          b,
          `insert into ${table} select (jsonb_populate_record(one, jsonb_build_object(
            'organisation_id', '${a.scope.organisation}'))).* from ${table} one limit 1`,
        )
        if (done !== '42501') faults.push(`${name} is added to another: ${done}`)
        const given = await tried(
          b,
          `update ${table} set organisation_id = '${a.scope.organisation}'`,
        )
        if (given !== '42501') faults.push(`${name} is given to another: ${given}`)
      }
      if ((await tried(a, count)) !== before) faults.push(`${name} is not what it was`)
    }
    expect(faults).toEqual([])
    expect(inserts).toBeGreaterThan(5)
  })

  test('whoever is of no organisation sees no row', async () => {
    const [a] = two()
    const nobody = { scope: { ...a.scope, organisation: '' } }
    for (const { name } of tables.filter(({ owned }) => owned)) {
      const seen = await tried(nobody, `select count(*)::int as count from sejour.${name}`)
      expect([name, seen]).toEqual([name, seen === '42501' ? seen : 0])
    }
  })

  test('an organisation reads nothing of the accounts', async () => {
    const [a] = two()
    const { rows } = await all.house.store.database.asHouse((open) =>
      sql<{ name: string }>`select relname::text as name from pg_class
        where relnamespace = 'accounts'::regnamespace and relkind in ('r', 'p')`.execute(open),
    )
    expect(rows.length).toBeGreaterThan(5)
    for (const { name } of rows) {
      expect([name, await tried(a, `select count(*)::int as count from accounts.${name}`)]).toEqual(
        [name, '42501'],
      )
    }
  })
})
