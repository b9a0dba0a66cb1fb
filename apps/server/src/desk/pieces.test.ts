import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellErrors } from '../http/errors.ts'
import { formOf, JPEG, PDF } from './hostile.fixtures.ts'
import { type PieceBench, pieceBench } from './pieces.fixtures.ts'

let bench: PieceBench
let app: FastifyInstance
let base: string

beforeAll(async () => {
  bench = await pieceBench()
  app = Fastify()
  app.decorateRequest('lang', 'fr')
  tellErrors(app)
  await bench.serve(app)
  base = `/fr/bureau/dossiers/${bench.caseId}/pieces`
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

const post = (url: string, form: { readonly [name: string]: string }) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ command: randomUUID(), ...form }).toString(),
  })

async function kept(name: string, bytes: Uint8Array): Promise<string> {
  const exhibit = randomUUID()
  const stream = (async function* () {
    yield Buffer.concat([bytes, Buffer.from(exhibit)])
  })()
  const upload = { caseId: bench.caseId, exhibit, commandId: randomUUID(), name, stream }
  const done = await bench.parts.pieces.add(bench.counsel, upload, { title: name })
  expect(done).toMatchObject({ kept: { name } })
  return exhibit
}

test.each([
  {
    name: 'bail.pdf',
    bytes: PDF,
    type: 'application/pdf',
    how: 'inline',
    because: 'a PDF is read',
  },
  { name: 'été.jpg', bytes: JPEG, type: 'image/jpeg', how: 'inline', because: 'a photo is seen' },
  {
    name: 'mots.txt',
    bytes: Buffer.from('bonjour'),
    type: 'application/octet-stream',
    how: 'attachment',
    because: 'a text could be read as something else',
  },
])('$name goes out $how: $because', async ({ name, bytes, type, how }) => {
  const exhibit = await kept(name, bytes)
  const { statusCode, headers, rawPayload } = await app.inject({
    url: `${base}/${exhibit}/fichier`,
  })
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe(type)
  expect(headers['content-disposition']).toMatch(new RegExp(`^${how}; filename="`))
  expect(headers['content-disposition']).toContain(encodeURIComponent(name))
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(rawPayload.equals(Buffer.concat([bytes, Buffer.from(exhibit)]))).toBe(true)
  const reads = await bench.store.reads.of(bench.counsel, bench.caseId)
  expect(reads.map(({ opened }) => opened)).toContain(`file:${exhibit}`)
})

test('a file of nobody is not found, nor is one of another organisation', async () => {
  const exhibit = await kept('a.pdf', PDF)
  const missing = await app.inject({ url: `${base}/${randomUUID()}/fichier` })
  expect(missing.statusCode).toBe(404)
  const stranger = { ...bench.counsel, organisation: randomUUID() }
  await bench.store.organisations.create(stranger.organisation)
  const asked = { caseId: bench.caseId, exhibit }
  expect(await bench.parts.pieces.open(stranger, asked)).toEqual({ notFound: true })
})

test('a file is replaced, and the one before is still there behind it', async () => {
  const exhibit = await kept('vieux.pdf', PDF)
  const before = (await bench.state()).exhibits.get(exhibit)?.file
  const { payload, headers } = formOf({ command: randomUUID() }, [
    { name: 'nouveau.pdf', bytes: Buffer.concat([PDF, Buffer.from(randomUUID())]) },
  ])
  const url = `${base}/${exhibit}/fichier`
  const { statusCode } = await app.inject({ method: 'POST', url, payload, headers })
  expect(statusCode).toBe(303)
  const piece = (await bench.state()).exhibits.get(exhibit)
  expect(piece).toMatchObject({ file: { name: 'nouveau.pdf' }, earlierFiles: [before] })
  const old = await app.inject({ url: `${url}?sha256=${before?.sha256}` })
  expect(old.headers['content-disposition']).toContain('vieux.pdf')
})

