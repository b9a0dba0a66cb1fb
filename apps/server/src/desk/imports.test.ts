import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeXlsx, writeZip } from '@sejour/exchange'
import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeBench, exchangeBench } from './exports.fixtures.ts'
import { formOf, LOCKED_ZIP, PDF, PROGRAM } from './hostile.fixtures.ts'

let bench: ExchangeBench
let app: FastifyInstance
let other: FastifyInstance

beforeAll(async () => {
  bench = await exchangeBench()
  app = await bench.app(bench.actor())
  other = await bench.app(bench.actor('counsel', 'other'))
}, 60_000)
afterAll(async () => {
  await Promise.all([app.close(), other.close()])
  await bench.close()
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const send = (server: FastifyInstance, what: 'archive' | 'liste', bytes: Uint8Array, name = 'x') =>
  server.inject({
    method: 'POST',
    url: `/fr/bureau/reprendre/${what}`,
    ...formOf({}, [{ name, bytes, field: 'file' }]),
  })
const post = (server: FastifyInstance, url: string, payload: string) =>
  server.inject({ method: 'POST', url, payload, headers: FORM })
const page = async (server: FastifyInstance, url: string) =>
  (await server.inject({ url })).body.replaceAll('\u00a0', ' ')
const laidAside = () => readdirSync(join(bench.folder, 'exports'))

async function exported(notes = ''): Promise<Buffer> {
  const url = `/fr/bureau/dossiers/${bench.caseId}/export/archive`
  return (await post(app, url, notes)).rawPayload
}

async function settled(server: FastifyInstance, url: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const body = await page(server, url)
    if (!body.includes('data-follow')) return body
    await wait(50)
  }
  throw new Error('it never came to an end')
}

test.each([
  { what: 'archive', because: 'it is empty', bytes: Buffer.alloc(0), says: 'Le fichier est vide' },
  { what: 'archive', because: 'it is a PDF', bytes: PDF, says: 'pas une archive .zip' },
  { what: 'archive', because: 'it is locked', bytes: LOCKED_ZIP, says: 'pas une archive .zip' },
  { what: 'archive', because: 'it is cut', bytes: Buffer.from('PK\u0003\u0004'), says: 'coupée' },
  { what: 'liste', because: 'it is empty', bytes: Buffer.alloc(0), says: 'Le fichier est vide' },
  { what: 'liste', because: 'it is a PDF', bytes: PDF, says: 'ni un classeur Excel' },
  { what: 'liste', because: 'it is a program', bytes: PROGRAM, says: 'ni un classeur Excel' },
  {
    what: 'liste',
    because: 'it has no rows',
    bytes: Buffer.from('Nom;Prénom'),
    says: 'pas de ligne',
  },
  {
    what: 'liste',
    because: 'it is too large',
    bytes: Buffer.alloc(6 * 1024 * 1024, 'a;b\n'),
    says: 'plus grand',
  },
  {
    what: 'liste',
    because: 'it names too many',
    bytes: Buffer.from(`Nom\n${'Exemple\n'.repeat(1_001)}`),
    says: 'plus de 1 000 personnes',
  },
] as const)('a $what is refused in words: $because', async ({ what, bytes, says }) => {
  const { statusCode, body } = await send(app, what, bytes)
  expect([statusCode, body.replaceAll('\u00a0', ' ').includes(says)]).toEqual([422, true])
  expect(laidAside()).toEqual([])
})

test('a workbook that unpacks to far more than a list is not unpacked', async () => {
  const zeros = writeZip(
    [{ path: 'xl/worksheets/sheet1.xml', content: new Uint8Array(60 * 1024 * 1024) }],
    '2026-03-05T09:00:00.000Z',
  )
  const { statusCode, body } = await send(app, 'liste', await buffer(zeros))
  expect([statusCode, body.includes('ni un classeur Excel')]).toEqual([422, true])
})

test('nobody, a reader and another site send nothing', async () => {
  const [nobody, reader] = [await bench.app(undefined), await bench.app(bench.actor('reader'))]
  expect((await send(nobody, 'liste', PDF)).statusCode).toBe(401)
  expect((await send(reader, 'liste', PDF)).statusCode).toBe(403)
  const form = formOf({}, [{ name: 'x', bytes: PDF }])
  const headers = { ...form.headers, 'sec-fetch-site': 'cross-site' }
  const url = '/fr/bureau/reprendre/liste'
  const foreign = await app.inject({ method: 'POST', url, payload: form.payload, headers })
  expect(foreign.statusCode).toBe(403)
  expect(laidAside()).toEqual([])
  await Promise.all([nobody.close(), reader.close()])
})

test('a case goes to another organisation: seen first, then taken in, once', async () => {
  const bytes = await exported()
  const { statusCode, headers } = await send(other, 'archive', bytes, 'dossier.zip')
  expect(statusCode).toBe(303)
  const at = String(headers.location)
  expect(await page(other, at)).toMatch(/pas encore ici[\s\S]*N\. Exemple[\s\S]*1, couvertes par/)
  // What somebody laid aside is nobody else's.
  expect((await app.inject({ url: at })).statusCode).toBe(404)
  const asThere = { desk: bench.desk, actor: bench.actor('counsel', 'other') }
  const seen = () => asThere.desk.caseOf(asThere.actor, bench.caseId, { lang: 'fr' })
  expect(await seen()).toEqual({ notFound: true })
  const taken = await post(other, at, 'do=take')
  expect(taken.headers.location).toBe(`/fr/bureau/dossiers/${bench.caseId}?ok=1`)
  const arrived = await seen()
  expect('seen' in arrived && arrived.seen.state.exhibits.size).toBe(1)
  expect('seen' in arrived && arrived.seen.state.notes.size).toBe(0)
  expect(laidAside()).toEqual([])
  const found = await bench.desk.search(asThere.actor, { words: 'exemple', lang: 'fr' })
  expect('seen' in found && found.seen).toHaveLength(1)

  const again = String((await send(other, 'archive', bytes)).headers.location)
  expect(await page(other, again)).toMatch(/rien à reprendre[\s\S]*Ouvrir le dossier qui est ici/)
})

test('an archive that was changed is refused, and says where', async () => {
  const [bytes, before] = [await exported(), laidAside()]
  const at = bytes.indexOf('%PDF-1.4 bail')
  bytes.write('%PDF-1.4 faux', at)
  const { statusCode, body } = await send(other, 'archive', bytes)
  expect([statusCode, body.includes('pièce n’est plus celle')]).toEqual([422, true])
  expect(laidAside()).toEqual(before)
})

test('a case that went on otherwise on each side is never overwritten', async () => {
  const bytes = await exported()
  const task = (text: string) => ({ type: 'add-task', task: text, text }) as const
  for (const of of ['one', 'other'] as const) {
    const asked = { caseId: bench.caseId, commandId: `on ${of}`, command: task(of) }
    await bench.desk.perform(bench.actor('counsel', of), asked)
  }
  const behind = String((await send(other, 'archive', bytes)).headers.location)
  expect(await page(other, behind)).toContain('on y a écrit depuis cet export')
  const apart = String((await send(other, 'archive', await exported())).headers.location)
  expect(await page(other, apart)).toContain('son histoire y est différente')
  const taken = await post(other, apart, 'do=take')
  expect([taken.statusCode, taken.body.includes('autre histoire')]).toEqual([422, true])
})

const LIST = [
  'Nom;Prénom;Né le;Nationalité;Délai;Opinion',
  'Voorbeeld;T.;05/03/1990;Maroc;07/04/2026;a confié ceci',
  'Exemple;N.;31.02.1990;marocaine;mars ?;',
  ';;;;;sans nom',
  'Voorbeeld;T.;05/03/1990;;;',
].join('\n')

test('a list is understood, corrected, and becomes cases once', async () => {
  const at = String((await send(app, 'liste', Buffer.from(LIST), 'liste.csv')).headers.location)
  const first = await page(app, at)
  expect(first).toMatch(/Date de naissance « 31\.02\.1990 » ne se lit pas/)
  expect(first).toMatch(/Peut-être déjà ici[\s\S]*N\. Exemple/)
  expect(first).toMatch(/Comme la ligne 2/)
  expect(first).toMatch(/Ni nom ni prénom/)
  const ticked = [...first.matchAll(/name="(r\d+)"[^>]*checked/g)].map(([, name]) => name)
  expect(ticked).toEqual(['r2'])
  const columns = 'c0=familyName&c1=givenName&c2=birthDate&c3=nationality&c4=limit&c5=note'
  expect(await page(app, `${at}?${columns}`)).toContain('a confié ceci')
  expect((await post(app, at, `do=make&${columns}`)).statusCode).toBe(422)

  expect((await post(app, at, `do=make&${columns}&r2=on&r3=on`)).statusCode).toBe(303)
  const result = await settled(app, at)
  expect(result).toContain('2 dossiers créés')
  const [, caseId = ''] = /dossiers\/([0-9a-f-]{36})">T\. Voorbeeld/.exec(result) ?? []
  const made = await bench.desk.caseOf(bench.actor(), caseId, { lang: 'fr' })
  if (!('seen' in made)) throw new Error('the case is not there')
  const { state, agenda } = made.seen
  expect([...state.persons.values()]).toMatchObject([
    { birthDate: '1990-03-05', nationality: 'MA' },
  ])
  expect([...state.tasks.values()]).toMatchObject([
    { text: 'Vérifier ce délai (repris de la liste)', due: '2026-04-07' },
  ])
  expect([...state.notes.values()]).toMatchObject([{ text: 'a confié ceci' }])
  // Without a proof no limit runs: only the task stands in the agenda.
  expect(agenda.map(({ what }) => what)).toEqual(['task'])

  await post(app, at, `do=make&${columns}&r2=on`)
  expect(await settled(app, at)).toContain('était déjà créé')
  const found = await bench.desk.search(bench.actor(), { words: 'voorbeeld', lang: 'fr' })
  expect('seen' in found && found.seen).toHaveLength(1)
})

test('a thousand people of a workbook, with how far it has come', async () => {
  const columns = [{ heading: 'Nom', value: (number: number) => `Exemple${number}` }]
  const people = Array.from({ length: 1_000 }, (_, number) => number)
  const bytes = await writeXlsx(columns, people)
  const at = String((await send(app, 'liste', bytes)).headers.location)
  expect(await page(app, at)).toContain('Créer 1000 dossiers')
  const ticks = people.map((number) => `r${number + 2}=on`).join('&')
  await post(app, at, `do=make&c0=familyName&${ticks}`)
  expect(await page(app, at)).toContain('data-follow')
  // The rest goes on without anybody: a list may be left, and found again where it stands.
  await wait(500)
  expect(await page(app, at)).toMatch(/\d+ sur 1000 dossiers|dossiers créés/)
}, 120_000)
