import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellErrors } from '../http/errors.ts'
import * as files from './hostile.fixtures.ts'
import { formOf, type Sent } from './hostile.fixtures.ts'
import { type PieceBench, pieceBench } from './pieces.fixtures.ts'

let bench: PieceBench
let app: FastifyInstance

async function serverFor(as?: Parameters<PieceBench['serve']>[1]): Promise<FastifyInstance> {
  const server = Fastify()
  server.decorateRequest('lang', 'fr')
  tellErrors(server)
  await bench.serve(server, as)
  return server
}

beforeAll(async () => {
  bench = await pieceBench()
  app = await serverFor()
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

const send = (
  sent: readonly Sent[],
  { fields = { command: randomUUID() }, json = false, lang = 'fr', server = app } = {},
) => {
  const { payload, headers } = formOf(fields, sent)
  const url =
    lang === 'fr'
      ? `/fr/bureau/dossiers/${bench.caseId}/pieces/ajouter`
      : `/nl/balie/dossiers/${bench.caseId}/stukken/toevoegen`
  return server.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...headers, ...(json && { accept: 'application/json' }) },
  })
}

/** Different bytes each time: the same file twice in a case is one piece. */
const unique = (content: Buffer): Buffer => Buffer.concat([content, Buffer.from(randomUUID())])

/** What the page says of the files that were sent. */
const said = (body: string): string =>
  (/class="pieces-results"[\s\S]*?<\/section>/.exec(body)?.[0] ?? '').replaceAll('\u00a0', ' ')

const pieces = async () => [...(await bench.state()).exhibits.values()]

test('files of a form become pieces under suggested titles and days', async () => {
  const before = (await pieces()).length
  const { statusCode, headers } = await send([
    { name: 'bail_2024-03-05.pdf', bytes: unique(files.PDF) },
    { name: 'IMG_20240102_101112.jpg', bytes: unique(files.JPEG) },
  ])
  expect(statusCode).toBe(303)
  expect(headers.location).toContain(`/fr/bureau/dossiers/${bench.caseId}/pieces?ok=1#`)
  const added = (await pieces()).slice(before)
  expect(added).toMatchObject([
    { title: 'Bail', dated: '2024-03-05', file: { mediaType: 'application/pdf' } },
    { title: 'Pièce sans titre', dated: '2024-01-02', file: { mediaType: 'image/jpeg' } },
  ])
})

test('the same form sent again adds nothing and answers as before', async () => {
  const sent = [{ name: 'a.pdf', bytes: unique(files.PDF) }]
  const fields = { command: randomUUID() }
  const first = await send(sent, { fields })
  const before = (await pieces()).length
  const second = await send(sent, { fields })
  expect([second.statusCode, second.headers.location]).toEqual([303, first.headers.location])
  expect(await pieces()).toHaveLength(before)
})

test('the same file in another form is named by the piece that has it', async () => {
  const sent = [{ name: 'b.pdf', bytes: unique(files.PDF) }]
  await send(sent)
  const before = (await pieces()).length
  const { statusCode, body } = await send(sent)
  expect(statusCode).toBe(422)
  expect(said(body)).toContain(`C’est déjà la pièce ${before}, « B »`)
  expect(await pieces()).toHaveLength(before)
})

test.each([
  { name: 'lettre.pdf', bytes: Buffer.alloc(0), says: /0 octet/, because: 'nothing was in it' },
  {
    name: 'photo.jpg',
    bytes: files.PROGRAM,
    says: /un programme/,
    because: 'bytes tell, not names',
  },
  { name: 'bail.pdf', bytes: files.ELF, says: /un programme/, because: 'of another system too' },
  { name: 'jeu.zip', bytes: files.JAR, says: /un programme/, because: 'a program in an archive' },
  {
    name: 'lettre.txt',
    bytes: files.HTML,
    says: /page web/,
    because: 'a comment does not hide it',
  },
  { name: 'logo.png', bytes: files.SVG, says: /SVG/, because: 'a drawing may hold code' },
  { name: 'lettre.txt', bytes: files.SHELL, says: /un script/, because: 'its first line says so' },
  {
    name: 'facture.js',
    bytes: Buffer.from('x = 1'),
    says: /un script/,
    because: 'opened, it runs',
  },
  {
    name: 'x.bin',
    bytes: Buffer.from('PK'),
    says: undefined,
    because: 'unknown is kept, and said',
  },
])('$name of $bytes.length bytes: $because', async ({ name, bytes, says }) => {
  const before = (await pieces()).length
  const { statusCode, body } = await send([{ name, bytes }])
  if (says === undefined) return expect(statusCode).toBe(303)
  expect(statusCode).toBe(422)
  expect(said(body)).toMatch(says)
  expect(said(body)).toContain(name)
  expect(await pieces()).toHaveLength(before)
})

