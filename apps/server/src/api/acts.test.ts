import { acts, findAct } from '@sejour/acts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openActPress } from '../acts/act-press.ts'
import { testApp } from '../app.fixtures.ts'
import type { LogLine } from '../http/log.ts'

let app: FastifyInstance
let logged: readonly LogLine[]
beforeAll(async () => {
  const made = await testApp()
  app = made.app
  logged = made.logged
})
afterAll(() => app.close())

const example: object = findAct('annexe-20')?.example ?? {}

const write = (body: string | object, query = '?lang=fr', act = 'annexe-20') =>
  app.inject({
    method: 'POST',
    url: `/api/v1/acts/${act}${query}`,
    headers: { 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })

test('every act is told with what it refuses', async () => {
  const { templates } = (await app.inject('/api/v1/acts?lang=nl')).json()
  expect(templates.length).toBe(acts.length)
  const one = (await app.inject('/api/v1/acts/annexe-20?lang=nl')).json()
  expect(templates).toContainEqual(one)
  expect(one).toMatchObject({
    number: '20',
    form: 'bijlage 20, koninklijk besluit van 8 oktober 1981',
  })
  expect(one.rules.length).toBeGreaterThan(20)
})

test.each([
  { query: '?lang=fr', type: 'application/pdf', begins: '%PDF-' },
  { query: '?lang=nl&format=docx', type: 'wordprocessingml', begins: 'PK' },
  { query: '?lang=de&format=html', type: 'text/html', begins: '<!doctype html>' },
  { query: '?lang=fr&format=txt', type: 'text/plain', begins: 'Royaume' },
])('an act is written as a file: $query', async ({ query, type, begins }) => {
  const { statusCode, headers, rawPayload } = await write(example, query)
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
  expect(headers['content-type']).toContain(type)
  expect(rawPayload.subarray(0, 20).toString()).toContain(begins)
})

test('as JSON it comes with what a lawyer has to confirm', async () => {
  const written = (await write(example, '?lang=fr&format=json')).json()
  expect(written).toMatchObject({ act: 'annexe-20', lang: 'fr', form: { number: '20' } })
  expect(written.remarks.length).toBeGreaterThan(0)
  expect(written.document.blocks.length).toBeGreaterThan(5)
})

test('the same data give the same bytes', async () => {
  const [one, two] = [await write(example), await write(example)]
  expect(one.rawPayload.equals(two.rawPayload)).toBe(true)
})

test.each([
  { body: example, query: '', status: 400, code: 'unknown-language', because: 'no language' },
  {
    body: example,
    query: '?lang=en',
    status: 400,
    code: 'unknown-language',
    because: 'no act is English',
  },
  {
    body: example,
    query: '?lang=xx',
    status: 400,
    code: 'unknown-language',
    because: 'no language of ours',
  },
  {
    body: example,
    query: '?lang=fr&format=odt',
    status: 422,
    code: 'invalid-content',
    because: 'no such file',
  },
  { body: '{', status: 400, code: 'malformed-body', because: 'no JSON' },
  { body: '', status: 400, code: 'malformed-body', because: 'nothing' },
  { body: '[]', status: 422, code: 'invalid-content', because: 'a list' },
  {
    body: `${'['.repeat(150_000)}${']'.repeat(150_000)}`,
    status: 422,
    code: 'invalid-content',
    because: 'lists in lists',
  },
  { body: 'null', status: 422, code: 'invalid-content', because: 'null' },
  {
    body: { commune: 'a'.repeat(500_000) },
    status: 413,
    code: 'too-large',
    because: 'too many letters',
  },
  {
    body: { commune: 'a'.repeat(1_100_000) },
    status: 413,
    code: 'too-large',
    because: 'over a megabyte',
  },
])(
  'a request is refused by its own problem: $because',
  async ({ body, query = '?lang=fr', status, code }) => {
    const { statusCode, headers, body: told } = await write(body, query)
    expect([statusCode, JSON.parse(told).type]).toEqual([status, `/api/problems/${code}`])
    expect(headers['content-type']).toContain('application/problem+json')
  },
)

test('an act that nobody knows names those that are', async () => {
  const answered = await write(example, '?lang=fr', 'annexe-1000')
  expect(answered.statusCode).toBe(404)
  expect(answered.json().detail).toContain('annexe-20')
})

test('every reason is told, with its field', async () => {
  const order = { given: true, days: 30 }
  const answered = await write({ ...example, order, odd: 1, commune: '' })
  expect(answered.statusCode).toBe(422)
  const { errors, detail } = answered.json()
  expect(detail).toContain(`${errors.length} points à corriger`)
  const codes = errors.map(({ code, path }: { code: string; path: string }) => `${path} ${code}`)
  expect(codes).toEqual(
    expect.arrayContaining([
      'commune missing',
      'odd unknown-field',
      expect.stringContaining('extra-month'),
    ]),
  )
})

test('a word that no page holds is told as such', async () => {
  const answered = await write({ ...example, commune: 'm'.repeat(300) })
  expect([200, 422]).toContain(answered.statusCode)
})

test('a sign that no font draws is named', async () => {
  const answered = await write({ ...example, commune: 'Ville \u{1F600}' })
  expect(answered.statusCode).toBe(422)
  expect(answered.json().errors).toMatchObject([{ code: 'unprintable', path: '' }])
})

test('nothing of anybody is in the log', () => {
  expect(logged.length).toBeGreaterThan(5)
  expect(JSON.stringify(logged)).not.toMatch(/exemple|ville|\?lang/i)
})

test('whoever asks for too much waits, and the others do not', async () => {
  const press = openActPress({ atOnce: 1, perAddress: 1, withinMs: 60_000, clock: () => 0 })
  const written = { document: { lang: 'fr', title: '-', blocks: [] }, day: '2026-03-05' }
  const ask = (address: string) =>
    // Only what a press looks at.
    press.press(written as unknown as Parameters<typeof press.press>[0], {
      format: 'docx',
      address,
    })
  const [first, second] = await Promise.all([ask('192.0.2.1'), ask('192.0.2.2')])
  expect(first).toHaveProperty('bytes')
  expect(second).toEqual({ refused: 'busy' })
  expect(await ask('192.0.2.1')).toEqual({ refused: 'busy' })
  expect(await ask('192.0.2.2')).toHaveProperty('bytes')
  await press.close()
})