test('a piece is described and linked in one form, and unlinked when the tick goes', async () => {
  const exhibit = await kept('ecole.pdf', PDF)
  const argument = randomUUID()
  await bench.does({
    type: 'add-argument',
    argument: {
      id: argument,
      procedure: bench.procedure,
      side: 'circumstances',
      kind: 'scolarite',
    },
  })
  const url = `${base}/${exhibit}`
  const form = {
    do: 'describe',
    title: 'Attestation scolaire',
    kind: 'attestation-scolaire',
    dated: '5/3/2025',
    coversFrom: '01.09.2024',
    coversUntil: '30-6-2025',
    language: 'nl',
    translation: 'none-needed',
    [`person-${bench.people[1]}`]: 'on',
    [`proves-argument-${argument}`]: 'on',
  }
  expect((await post(url, form)).statusCode).toBe(303)
  expect((await bench.state()).exhibits.get(exhibit)).toMatchObject({
    title: 'Attestation scolaire',
    kind: 'attestation-scolaire',
    dated: '2025-03-05',
    coversFrom: '2024-09-01',
    coversUntil: '2025-06-30',
    persons: [bench.people[1]],
    proves: [{ kind: 'argument', argument }],
  })
  const { [`proves-argument-${argument}`]: _, ...unticked } = form
  expect((await post(url, { ...unticked, expires: '' })).statusCode).toBe(303)
  expect((await bench.state()).exhibits.get(exhibit)?.proves).toEqual([])
})

test.each([
  { field: 'title', form: { title: '' }, because: 'a piece without a title is nothing' },
  { field: 'dated', form: { dated: '31/02/2025' }, because: 'there is no such day' },
  {
    field: 'coversUntil',
    form: { coversFrom: '1/3/2025', coversUntil: '1/2/2025' },
    because: 'a period does not run backwards',
  },
])('what is wrong in $field keeps what was typed: $because', async ({ field, form }) => {
  const exhibit = await kept('b.pdf', PDF)
  const sent = { do: 'describe', title: 'Lettre', language: 'ar', ...form }
  const { statusCode, body } = await post(`${base}/${exhibit}`, sent)
  expect(statusCode).toBe(422)
  expect(body).toContain(`href="#describe-${field}"`)
  expect(body).toContain('<option value="ar" selected>')
})

test('a piece is withdrawn with its reason, and its file can still be read', async () => {
  const exhibit = await kept('c.pdf', PDF)
  const blank = await post(`${base}/${exhibit}`, { do: 'withdraw', why: ' ' })
  expect(blank.statusCode).toBe(422)
  expect((await post(`${base}/${exhibit}`, { do: 'withdraw', why: 'Double' })).statusCode).toBe(303)
  expect((await bench.state()).withdrawnExhibits.get(exhibit)?.withdrawn.why).toBe('Double')
  expect((await app.inject({ url: `${base}/${exhibit}` })).body).toContain('Double')
  expect((await app.inject({ url: `${base}/${exhibit}/fichier` })).statusCode).toBe(200)
})

test('what nothing proves is linked from the coverage itself', async () => {
  const exhibit = await kept('d.pdf', PDF)
  const argument = randomUUID()
  await bench.does({
    type: 'add-argument',
    argument: { id: argument, procedure: bench.procedure, side: 'merits', text: 'Des années ici' },
  })
  const shown = await app.inject({ url: `${base}/couverture` })
  expect(shown.body).toContain('Des années ici')
  const key = `argument ${argument}`
  const sent = await post(`${base}/couverture`, { do: 'link', about: 'x', key, exhibit })
  expect(sent.statusCode).toBe(303)
  expect((await bench.state()).exhibits.get(exhibit)?.proves).toEqual([
    { kind: 'argument', argument },
  ])
})

test('the presence of five years says its gaps, and a gap becomes a task', async () => {
  const exhibit = await kept('e.pdf', PDF)
  const form = { do: 'describe', title: 'Bail', kind: 'bail', coversFrom: '6/3/2021' }
  const person = { [`person-${bench.people[0]}`]: 'on' }
  await post(`${base}/${exhibit}`, { ...form, ...person, coversUntil: '31/12/2025' })
  const { body } = await app.inject({ url: `${base}/presence` })
  expect(body.replaceAll('\u00a0', ' ')).toContain('64 jours')
  await post(`${base}/presence`, { do: 'task', about: '2026-01-01', until: '2026-03-05' })
  expect([...(await bench.state()).tasks.values()].at(-1)?.text).toMatch(/1er.janvier.2026/)
})

test.each(['couverture', 'presence?from=x&until=31/02/2025&person=nobody', 'tableau'])(
  '%s shows itself',
  async (page) => {
    expect((await app.inject({ url: `${base}/${page}` })).statusCode).toBe(200)
  },
)
