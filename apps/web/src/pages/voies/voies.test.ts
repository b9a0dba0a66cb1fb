import { procedureIds } from '@sejour/answers/procedures'
import { limitsOfRoute, routeIds } from '@sejour/answers/routes'
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

const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${name}-day=${date}&${name}-month=${month}&${name}-year=${year}`
}
const readable = (body: string) => body.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

test.each(routeIds)('the calendar of %s asks only the days that its limits need', async (id) => {
  const { body } = await ask(addressOf('fr', `/voies/${id}`))
  const asked = limitsOfRoute(id, 'fr').flatMap(({ limit }) => (limit ? [limit.event] : []))
  const found = [...body.matchAll(/name="([\w-]+)-month"/g)].flatMap(([, name]) => name ?? [])
  expect(found.filter((name) => name !== 'on').toSorted()).toEqual([...new Set(asked)].toSorted())
})

test.each([
  {
    lang: 'fr',
    form: dayFields('notification', '2026-03-13'),
    says: ['dimanche 12 avril 2026', 'vendredi 10 avril 2026', 'Cette règle vaut jusqu’au'],
    because: 'a remedy that ends on a Sunday has a safe day before',
  },
  {
    lang: 'nl',
    form: dayFields('notification', '2026-03-13'),
    says: ['zondag 12 april 2026', 'vrijdag 10 april 2026', 'Deze regel geldt tot en met'],
    because: 'the same in Dutch',
  },
  {
    lang: 'fr',
    form: dayFields('notification', '2026-06-01'),
    says: ['elle ne couvre pas tous les jours'],
    because: 'the law changes on 12 June 2026, within the thirty days',
  },
  {
    lang: 'fr',
    form: dayFields('notification', '1985-01-02'),
    says: ['Tous les jours de ce calendrier sont passés'],
    because: 'long ago',
  },
] as const)('the calendar of études in $lang, $form: $because', async ({ lang, form, says }) => {
  const { status, body } = await ask(addressOf(lang, '/voies/etudes'), {
    form: `do=answer&${form}`,
  })
  expect(status).toBe(200)
  expect(body).toContain('data-focus-result')
  expect(body.match(/<h1/g)).toHaveLength(1)
  for (const said of says) expect(readable(body)).toContain(said)
})

test.each([
  { lang: 'fr', form: 'notification-day=31&notification-month=2&notification-year=2026' },
  { lang: 'nl', form: 'notification-day=31&notification-month=2&notification-year=2026' },
  { lang: 'fr', form: 'notification-day=5&notification-month=&notification-year=2026' },
  { lang: 'nl', form: 'notification-day=1&notification-month=1&notification-year=1950' },
] as const)('$form in $lang is told at its field and on top, and kept', async ({ lang, form }) => {
  const { body } = await ask(addressOf(lang, '/voies/etudes'), {
    form: `do=answer&${form}&${dayFields('expiry', '2027-10-31')}`,
  })
  expect(body).toContain('id="errors"')
  expect(body).toContain('field-error')
  expect(body).toContain('href="#notification-day"')
  expect(body).not.toContain('data-focus-result')
  expect(body).toContain('value="2027"')
})

test.each([
  { lang: 'fr', says: 'Donnez au moins un jour' },
  { lang: 'nl', says: 'Geef minstens één dag' },
] as const)('no day at all is told in $lang', async ({ lang, says }) => {
  const { body } = await ask(addressOf(lang, '/voies/etudes'), { form: 'do=answer&entry-day=' })
  expect(body).toContain(says)
  expect(body).toContain('href="#entry-day"')
})

test('the days to come are kept in an agenda, each once, and the sheet keeps its day', async () => {
  const found = await pages.handle({
    method: 'POST',
    path: '/fr/voies/etudes',
    query: new URLSearchParams('on-day=17&on-month=8&on-year=2025'),
    form: new URLSearchParams(`do=ics&${dayFields('expiry', '2026-10-31')}`),
    acceptLanguage: '',
    today: localDate('2026-03-20'),
  })
  expect(found?.headers['content-type']).toContain('text/calendar')
  expect(found?.body).toContain('DTSTART;VALUE=DATE:20261016')
  const ids = [...(found?.body ?? '').matchAll(/UID:(\S+)/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const { body } = await ask('/fr/voies/etudes', { query: 'on-day=17&on-month=8&on-year=2025' })
  expect(body).toContain('?on-day=17&amp;on-month=08&amp;on-year=2025#calendrier')
})