test.each([
  { name: 'bail.jpg', bytes: files.PDF, says: /autre format/, because: 'it is a PDF' },
  { name: 'bail.pdf', bytes: files.LOCKED_PDF, says: /mot de passe/, because: 'read at its end' },
  { name: 'a.zip', bytes: files.LOCKED_ZIP, says: /mot de passe/, because: 'its flag says so' },
  {
    name: 'a.doc',
    bytes: files.LOCKED_OFFICE,
    says: /mot de passe/,
    because: 'Office hides it whole',
  },
  { name: 'a.docm', bytes: files.MACROS, says: /macros/, because: 'offices refuse macros' },
])('$name is kept and flagged: $because', async ({ name, bytes, says }) => {
  const before = (await pieces()).length
  const { statusCode, body } = await send([{ name, bytes: unique(bytes) }])
  expect(statusCode).toBe(200)
  expect(said(body)).toMatch(says)
  expect(await pieces()).toHaveLength(before + 1)
})

test('of a batch each file succeeds or fails by itself, and is named', async () => {
  const before = (await pieces()).length
  const { statusCode, body } = await send(
    [
      { name: 'un.pdf', bytes: unique(files.PDF) },
      { name: 'deux.exe', bytes: files.PROGRAM },
      { name: 'trois.png', bytes: unique(files.PNG) },
    ],
    { lang: 'nl' },
  )
  expect(statusCode).toBe(422)
  expect(said(body)).toContain('2 van 3 bestanden zijn opgeslagen')
  for (const name of ['un.pdf', 'deux.exe', 'trois.png']) expect(said(body)).toContain(name)
  expect(await pieces()).toHaveLength(before + 2)
})

test('a script is answered file by file', async () => {
  const { statusCode, body } = await send([{ name: 'c.pdf', bytes: unique(files.PDF) }], {
    json: true,
  })
  expect(statusCode).toBe(200)
  expect(JSON.parse(body)).toMatchObject({ files: [{ name: 'c.pdf', outcome: 'kept' }] })
})

test('a form without files says so', async () => {
  const { statusCode, body } = await send([{ name: '', bytes: Buffer.alloc(0) }])
  expect(statusCode).toBe(422)
  expect(said(body)).toContain('Aucun fichier n’était choisi')
})

test.each([
  { as: 'reader', status: 422, because: 'a reader adds nothing' },
  { as: 'nobody', status: 401, because: 'nobody signed in' },
] as const)('$as: $because', async ({ as, status }) => {
  const server = await serverFor(as)
  const before = (await pieces()).length
  const { statusCode } = await send([{ name: 'd.pdf', bytes: unique(files.PDF) }], { server })
  expect(statusCode).toBe(status)
  expect(await pieces()).toHaveLength(before)
  await server.close()
})

test('a form that another site sent is refused before it is read', async () => {
  const { payload, headers } = formOf({ command: randomUUID() }, [
    { name: 'e.pdf', bytes: unique(files.PDF) },
  ])
  const { statusCode } = await app.inject({
    method: 'POST',
    url: `/fr/bureau/dossiers/${bench.caseId}/pieces/ajouter`,
    payload,
    headers: { ...headers, 'sec-fetch-site': 'cross-site' },
  })
  expect(statusCode).toBe(403)
})

test('pieces go up and down, and the inventory says their numbers', async () => {
  const order = (await bench.state()).exhibitOrder
  const last = order.at(-1) ?? ''
  const url = `/fr/bureau/dossiers/${bench.caseId}/pieces`
  const { statusCode } = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ do: 'up', about: last, command: randomUUID() }).toString(),
  })
  expect(statusCode).toBe(303)
  expect((await bench.state()).exhibitOrder.at(-2)).toBe(last)
  const { body } = await app.inject({ url })
  expect(body).toContain('Inventaire des pièces')
})

test('a connection that breaks in the middle leaves nothing behind', async () => {
  const server = await serverFor()
  const before = (await pieces()).length
  const origin = await server.listen({ port: 0, host: '127.0.0.1' })
  const { payload, headers } = formOf({ command: randomUUID() }, [
    { name: 'f.pdf', bytes: Buffer.concat([files.PDF, Buffer.alloc(3_000_000, randomUUID())]) },
  ])
  await new Promise<void>((resolve) => {
    const url = `${origin}/fr/bureau/dossiers/${bench.caseId}/pieces/ajouter`
    const sending = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': payload.length },
    })
    sending.on('error', () => resolve())
    sending.write(payload.subarray(0, 2_000_000), () => {
      setTimeout(() => sending.destroy(), 100)
    })
  })
  await expect.poll(() => bench.underWay(), { timeout: 10_000 }).toEqual([])
  expect(await pieces()).toHaveLength(before)
  await server.close()
})
