import { procedureIds } from '@sejour/answers/procedures'
import { routeIds } from '@sejour/answers/routes'
import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { addressOf } from '../../app/slugs.ts'
import { pages } from '../../index.ts'

const ask = async (path: string, { form, query = '' }: { form?: string; query?: string } = {}) => {
  const found = await pages.handle({
    method: form === undefined ? 'GET' : 'POST',
    path,
    query: new URLSearchParams(query),
    form: form === undefined ? undefined : new URLSearchParams(form),
    acceptLanguage: '',
    today: localDate('2026-03-20'),
  })
  return { status: found?.status, body: found?.body ?? '' }
}

const both = ['fr', 'nl'] as const

test.each(both.flatMap((lang) => routeIds.map((id) => ({ lang, id }))))(
  'the sheet of $id in $lang: one title, sources, nothing left out',
  async ({ lang, id }) => {
    const { status, body } = await ask(addressOf(lang, `/voies/${id}`))
    expect(status).toBe(200)
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).toContain('class="source"')
    expect(body).not.toMatch(/undefined|\[object|NaN| style=/)
  },
)

test.each(both.flatMap((lang) => procedureIds.map((id) => ({ lang, id }))))(
  '$id is examined in $lang: blank, and asked with nothing known',
  async ({ lang, id }) => {
    const address = addressOf(lang, `/voies/${id}/examen`)
    const blank = await ask(address)
    expect(blank.status).toBe(200)
    expect(blank.body.match(/<h1/g)).toHaveLength(1)
    const asked = await ask(address, { form: 'do=answer' })
    expect(asked.body).toContain('data-focus-result')
    expect(asked.body).toContain('mark-unknown')
    const ids = [...asked.body.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([])
  },
)

test.each(['/voies/rien', '/voies/rien/examen', '/voies/etudes/autre', '/voies/constructor'])(
  '%s is told kindly',
  async (path) => {
    expect((await ask(addressOf('fr', path))).status).toBe(404)
  },
)

test('the sheet of another day follows the law of that day', async () => {
  const query = 'on-day=17&on-month=8&on-year=2025'
  const { body } = await ask('/fr/voies/article-9bis', { query })
  expect(body.replaceAll('\u00a0', ' ')).toContain('Droit du 17 août 2025')
})

test.each([
  { query: 'on-day=1&on-month=1&on-year=1950', says: '1981' },
  { query: 'on-day=31&on-month=2&on-year=2025', says: 'calendrier' },
])('a day that cannot be told is refused at its field: $query', async ({ query, says }) => {
  const { status, body } = await ask('/fr/voies/article-9bis', { query })
  expect(status).toBe(200)
  expect(body).toContain('field-error')
  expect(body).toContain(says)
})

test('a way that is examined leads to its form, article 9bis to its own page', async () => {
  expect((await ask('/fr/voies/article-9ter')).body).toContain('/fr/voies/article-9ter/examen')
  expect((await ask('/fr/voies/article-9bis')).body).toContain('href="/fr/article-9bis"')
})
