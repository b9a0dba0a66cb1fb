import type { Feed, FoundFeed } from '@sejour/desk'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { feedRoute } from './feed-route.ts'

const secret = 'a'.repeat(43)
const found: FoundFeed = { id: 'f', organisation: 'o', account: 'a', names: false, lang: 'fr' }

function server(feedOf: (found: FoundFeed) => Promise<Feed | undefined>) {
  const app = Fastify()
  feedRoute(app, { find: async (token) => (token === secret ? found : undefined), feedOf })
  return app
}

test('a feed is given with a tag, and not again to whoever has it', async () => {
  let written = 0
  const app = server(async () => ({
    tag: 'one',
    write: async () => {
      written += 1
      return 'BEGIN:VCALENDAR\r\n'
    },
  }))
  const url = `/agenda/${secret}.ics`
  const first = await app.inject(url)
  expect(first.statusCode).toBe(200)
  expect(first.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
    etag: '"one"',
    'x-robots-tag': expect.stringContaining('noindex'),
  })
  for (const tag of ['"one"', 'W/"one"', '"zero", "one"']) {
    const again = await app.inject({ url, headers: { 'if-none-match': tag } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  expect((await app.inject({ url, headers: { 'if-none-match': '"two"' } })).statusCode).toBe(200)
  expect(written).toBe(2)
})

test.each([
  { url: `/agenda/${'b'.repeat(43)}.ics`, because: 'nobody has this secret' },
  { url: '/agenda/.ics', because: 'there is no secret' },
  { url: `/agenda/${secret}`, because: 'it is not the address of a feed' },
  { url: `/agenda/${secret}.ics`, because: 'the member left the organisation' },
])('$url is not there: $because', async ({ url }) => {
  const app = server(async () => undefined)
  expect((await app.inject(url)).statusCode).toBe(404)
})
