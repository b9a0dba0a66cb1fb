import { expect, test } from 'vitest'
import { endpoints } from './api/endpoints.ts'
import * as examples from './api/examples.ts'
import { testApp } from './app.fixtures.ts'

const { app, logged } = await testApp()

const post = (url: string, payload: unknown, headers: { readonly [name: string]: string } = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload:
      typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  })

const posts = [
  {
    url: '/api/v1/limit',
    question: examples.limit,
    answer: { remedy: 'annulment', days: 30, lastDay: '2026-04-07', filedInTime: true },
  },
  {
    url: '/api/v1/order',
    question: examples.order,
    answer: { document: 'annexe-13', execution: { suspended: 'yes' } },
  },
  {
    url: '/api/v1/fee',
    question: examples.fee,
    answer: { dueCents: 36800, paidCents: 36800, status: 'paid', consequence: null },
  },
  {
    url: '/api/v1/eu-stay',
    question: examples.euStay,
    answer: { documents: { lastDay: '2025-10-01' }, held: { register: 'aliens' } },
  },
  {
    url: '/api/v1/short-stay',
    question: examples.shortStay,
    answer: { on: { used: 47, remaining: 43 }, visa: 'required' },
  },
  {
    url: '/api/v1/visit',
    question: examples.visit,
    answer: { visa: { regime: 'required' }, declaration: { lastDay: '2026-01-15', due: 'yes' } },
  },
  {
    url: '/api/v1/unlimited',
    question: examples.unlimited,
    answer: { basis: 'refugee', targets: expect.any(Array) },
  },
  {
    url: '/api/v1/renewal',
    question: examples.renewal,
    answer: { windowFrom: '2026-02-14', windowTo: '2026-03-01', state: 'in-window' },
  },
  {
    url: '/api/v1/assess/article-9bis',
    question: examples.assess,
    answer: { procedure: 'article-9bis', on: '2026-01-12', stages: expect.any(Array) },
  },
  {
    url: '/api/v1/orient',
    question: examples.orient,
    answer: { regime: { id: 'third-country' }, routes: expect.any(Array) },
  },
  {
    url: '/api/v1/routes/article-9bis',
    question: examples.route,
    answer: { id: 'article-9bis', calendar: [{ day: '2026-03-15', safeDay: '2026-03-13' }] },
  },
  {
    url: '/api/v1/whatif/article-9bis',
    question: examples.assess,
    answer: { procedure: 'article-9bis', stages: expect.any(Array) },
  },
]

test.each(posts)('POST $url answers as the contract says, and is kept nowhere', async (row) => {
  const response = await post(row.url, row.question)
  expect(response.statusCode).toBe(200)
  expect(response.headers['cache-control']).toBe('no-store')
  expect(response.json()).toMatchObject(row.answer)
})

const gets = [
  { url: '/api/v1/facts/article-9bis', answer: { type: 'object', properties: expect.any(Object) } },
  { url: '/api/v1/decisions', answer: { decisions: expect.any(Array) } },
  { url: '/api/v1/exemptions', answer: { exemptions: expect.any(Array) } },
  { url: '/api/v1/titles', answer: { titles: expect.any(Array) } },
  {
    url: '/api/v1/decode?q=annexe%203',
    answer: { query: 'annexe 3', results: expect.any(Array), note: expect.any(String) },
  },
  { url: '/api/v1/routes', answer: { routes: expect.any(Array) } },
  { url: '/api/v1/acts', answer: { templates: expect.any(Array) } },
  { url: '/api/v1/acts/annexe-20', answer: { number: '20', issuer: 'commune' } },
  {
    url: '/api/problems/invalid-content',
    answer: { status: 422, title: 'Le contenu envoyé est à corriger' },
  },
  { url: '/api/v1/machines', answer: { machines: expect.any(Array) } },
  {
    url: '/api/v1/machines/article-9bis',
    answer: { id: 'article-9bis', states: expect.any(Array) },
  },
  { url: '/api/v1/law?on=2026-11-23', answer: { texts: expect.any(Array) } },
  {
    url: '/api/v1/law/changes?from=2025-12-31&to=2026-01-01',
    answer: { from: '2025-12-31', to: '2026-01-01' },
  },
  { url: '/api/v1/law/maintenance?on=2027-08-01', answer: { on: '2027-08-01' } },
]

test.each(gets)('GET $url answers', async ({ url, answer }) => {
  const response = await app.inject({ url })
  expect(response.statusCode).toBe(200)
  expect(response.json()).toMatchObject(answer)
})

test.each([
  { ask: '/api/v1/decisions', accept: 'nl-BE,fr;q=0.5', lang: 'nl', because: 'first choice' },
  { ask: '/api/v1/decisions', accept: 'es, de;q=0.8, fr;q=0.2', lang: 'de', because: 'no Spanish' },
  { ask: '/api/v1/decisions', accept: 'en;q=0, *', lang: 'fr', because: 'English is refused' },
  { ask: '/api/v1/decisions', accept: undefined, lang: 'fr', because: 'nothing is asked' },
  { ask: '/api/v1/decisions?lang=en', accept: 'nl', lang: 'en', because: 'the address wins' },
])('$ask with $accept is answered in $lang: $because', async ({ ask, accept, lang }) => {
  const headers = accept === undefined ? {} : { 'accept-language': accept }
  const response = await app.inject({ url: ask, headers })
  expect(response.headers['content-language']).toBe(lang)
})

