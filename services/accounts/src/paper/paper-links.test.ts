import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { onBothStores } from '@sejour/store/testing'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { somebody, tryAccounts, type Tried } from '../accounts.fixtures.ts'
import { DAY } from '../instants.ts'

const birthDate = localDate('1990-02-28')

onBothStores('files that somebody linked', (openStore) => {
  let tried: Tried
  beforeAll(async () => {
    tried = await tryAccounts(openStore)
  })

  async function owner() {
    const { account } = await somebody(tried, `P. ${randomUUID()}`)
    const { id: organisation } = await tried.accounts.organisations.ownSpace(account)
    return { account, organisation }
  }
  async function given(until = '2026-04-30') {
    const giver = await somebody(tried, `N. ${randomUUID()}`, 'counsel')
    const id = randomUUID()
    const what = { caseId: randomUUID(), person: randomUUID() }
    const asked = { id, ...what, birthDate, until: localDate(until) }
    const code = await tried.accounts.paperCodes.give(giver, asked)
    return { giver, id, ...what, typed: { code, birthDate, address: randomUUID() } }
  }
  const { list, link, unlink } = {
    list: (...asked: Parameters<Tried['accounts']['paperLinks']['list']>) =>
      tried.accounts.paperLinks.list(...asked),
    link: (...asked: Parameters<Tried['accounts']['paperLinks']['link']>) =>
      tried.accounts.paperLinks.link(...asked),
    unlink: (...asked: Parameters<Tried['accounts']['paperLinks']['unlink']>) =>
      tried.accounts.paperLinks.unlink(...asked),
  }

  test('a code that is typed once stands in the list, once', async () => {
    const [scope, one] = [await owner(), await given()]
    expect(await list(scope)).toEqual([])
    await link(scope, one.typed)
    await link(scope, one.typed)
    expect(await list(scope)).toEqual([
      {
        id: one.id,
        organisation: one.giver.organisation,
        organisationName: expect.stringMatching(/^Maison/),
        caseId: one.caseId,
        person: one.person,
        linkedAt: tried.now(),
        until: '2026-04-30',
      },
    ])
  })

  test('a wrong day of birth links nothing', async () => {
    const [scope, { typed }] = [await owner(), await given()]
    const wrong = { ...typed, birthDate: localDate('1990-02-27') }
    expect(await link(scope, wrong)).toEqual({ refused: 'wrong' })
    expect(await list(scope)).toEqual([])
  })

  test('a code that the organisation took back is told as such', async () => {
    const [scope, one] = [await owner(), await given()]
    await link(scope, one.typed)
    await tried.accounts.paperCodes.revoke(one.giver, one.id)
    expect(await list(scope)).toMatchObject([{ id: one.id, ended: 'revoked' }])
    expect(await link(await owner(), one.typed)).toEqual({ refused: 'ended' })
  })

  test('its last day counts, and the day after it is over', async () => {
    const scope = await owner()
    const one = await given(tried.now().slice(0, 10))
    await link(scope, one.typed)
    expect((await list(scope))[0]).not.toHaveProperty('ended')
    tried.wait(DAY)
    expect(await list(scope)).toMatchObject([{ ended: 'over' }])
  })

  test('two people link one code; what one of them removes stays with the other', async () => {
    const [one, other, { id, typed }] = [await owner(), await owner(), await given()]
    await link(one, typed)
    await link(other, typed)
    await unlink(one, id)
    expect(await list(one)).toEqual([])
    expect(await list(other)).toMatchObject([{ id }])
  })

  test('the database shows a link to its own space alone', async () => {
    const [scope, { giver, typed }] = [await owner(), await given()]
    await link(scope, typed)
    const seen = async (organisation: string) => {
      const { rows } = await tried.database.within({ ...scope, organisation }, (transaction) =>
        sql`select * from sejour.paper_link`.execute(transaction),
      )
      return rows.length
    }
    expect([await seen(scope.organisation), await seen(giver.organisation)]).toEqual([1, 0])
  })
})
