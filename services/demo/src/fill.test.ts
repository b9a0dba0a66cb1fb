import { openAccounts, type Accounts } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { houseMigrations, openDesk } from '@sejour/desk'
import { openStore, type Store, verifyChain } from '@sejour/store'
import { emptyPlace } from '@sejour/store/testing'
import { openTypesetter } from '@sejour/typeset'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoCases } from './demo-cases.ts'
import { accountId, officeId } from './demo-ids.ts'
import { type DemoParts, demoState, fillDemo } from './fill.ts'
import {
  DEMO_ACCOUNTS,
  DEMO_FACTOR,
  DEMO_PAPERS,
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  hasDemoFactor,
} from './demo-accounts.ts'
import { idOf } from './ids.ts'
import { OFFICES, type OfficeKey } from './offices.ts'
import { administratorOf, demoPost } from './send-waiting.ts'

const day = localDate('2026-11-23')
const today = () => day
const now = () => '2026-11-23T08:00:00.000Z'
const offices = Object.keys(OFFICES) as OfficeKey[]
const firms = offices.filter((key) => OFFICES[key].kind === 'counsel')
const scopeOf = (office: OfficeKey) => ({
  organisation: officeId(office),
  account: accountId(DEMO_ACCOUNTS.find((one) => one.office === office)?.email ?? ''),
})

// On one store: the filling is long, and each store has its own tests of what is done here.
describe('the demonstration', () => {
  let store: Store
  let removePlace: () => Promise<void>
  let accounts: Accounts
  let parts: DemoParts
  const typesetter = openTypesetter()

  beforeAll(async () => {
    const { dataFolder, remove } = await emptyPlace()
    removePlace = remove
    store = await openStore({ dataFolder, migrations: houseMigrations, now })
    accounts = openAccounts({
      database: store.database,
      now,
      baseUrl: 'http://localhost',
      secret: new Uint8Array(32),
      sendMail: async () => undefined,
      organisationMade: store.organisations.create,
    })
    parts = { accounts, store, typesetter, lawVersion: '1', now, today: day }
  })
  afterAll(async () => {
    await typesetter.close()
    await store.close()
    await removePlace()
  })

  async function versions(): Promise<readonly number[]> {
    const found = []
    for (const office of offices) {
      const rows = await store.cases.rows(scopeOf(office), {})
      found.push(...rows.map(({ version }) => version))
    }
    return found
  }

  /** What people find in their own spaces. */
  async function linkedByThem() {
    const found = []
    for (const { email } of DEMO_PEOPLE) {
      const account = accountId(email)
      const { id: organisation } = await parts.accounts.organisations.ownSpace(account)
      found.push(...(await parts.accounts.paperLinks.list({ organisation, account })))
    }
    return found.map(({ organisationName, ended }) => [organisationName, ended])
  }

  test('that is stopped in the middle goes on, and done again it changes nothing', async () => {
    expect(await demoState(parts)).toBe('absent')
    const stop = new AbortController()
    const onProgress = (done: number) => void (done === 2 && stop.abort())
    const stopped = fillDemo({ ...parts, signal: stop.signal, onProgress })
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    expect(await demoState(parts)).toBe('begun')
    const cases = demoCases(day)
    const before = await versions()
    expect(before.length).toBeLessThan(cases.length)

    expect(await fillDemo(parts)).toBe(cases.length - before.length)
    expect(await demoState(parts)).toBe('filled')
    const filled = await versions()
    expect(filled).toHaveLength(cases.length)
    const linked = await linkedByThem()
    expect(linked).toEqual(DEMO_PEOPLE.map(() => ['Advocatenkantoor Voorbeeld', undefined]))
    expect(await fillDemo(parts)).toBe(0)
    expect(await linkedByThem()).toEqual(linked)
    expect(await versions()).toEqual(filled)
  }, 60_000)

  test.each(DEMO_PAPERS)('the code on paper of $name opens $reads', async ({ code, ...one }) => {
    const { birthDate, office, reads } = one
    const opened = await accounts.paperCodes.open({ code, birthDate, address: '192.0.2.2' })
    expect(opened).toMatchObject({ organisation: officeId(office), caseId: idOf(reads) })
  })

  test('a parcel waits in the inbox of the commune, and one in that of the Office', async () => {
    for (const office of ['commune', 'office'] as const) {
      const actor = administratorOf(office)
      const inbox = await demoPost(parts).inbox(actor)
      const waiting = 'seen' in inbox ? inbox.seen : []
      expect(waiting).toHaveLength(1)
      const looked = await demoPost(parts).look(actor, waiting[0]?.id ?? '')
      expect(looked).toMatchObject({ seen: { differences: [], leftOut: [] } })
    }
  })

  test.each(firms)('gives the desk of %s something due and something at risk', async (office) => {
    const desk = openDesk({ store, today, lawVersion: '1', way: 'desk' })
    const actor = { ...scopeOf(office), kind: 'counsel', name: '', secondFactor: false } as const
    const seen = await desk.dashboard({ ...actor, role: 'administrator' }, { lang: 'fr' })
    if (!('seen' in seen)) throw new Error('not seen')
    expect(seen.seen.due).not.toEqual([])
    expect(seen.seen.atRisk).not.toEqual([])
  })

  test('its histories are proved, and its papers open', async () => {
    let papers = 0
    for (const office of offices) {
      const scope = scopeOf(office)
      for (const { caseId } of await store.cases.rows(scope, {})) {
        const history = await store.cases.history(scope, caseId)
        expect(history && verifyChain(history, history.events.at(-1)?.hash ?? '').ok).toBe(true)
        for (const { disclosed } of history?.events ?? []) {
          const file =
            disclosed?.event.type === 'exhibit-added' ? disclosed.event.exhibit.file : undefined
          if (!file) continue
          papers += 1
          expect(await store.files.get(scope, caseId, file)).toBeDefined()
        }
      }
    }
    expect(papers).toBeGreaterThan(10)
  })

  test.each([...DEMO_ACCOUNTS, ...DEMO_PEOPLE])('$email signs in as $role', async (one) => {
    const { email, role } = one
    const signed = await accounts.signIn.withPassword(
      { mail: email, password: DEMO_PASSWORD },
      { address: '192.0.2.1', client: 'test' },
    )
    if (!('token' in signed)) throw new Error('refused')
    if ('office' in one && hasDemoFactor(one)) {
      const { session } = (await accounts.presence(signed.token)) ?? {}
      const figures = await accounts.authenticator.figuresOf(accountId(email), DEMO_FACTOR)
      if (!session || !figures || figures === 'used') throw new Error('no figures')
      expect(await accounts.authenticator.check(session, figures.code)).toBe(true)
    }
    expect(await accounts.presence(signed.token)).toMatchObject({ actor: { role } })
  })
})
