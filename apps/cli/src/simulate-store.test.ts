import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAccounts } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { houseMigrations } from '@sejour/desk'
import { openStore } from '@sejour/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, run } from './run-sejour.fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'sejour-simulate-'))
const bin = join(root, 'apps/cli/bin/sejour.js')
const CASE = 'c0000000-0000-4000-8000-000000000001'
const now = () => '2026-03-05T09:00:00.000Z'

/** The command line on the data of this test. */
const sejour = (...args: readonly string[]) =>
  run('env', [`SEJOUR_DATA=${folder}`, process.execPath, bin, 'simulate', ...args])

const open = () =>
  openStore({
    dataFolder: folder,
    migrations: houseMigrations,
    now,
  })

beforeAll(async () => {
  const store = await open()
  const accounts = openAccounts({
    database: store.database,
    now,
    baseUrl: 'http://localhost',
    secret: new Uint8Array(32),
    sendMail: async () => undefined,
  })
  const { id: organisation } = await accounts.organisations.create({
    kind: 'counsel',
    name: 'Cabinet Exemple',
  })
  await store.organisations.create(organisation)
  const projection = { status: 'open', title: 'N. Exemple', row: {} } as const
  const lists = { dues: [], searchTerms: [], likenesses: [] }
  await store.cases.append(
    { organisation, account: 'a0000000-0000-4000-8000-000000000001' },
    {
      caseId: CASE,
      expectedVersion: 0,
      commandId: 'd0000000-0000-4000-8000-000000000001',
      events: [
        { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
        {
          type: 'person-added',
          person: { id: 'n', relation: 'applicant', birthDate: localDate('1990-01-01') },
        },
        { type: 'procedure-opened', procedure: 'p1', kind: 'article-9bis' },
      ],
      project: () => ({ ...projection, ...lists }),
    },
  )
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every open case that is kept is put under both laws, and named by its id alone', async () => {
  const { code, out, err } = await sejour('2025-12-31', '2026-01-01', '--store', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ read: 1, complete: true, moved: [{ id: CASE }] })
  expect(out).not.toContain('Exemple')
})

test('while the server holds the data, a sentence says so', async () => {
  const store = await open()
  try {
    const { code, err } = await sejour('2025-12-31', '2026-01-01', '--store')
    expect(code).toBe(2)
    expect(err).toContain('Arrêtez-le')
    expect(err).not.toContain('    at ')
  } finally {
    await store.close()
  }
})

test('no other verb takes what is kept', async () => {
  const { code, err } = await run(process.execPath, [bin, 'limit', '--store'])
  expect(code).toBe(2)
  expect(err).toContain('--store')
})