const limit = (more: object) => ({ ...examples.limit, ...more })

test.each([
  { body: '{"a":1', status: 400, code: 'not-json', because: 'it is no JSON' },
  { body: '', status: 400, code: 'empty', because: 'nothing came' },
  {
    body: Buffer.from('{"a":1}', 'utf16le'),
    status: 400,
    code: 'utf-16',
    because: 'UTF-16 is another encoding',
  },
  {
    body: Buffer.from('{"é":1}', 'latin1'),
    status: 400,
    code: 'not-utf-8',
    because: 'Latin-1 is another encoding',
  },
  {
    body: limit({ filedOn: '2026-02-30' }),
    status: 422,
    code: 'impossible-day',
    field: 'filedOn',
    because: 'there is no 30 February',
  },
  {
    body: limit({ notification: { by: 'pigeon', on: '2026-03-05' } }),
    status: 422,
    code: 'unknown-option',
    field: 'notification.by',
    because: 'no pigeon notifies',
  },
  {
    body: limit({ nom: 'Zoé Inventée' }),
    status: 422,
    code: 'unknown-field',
    field: 'nom',
    because: 'nobody asked for a name',
  },
  { body: '[]', status: 422, code: 'not-an-object', because: 'a list is no question' },
])('$status with $code: $because', async ({ body, status, code, field }) => {
  for (const lang of ['fr', 'nl']) {
    const response = await post(`/api/v1/limit?lang=${lang}`, body)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.headers['content-language']).toBe(lang)
    const problem = response.json()
    expect(problem).toMatchObject({ status, title: expect.any(String) })
    expect(problem.errors[0]).toEqual({ code, path: field ?? '', message: problem.detail })
    expect(response.body).not.toMatch(/Zoé|pigeon|\bat \/|undefined/)
  }
})

test('several problems are each named', async () => {
  const { errors, detail } = (await post('/api/v1/limit', limit({ a: 1, b: 2 }))).json()
  expect(errors.map(({ path }: { path: string }) => path)).toEqual(['a', 'b'])
  expect(detail).toContain('2')
})

test.each([
  { headers: { 'content-type': 'text/plain' }, status: 415, because: 'text is no JSON' },
  {
    headers: { 'content-type': 'application/json; charset=utf-16' },
    status: 415,
    because: 'another encoding is announced',
  },
  { headers: { 'content-encoding': 'gzip' }, status: 415, because: 'it is compressed' },
])('$status: $because', async ({ headers, status }) => {
  expect((await post('/api/v1/limit', '{}', headers)).statusCode).toBe(status)
})

test.each([
  { method: 'POST', url: '/api/v1/limit', size: 10_000_000, status: 413 },
  { method: 'POST', url: '/api/v1/assess/article-9', status: 404 },
  { method: 'POST', url: '/api/v1/assess/constructor', status: 404 },
  { method: 'GET', url: '/api/v1/facts/article-9', status: 404 },
  { method: 'POST', url: '/api/v1/routes/constructor', status: 404 },
  { method: 'GET', url: '/api/v1/nothing', status: 404 },
  { method: 'GET', url: '/api/problems/none', status: 404 },
  { method: 'GET', url: '/api/v1/decisions?lang=es', status: 400 },
  { method: 'GET', url: '/api/v1/limit', status: 405 },
  { method: 'GET', url: '/api/v1/decode', status: 422 },
  { method: 'GET', url: '/api/v1/decode?q=a&q=b', status: 422 },
  { method: 'DELETE', url: '/health', status: 405 },
] as const)('$method $url is a problem with status $status', async (row) => {
  const payload = 'size' in row ? `"${'x'.repeat(row.size)}"` : '{}'
  const response = await app.inject({
    method: row.method,
    url: row.url,
    ...(row.method === 'POST' && { headers: { 'content-type': 'application/json' }, payload }),
  })
  expect(response.statusCode).toBe(row.status)
  expect(response.json()).toMatchObject({
    type: expect.stringMatching(/^\/api\/problems\//),
    status: row.status,
    detail: expect.any(String),
  })
})

test('the log names the route and nothing that was sent', async () => {
  await post('/api/v1/fee?lang=nl', { ...examples.fee, nom: 'Zoé Inventée' })
  await app.inject({ url: '/nulle-part/zoe?naissance=1990-01-01' })
  const text = JSON.stringify(logged)
  expect(text).toContain('"route":"/api/v1/fee"')
  expect(text).not.toMatch(/Zoé|zoe|nulle-part|1990|lang=/)
})

test.each(endpoints)('$method $path is asked in these tests', ({ method, path }) => {
  const asked = (method === 'POST' ? posts : gets).map(({ url }) => url.replace(/\?.*/, ''))
  const shape = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
  expect(asked.filter((url) => shape.test(url))).not.toEqual([])
})
