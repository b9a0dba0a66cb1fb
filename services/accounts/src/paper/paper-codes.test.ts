import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { onBothStores } from '@sejour/store/testing'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { somebody, tryAccounts, type Tried } from '../accounts.fixtures.ts'
import { DAY, HOUR } from '../instants.ts'

const birthDate = localDate('1990-02-28')

onBothStores('codes on paper', (openStore) => {
  let tried: Tried
  beforeAll(async () => {
    tried = await tryAccounts(openStore)
  })

  async function given() {
    const scope = await somebody(tried, `N. ${randomUUID()}`, 'counsel')
    const what = { caseId: randomUUID(), person: randomUUID() }
    const code = await tried.accounts.paperCodes.give(scope, {
      ...what,
      birthDate,
      until: localDate('2026-04-30'),
    })
    return { scope, ...what, code, address: randomUUID() }
  }

  test('it opens one case for one person, however it was typed', async () => {
    const { scope, caseId, person, code, address } = await given()
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`
    expect(await tried.accounts.paperCodes.open({ code: typed, birthDate, address })).toEqual({
      organisation: scope.organisation,
      caseId,
      person,
      id: expect.any(String),
    })
    expect(await tried.accounts.paperCodes.list(scope, caseId)).toMatchObject([
      { person, until: '2026-04-30', openedAt: tried.now() },
    ])
  })

  test('what is sent twice gives one code: the one that was shown last', async () => {
    const scope = await somebody(tried, `N. ${randomUUID()}`, 'counsel')
    const asked = {
      id: randomUUID(),
      caseId: randomUUID(),
      person: randomUUID(),
      birthDate,
      until: localDate('2026-04-30'),
    }
    const { paperCodes } = tried.accounts
    const first = await paperCodes.give(scope, asked)
    const last = await paperCodes.give(scope, asked)
    const address = randomUUID()
    expect(await paperCodes.open({ code: first, birthDate, address })).toEqual({ refused: 'wrong' })
    expect(await paperCodes.open({ code: last, birthDate, address })).toHaveProperty('caseId')
    expect(await paperCodes.list(scope, asked.caseId)).toHaveLength(1)
  })

  test('what is kept tells neither the code nor the day', async () => {
    const { scope, code } = await given()
    const { rows } = await tried.database.within(scope, (transaction) =>
      sql<{
        row: string
      }>`select row_to_json(paper_code)::text as row from sejour.paper_code`.execute(transaction),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(code)
    expect(rows[0]?.row).not.toContain('1990')
  })

  test.each([
    { day: '1990-02-27', because: 'another day of birth' },
    { code: 'AAAA-AAAA-AAAA-AAAA', because: 'another code' },
    { code: '', because: 'no code' },
  ])('refused alike: $because', async ({ day, code: typed }) => {
    const { code, address } = await given()
    const asked = { code: typed ?? code, birthDate: localDate(day ?? birthDate), address }
    expect(await tried.accounts.paperCodes.open(asked)).toEqual({ refused: 'wrong' })
  })

  test('five tries an hour for a code, from wherever, and then even the right day waits', async () => {
    const { code } = await given()
    const { open } = tried.accounts.paperCodes
    const guess = (day: number) =>
      open({ code, birthDate: localDate(`1991-01-0${day}`), address: randomUUID() })
    for (const day of [1, 2, 3, 4, 5]) expect(await guess(day)).toEqual({ refused: 'wrong' })
    const right = { code, birthDate, address: randomUUID() }
    const retryAt = `${tried.now().slice(0, 11)}10:00:00.000Z`
    expect(await open(right)).toEqual({ refused: 'too-many', retryAt })
    tried.wait(HOUR)
    expect(await open(right)).toHaveProperty('caseId')
  })

  test('five tries an hour from one address, whatever the code; a success is no try', async () => {
    const { code, address } = await given()
    const { open } = tried.accounts.paperCodes
    for (const _ of [1, 2, 3, 4, 5, 6])
      expect(await open({ code, birthDate, address })).toHaveProperty('caseId')
    for (const at of [1, 2, 3, 4, 5]) {
      expect(await open({ code: `AAAA AAAA AAAA AAA${at}`, birthDate, address })).toEqual({
        refused: 'wrong',
      })
    }
    expect(await open({ code, birthDate, address })).toMatchObject({ refused: 'too-many' })
  })

  test('it ends when it is revoked, and after its last day', async () => {
    const revoked = await given()
    const { paperCodes } = tried.accounts
    const [kept] = await paperCodes.list(revoked.scope, revoked.caseId)
    const other = await given()
    await paperCodes.revoke(other.scope, kept?.id ?? '')
    expect(await paperCodes.open({ ...revoked, birthDate })).toHaveProperty('caseId')
    await paperCodes.revoke(revoked.scope, kept?.id ?? '')
    expect(await paperCodes.open({ ...revoked, birthDate })).toEqual({ refused: 'ended' })
    tried.wait(57 * DAY)
    expect(await paperCodes.open({ ...other, birthDate })).toEqual({ refused: 'ended' })
  })
})
