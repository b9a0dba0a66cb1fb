import { expect, test } from 'vitest'
import { testApp } from '../app.fixtures.ts'

const pages = {
  handle: async ({ path }: { readonly path: string }) => ({
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<p>${path}</p>`,
  }),
  assets: async () => new Map(),
}

test.each([
  { url: '/fr/bureau/%ff', type: 'text/html', status: 404, because: 'people read French pages' },
  {
    url: '/nl/balie/dossiers/%zz/taken',
    type: 'text/html',
    status: 404,
    because: 'and Dutch ones',
  },
  { url: '/api/v1/cases/%ff', type: 'application/problem+json', status: 400, because: 'a program' },
  { url: '/%ff', type: 'application/problem+json', status: 400, because: 'it names no language' },
])('$url: $because', async ({ url, type, status }) => {
  const { app } = await testApp({ pages })
  const { statusCode, headers, body } = await app.inject({ url })
  expect([statusCode, String(headers['content-type']).split(';')[0]]).toEqual([status, type])
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(body).not.toContain('%')
})
