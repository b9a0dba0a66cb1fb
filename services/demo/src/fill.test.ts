import { accountMigrations, openAccounts, type Accounts } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { agendaMigrations, openDesk, projectorOf } from '@sejour/desk'
import { openStore, type Store, verifyChain } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { openTypesetter } from '@sejour/typeset'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoCases } from './demo-cases.ts'
import { accountId, type DemoParts, demoState, fillDemo, officeId } from './fill.ts'
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_PERSON, OFFICES, type OfficeKey } from './offices.ts'

const day = localDate('2026-11-23')
const today = () => day
const now = () => '2026-11-23T08:00:00.000Z'
const offices = Object.keys(OFFICES) as OfficeKey[]
const scopeOf = (office: OfficeKey) => ({
  organisation: officeId(office),
  account: accountId(DEMO_ACCOUNTS.find((one) => one.office === office)?.email ?? ''),
})

onBothStores('the demonstration', (_, newPlace) => {
  let store: Store
  let accounts: Accounts
  let parts: DemoParts
  const typesetter = openTypesetter()

  beforeAll(async () => {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    const migrations = [...accountMigrations, ...agendaMigrations]
    store = await openStore({ dataFolder, databaseUrl, adminUrl, migrations, now })
    accounts = openAccounts({
      database: store.database,
      now,
      baseUrl: 'http://localhost',
      secret: new Uint8Array(32),
      sendMail: async () => undefined,
      organisationMade: store.organisations.create,
    })
    const project = projectorOf({ today, lawVersion: '1' })
    parts = { accounts, store, typesetter, project, today: day }
  })
  afterAll(async () => {
    await typesetter.close()
    await store.close()
  })

  async function versions(): Promise<readonly number[]> {
    const found = []
    for (const office of offices) {
      const rows = await store.cases.rows(scopeOf(office), {})
      found.push(...rows.map(({ version }) => version))
    }
    return found
  }

  /** What the person finds in her own space. */
  async function linkedByHer() {
    const account = accountId(DEMO_PERSON.email)
    const { id: organisation } = await parts.accounts.organisations.ownSpace(account)
    const files = await parts.accounts.paperLinks.list({ organisation, account })
    return files.map(({ organisationName, ended }) => [organisationName, ended])
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
    expect(await linkedByHer()).toEqual([['Advocatenkantoor Voorbeeld', undefined]])
    expect(await fillDemo(parts)).toBe(0)
    expect(await linkedByHer()).toHaveLength(1)
    expect(await versions()).toEqual(filled)
  })

  test.each(offices)('gives the desk of %s something due and something at risk', async (office) => {
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

  test.each([...DEMO_ACCOUNTS, DEMO_PERSON])(
    '$email signs in as $role',
    async ({ email, role }) => {
      const signed = await accounts.signIn.withPassword(
        { mail: email, password: DEMO_PASSWORD },
        { address: '192.0.2.1', client: 'test' },
      )
      if (!('token' in signed)) throw new Error('refused')
      expect(await accounts.presence(signed.token)).toMatchObject({ actor: { role } })
    },
  )
})
