import { expect, test } from 'vitest'
import { testApp } from './app.fixtures.ts'
import { SECURITY_HEADERS } from './http/headers.ts'

const { app, logged } = await testApp()

test.each([
  { method: 'GET', url: '/health' },
  { method: 'GET', url: '/api/openapi.json' },
  { method: 'GET', url: '/api/v1/decisions' },
  { method: 'GET', url: '/api/v1/limit' },
  { method: 'GET', url: '/api/nothing' },
  { method: 'GET', url: '/fr/' },
  { method: 'GET', url: '/nothing' },
  { method: 'GET', url: '/fr/broken' },
  { method: 'GET', url: '/assets/a-HASH.css' },
  { method: 'GET', url: '/%ff' },
  { method: 'POST', url: '/api/v1/limit' },
  { method: 'PUT', url: '/fr/' },
] as const)('$method $url carries every security header', async ({ method, url }) => {
  const { headers } = await app.inject({ method, url })
  expect(headers).toMatchObject(SECURITY_HEADERS)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})

test('health is 200 while the store can be written, and 503 else', async () => {
  expect((await app.inject({ url: '/health' })).json()).toEqual({ status: 'ok' })
  const full = await testApp({ store: { isWritable: async () => false } })
  const response = await full.app.inject({ url: '/health' })
  expect(response.statusCode).toBe(503)
  expect(response.headers['content-type']).toContain('application/problem+json')
})

test('a page gets the day, and what a form sent', async () => {
  const home = await app.inject({ url: '/fr/' })
  expect(home.body).toBe('<p>2026-03-05</p>')
  expect(home.headers['cache-control']).toBe('no-store')
  const form = await app.inject({
    method: 'POST',
    url: '/fr/form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'nom=Zo%C3%A9',
  })
  expect(form.body).toBe('POST Zoé')
})

test('a page takes forms and no JSON; an address that is no page is a 404', async () => {
  const headers = { 'content-type': 'application/json' }
  const json = await app.inject({ method: 'POST', url: '/fr/form', headers, payload: '{}' })
  expect(json.statusCode).toBe(415)
  expect((await app.inject({ url: '/nothing' })).statusCode).toBe(404)
})

test('what never changes may be kept for ever, and travels compressed', async () => {
  const plain = await app.inject({ url: '/assets/a-HASH.css' })
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(plain.body).toBe('p{}')
  const headers = { 'accept-encoding': 'gzip, br' }
  const compressed = await app.inject({ url: '/assets/a-HASH.css', headers })
  expect(compressed.headers['content-encoding']).toBe('br')
})

test('a fault of ours has a name in the log, and tells nothing', async () => {
  const response = await app.inject({ url: '/fr/broken' })
  expect(response.statusCode).toBe(500)
  const { instance } = response.json()
  expect(instance).toMatch(/^urn:uuid:/)
  expect(response.body).not.toMatch(/secret|Zoé|\bat \//)
  expect(logged.at(-1)).toMatchObject({ status: 500, fault: { id: instance, name: 'Error' } })
  expect(JSON.stringify(logged)).not.toMatch(/secret|Zoé/)
})

test('without pages the API is served alone', async () => {
  const alone = await testApp({ pages: undefined })
  expect((await alone.app.inject({ url: '/' })).statusCode).toBe(404)
  expect((await alone.app.inject({ url: '/health' })).statusCode).toBe(200)
})
