import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledPostgres, testServer, type TestServer } from '@sejour/store/testing/server'
import { deskHref } from '@sejour/web/desk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneDesk, type OneDesk } from './one-desk.fixtures.ts'

describe.skipIf(!bundledPostgres())('the database goes, and comes back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sejour-gone-'))
  let database: TestServer
  let desk: OneDesk
  beforeAll(async () => {
    chmodSync(folder, 0o755)
    database = testServer(join(folder, 'server'))
    await database.start()
    desk = await oneDesk({ dataFolder: join(folder, 'data'), databaseUrl: database.url })
  }, 120_000)
  afterAll(async () => {
    await desk.close()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (url: string) => desk.app.inject({ url, headers: desk.headers })
  const send = (url: string, typed: object) =>
    desk.app.inject({
      method: 'POST',
      url,
      headers: { ...desk.headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(Object.entries(typed)).toString(),
    })

  test('pages say so in their language, forms keep what was typed, and all works again', async () => {
    const { caseId } = await desk.newCase()
    const url = deskHref('nl', 'tasks', { case: caseId })
    const typed = { do: 'add', command: randomUUID(), text: 'Een lange zin om te bewaren' }
    await database.kill()

    const page = await get(url)
    expect(page.statusCode).toBe(503)
    expect(page.body).toContain('<html lang="nl"')
    const sent = await send(url, typed)
    expect(sent.statusCode).toBe(503)
    expect(sent.body).toContain('Een lange zin om te bewaren')
    expect(sent.body).toContain(typed.command)
    for (const path of ['/fr/connexion', '/nl/aanmelden', '/fr/mon-organisation']) {
      const { statusCode, headers, body } = await get(path)
      expect([path, statusCode]).toEqual([path, 503])
      expect(headers['content-type']).toContain('text/html')
      expect(body).not.toMatch(/Error|ECONN/)
    }
    const api = await get(`/api/v1/cases/${caseId}`)
    expect([api.statusCode, api.json().type]).toEqual([503, '/api/problems/store-unavailable'])
    expect((await get('/health')).statusCode).toBe(503)

    await database.start()
    // What was typed is sent again as it stands.
    expect((await send(url, typed)).statusCode).toBe(303)
    const again = await get(url)
    expect(again.statusCode).toBe(200)
    expect(again.body.match(/<p>Een lange zin om te bewaren<\/p>/g)).toHaveLength(1)
    expect((await get('/health')).statusCode).toBe(200)
  })
})
