import { statSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readTable } from '@sejour/exchange'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeBench, exchangeBench } from './exports.fixtures.ts'

let bench: ExchangeBench
let app: FastifyInstance

beforeAll(async () => {
  bench = await exchangeBench()
  app = await bench.app(bench.actor('administrator'))
}, 60_000)
afterAll(async () => {
  await app.close()
  await bench.close()
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const archiveOf = (of: string) => `/fr/bureau/dossiers/${of}/export/archive`
const post = (server: FastifyInstance, url: string, payload = '') =>
  server.inject({ method: 'POST', url, payload, headers: FORM })

async function until(text: RegExp): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { body } = await app.inject({ url: '/fr/bureau/exporter' })
    if (text.test(body)) return body
    await wait(50)
  }
  throw new Error('it never came to an end')
}

test('the archive of a case bears no name of anybody, no note, and is logged as a read', async () => {
  const { statusCode, headers, rawPayload } = await post(app, archiveOf(bench.caseId))
  expect(statusCode).toBe(200)
  expect(headers['content-disposition']).toMatch(/filename="dossier-[0-9A-F-]{9}-2026-03-05\.zip"/)
  expect(headers['cache-control']).toContain('no-store')
  expect(rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(rawPayload.includes('UN SECRET')).toBe(false)
  const reads = await bench.desk.readsOf(bench.actor(), bench.caseId)
  expect('seen' in reads && reads.seen.some(({ what }) => what === 'export')).toBe(true)
})

test.each([
  { role: 'counsel', notes: true, status: 200, because: 'counsel may take their own notes' },
  { role: 'assistant', notes: false, status: 403, because: 'an assistant takes nothing out' },
  { role: 'reader', notes: false, status: 403, because: 'a reader takes nothing out' },
] as const)('$role, notes $notes: $status, as $because', async ({ role, notes, status }) => {
  const server = await bench.app(bench.actor(role))
  const { statusCode } = await post(server, archiveOf(bench.caseId), notes ? 'notes=on' : '')
  expect(statusCode).toBe(status)
  await server.close()
})

test('another organisation, and nobody, find nothing', async () => {
  const other = await bench.app(bench.actor('administrator', 'other'))
  expect((await post(other, archiveOf(bench.caseId))).statusCode).toBe(404)
  const nobody = await bench.app(undefined)
  expect((await post(nobody, archiveOf(bench.caseId))).statusCode).toBe(401)
  await Promise.all([other.close(), nobody.close()])
})

test('a piece that cannot be read cuts the connection: the archive never passes for whole', async () => {
  const broken = await exchangeBench({
    typesetter: { toPdf: async () => Promise.reject(new Error('no press')), close: async () => {} },
  })
  const server = await broken.app(broken.actor())
  const origin = await server.listen({ port: 0, host: '127.0.0.1' })
  const asked = fetch(origin + archiveOf(broken.caseId), { method: 'POST', headers: FORM })
  await expect(asked.then((answer) => answer.arrayBuffer())).rejects.toThrow()
  await server.close()
  await broken.close()
}, 60_000)

test.each([
  { list: 'cases', says: 'N. Exemple' },
  { list: 'agenda', says: 'Jour sûr' },
  { list: 'people', says: 'Exemple' },
  { list: 'pieces', says: 'bail.pdf' },
])('the list of $list as CSV and as a workbook', async ({ list, says }) => {
  const url = `/fr/bureau/exporter/liste?list=${list}&case=${bench.caseId}&format=`
  const csv = await app.inject({ url: `${url}csv` })
  expect([csv.statusCode, csv.body.includes(says)]).toEqual([200, true])
  expect(csv.headers['content-disposition']).toMatch(
    /filename="[a-z]+(-[0-9A-F-]{9})?-2026-03-05\.csv"/,
  )
  const book = await app.inject({ url: `${url}xlsx` })
  const read = await readTable(book.rawPayload)
  expect('table' in read && read.table.flat().some((cell) => cell.includes(says))).toBe(true)
})

test.each([
  { at: '/fr/bureau/exporter/liste', firm: 'de rigueur', soft: 'indicatif', unsure: 'à confirmer' },
  {
    at: '/nl/balie/exporteren/lijst',
    firm: 'dwingend',
    soft: 'indicatief',
    unsure: 'te bevestigen',
  },
])('an agenda that leaves by $at says how firm each day is', async ({ at, ...says }) => {
  const { firm, soft, unsure } = says
  const { body } = await app.inject({ url: `${at}?list=agenda&format=csv` })
  const rows = body.split('\r\n').slice(1, 5)
  expect(rows.map((row) => row.split(';').toSpliced(2, 1).slice(0, 4))).toEqual([
    ['2026-03-01', '2026-04-07', soft, ''],
    ['2026-03-06', '2026-03-06', firm, ''],
    ['2026-03-16', '2026-04-07', firm, ''],
    ['2026-04-20', '2026-04-07', firm, unsure],
  ])
  const book = await readTable(
    (await app.inject({ url: `${at}?list=agenda&format=xlsx` })).rawPayload,
  )
  expect('table' in book && book.table.flat()).toEqual(expect.arrayContaining([firm, soft, unsure]))
})

test('the list of cases follows what is asked of it', async () => {
  const url = '/fr/bureau/exporter/liste?list=cases&format=csv'
  expect((await app.inject({ url: `${url}&status=closed` })).body).not.toContain('Exemple')
  expect((await app.inject({ url: `${url}&q=exemple` })).body).toContain('Exemple')
  expect((await app.inject({ url: `${url}&q=personne` })).body).not.toContain('Exemple')
})

test('everything is prepared aside, given once, and removed', async () => {
  const begun = await post(app, '/fr/bureau/exporter', 'do=start&in=fr')
  expect(begun.statusCode).toBe(303)
  await until(/L’archive est prête\s: 1 dossier/)
  const [file = ''] = readdirSync(join(bench.folder, 'exports'))
  expect(statSync(join(bench.folder, 'exports', file)).mode & 0o777).toBe(0o600)
  const given = await post(app, '/fr/bureau/exporter/tout')
  expect(given.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(given.rawPayload.includes('UN SECRET')).toBe(false)
  await wait(50)
  expect(readdirSync(join(bench.folder, 'exports'))).toEqual([])
  expect((await post(app, '/fr/bureau/exporter/tout')).statusCode).toBe(404)
})

test('who does not administer takes nothing whole', async () => {
  const server = await bench.app(bench.actor('counsel'))
  expect((await post(server, '/fr/bureau/exporter', 'do=start')).statusCode).toBe(403)
  expect((await server.inject({ url: '/fr/bureau/exporter' })).body).not.toContain('id="all"')
  await server.close()
})

test('two hundred cases: it goes on aside, can be stopped, and comes to an end', async () => {
  const many = await exchangeBench({
    typesetter: { toPdf: async () => new Uint8Array(50_000), close: async () => {} },
  })
  for (let number = 0; number < 199; number += 1) await many.addCase(`Exemple ${number}`)
  const asks = many.actor('administrator')
  const how = { lang: 'fr', withNotes: true } as const
  await many.exchange.exports.start(asks, how)
  await many.exchange.exports.cancel(asks)
  expect(many.exchange.exports.of(asks)?.state).toBe('cancelled')
  expect(readdirSync(join(many.folder, 'exports'))).toEqual([])
  await many.exchange.exports.start(asks, how)
  let longest = 0
  while (many.exchange.exports.of(asks)?.state === 'running') {
    const before = performance.now()
    await wait(5)
    longest = Math.max(longest, performance.now() - before)
  }
  expect(many.exchange.exports.of(asks)).toMatchObject({ state: 'ready', cases: 200 })
  expect(longest).toBeLessThan(1_000)
  await many.close()
}, 180_000)
