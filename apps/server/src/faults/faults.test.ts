import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { verifyChain } from '@sejour/store'
import { onBothStores, type Place } from '@sejour/store/testing'
import { deskHref } from '@sejour/web/desk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneDesk, type OneDesk } from './one-desk.fixtures.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

onBothStores('what goes wrong', (_, newPlace) => {
  let desk: OneDesk
  let place: Place
  beforeAll(async () => {
    place = await newPlace()
    desk = await oneDesk(place)
  }, 120_000)
  afterAll(() => desk.close())

  const command = (caseId: string, commandId: string, payload: object) =>
    desk.app.inject({
      method: 'POST',
      url: `/api/v1/cases/${caseId}/commands`,
      headers: desk.headers,
      payload: { commandId, command: payload },
    })
  const form = (url: string, typed: object) =>
    desk.app.inject({
      method: 'POST',
      url,
      headers: { ...desk.headers, ...FORM },
      payload: new URLSearchParams(Object.entries(typed)).toString(),
    })
  const historyOf = async (caseId: string) =>
    (await desk.house.store.cases.history(desk.scope, caseId)) ?? { case: caseId, events: [] }

  test('one command that arrives five times at once is carried out once', async () => {
    const { caseId } = await desk.newCase()
    const before = (await historyOf(caseId)).events.length
    const commandId = randomUUID()
    const task = { type: 'add-task', task: randomUUID(), text: 'Une fois' }
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => command(caseId, commandId, task)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect((await historyOf(caseId)).events).toHaveLength(before + 1)
  })

  test('two who change one thing at once: one is kept, the other sees both and loses nothing', async () => {
    const { caseId, task } = await desk.newCase()
    const url = deskHref('fr', 'tasks', { case: caseId })
    const version = String((await historyOf(caseId)).events.length)
    const change = (text: string) =>
      form(url, { do: 'change', about: task, version, command: randomUUID(), text })
    const answers = await Promise.all([change('Appeler la commune'), change('Écrire au greffe')])
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303, 409]))
    const late = answers.find(({ statusCode }) => statusCode === 409)?.body ?? ''
    expect(late).toContain('Appeler la commune')
    expect(late).toContain('Écrire au greffe')
  })

  test.each([
    { to: '2026-03-05T08:00:00.000Z', because: 'it goes back an hour' },
    { to: '1970-01-01T00:00:00.000Z', because: 'the battery of the machine is empty' },
    { to: '2026-03-05T10:00:00.000Z', because: 'it goes forward' },
  ])('a clock that jumps leaves the history in order: $because', async ({ to }) => {
    desk.setClock('2026-03-05T09:12:00.000Z')
    const { caseId } = await desk.newCase()
    const scope = { ...desk.scope }
    desk.setClock(to)
    const { desk: inside } = desk.house.deskParts
    const actor = {
      ...scope,
      kind: 'counsel',
      role: 'counsel',
      name: 'N. Exemple',
      secondFactor: false,
    } as const
    const text = { type: 'add-task', task: randomUUID(), text: 'Après' } as const
    const done = await inside.perform(actor, { caseId, commandId: randomUUID(), command: text })
    desk.setClock('2026-03-05T09:12:00.000Z')
    expect(done).toHaveProperty('done')
    const history = await historyOf(caseId)
    expect(verifyChain(history)).toMatchObject({ ok: true })
    const times = history.events.map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
  })

  test('a session ends by a clock that runs ahead, and opens nothing meanwhile', async () => {
    const { caseId } = await desk.newCase()
    const url = `/api/v1/cases/${caseId}`
    desk.setClock('2026-03-06T09:12:00.000Z')
    const { statusCode } = await desk.app.inject({ url, headers: desk.headers })
    desk.setClock('2026-03-05T09:12:00.000Z')
    expect(statusCode).toBe(401)
  })

  test('a large upload that is cut leaves nothing', async () => {
    const { caseId } = await desk.newCase()
    const before = (await historyOf(caseId)).events.length
    const address = await desk.app.listen({ host: '127.0.0.1', port: 0 })
    const url = `${address}/api/v1/cases/${caseId}/files?exhibit=${randomUUID()}&name=a.pdf`
    const sending = request(url, {
      method: 'POST',
      headers: {
        ...desk.headers,
        'content-type': 'application/octet-stream',
        'content-length': String(200 * 1024 * 1024),
        'idempotency-key': randomUUID(),
      },
    })
    sending.on('error', () => undefined)
    sending.write(Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(3_000_000, 7)]))
    const incoming = join(place.dataFolder, 'files/incoming')
    await expect.poll(() => namesIn(incoming).length, { timeout: 10_000 }).toBeGreaterThan(0)
    sending.destroy()
    await expect.poll(() => namesIn(incoming), { timeout: 10_000 }).toEqual([])
    expect((await historyOf(caseId)).events).toHaveLength(before)
    expect(namesIn(join(place.dataFolder, 'files/kept'))).toEqual([])
  })

  test('a disk that is full is told in a sentence, and the next file is kept', async (tell) => {
    const { caseId } = await desk.newCase()
    const incoming = join(place.dataFolder, 'files/incoming')
    mkdirSync(incoming, { recursive: true })
    const unmount = mountSmall(incoming)
    if (!unmount) return tell.skip('this machine lets nobody mount a small disk')
    const send = (size: number) =>
      desk.app.inject({
        method: 'POST',
        url: `/api/v1/cases/${caseId}/files?exhibit=${randomUUID()}&name=a.pdf`,
        headers: {
          ...desk.headers,
          'content-type': 'application/octet-stream',
          'idempotency-key': randomUUID(),
        },
        payload: Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(size, 7)]),
      })
    try {
      const refused = await send(4_000_000)
      expect(refused.statusCode).toBe(503)
      expect(refused.json().errors).toMatchObject([{ code: 'full', message: expect.any(String) }])
      expect(namesIn(incoming)).toEqual([])
    } finally {
      unmount()
    }
    expect((await send(1_000)).statusCode).toBe(200)
  })
})

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A disk of one megabyte in a folder; nothing where this machine lets nobody do that. */
function mountSmall(folder: string): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    return () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
}
