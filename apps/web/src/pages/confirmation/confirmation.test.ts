import { answerConfirm, maintenance } from '@sejour/answers/law'
import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { pages } from '../../index.ts'

const today = localDate('2026-11-23')

async function visit(address: string, form?: Record<string, string>) {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const found = await pages.handle({
    method: form ? 'POST' : 'GET',
    path: pathname,
    query: searchParams,
    form: form && new URLSearchParams(form),
    acceptLanguage: '',
    today,
  })
  const body = typeof found?.body === 'string' ? found.body : ''
  return { status: found?.status, headers: found?.headers ?? {}, body }
}

const seen = maintenance(today, 'fr')
const ids = [
  ...[seen.unread, seen.stale, seen.undated, seen.unconfirmed.places].flat().map(({ id }) => id),
  ...seen.unconfirmed.items.map(({ key }) => key),
]

test('every item of the desk has its page', async () => {
  expect(new Set(ids).size).toBeGreaterThan(200)
  for (const id of new Set(ids)) {
    const { status } = await visit(`/fr/confirmation/${encodeURIComponent(id)}`)
    expect({ id, status }).toEqual({ id, status: 200 })
  }
})

test('the list links to each of them, for the day chosen', async () => {
  const { status, body } = await visit('/nl/bevestiging?on=2025-08-18')
  expect(status).toBe(200)
  expect(body).toContain('/nl/bevestiging/loi-1980-12-15~40ter"')
})

test.each([
  { address: '/fr/sources', says: 'Lois', status: 200 },
  { address: '/nl/bronnen?on=2009-12-09', says: 'vernietigd', status: 200 },
  { address: '/de/quellen/loi-1980-12-15?on=2026-06-12', says: 'nicht gelesen', status: 200 },
  { address: '/fr/sources/instruction-2009-07-19', says: 'Annulé par un arrêt', status: 200 },
  { address: '/fr/sources/no-such-text', says: '', status: 404 },
  { address: '/fr/sources?on=2026-02-30', says: 'value="2026-02-30"', status: 422 },
  { address: '/en/changes?from=2025-12-31&to=2026-01-01', says: '377', status: 200 },
  { address: '/en/changes?from=x&to=2026-01-01', says: 'value="x"', status: 422 },
  { address: '/fr/sources/changements?from=2025-12-31', says: '', status: 302 },
  { address: '/en/confirmation/no-such-item', says: '', status: 404 },
  { address: '/fr/confirmation?on=2027-08-01', says: '18 août 2027', status: 200 },
])('$address gives $status', async ({ address, says, status }) => {
  const found = await visit(address)
  expect(found.status).toBe(status)
  expect(found.body.replaceAll('\u00a0', ' ')).toContain(says)
})

const address = '/fr/confirmation/loi-1980-12-15~9bis'
const filled = {
  verdict: 'as-stated',
  note: '',
  'comparedOn-day': '20',
  'comparedOn-month': '11',
  'comparedOn-year': '2026',
  by: 'Zoé Imaginaire',
  capacity: 'avocate inventée',
}

test('a reading that is signed comes back as a file that “sejour confirm” takes', async () => {
  const { status, headers, body } = await visit(address, filled)
  expect(status).toBe(200)
  expect(headers['content-disposition']).toContain('lecture-loi-1980-12-15-9bis.json')
  const signed = JSON.parse(body)
  expect(signed).toEqual({
    text: 'loi-1980-12-15',
    article: '9bis',
    by: 'Zoé Imaginaire',
    capacity: 'avocate inventée',
    comparedOn: '2026-11-20',
    verdict: 'as-stated',
  })
  expect(answerConfirm(signed, 'fr', [])).toMatchObject({
    ok: true,
    value: { readings: [{ id: 'loi-1980-12-15~9bis', signatures: 1 }] },
  })
})

test.each([
  { because: 'no verdict', change: { verdict: '' }, at: 'verdict-0' },
  { because: 'a difference unsaid', change: { verdict: 'differs' }, at: 'note' },
  { because: 'no day', change: { 'comparedOn-day': '' }, at: 'comparedOn-day' },
  { because: 'a day to come', change: { 'comparedOn-year': '2027' }, at: 'comparedOn-day' },
  { because: 'no name', change: { by: ' ' }, at: 'by' },
  { because: 'no capacity', change: { capacity: '' }, at: 'capacity' },
  { because: 'half a last day', change: { 'readUntil-day': '3' }, at: 'readUntil-day' },
])(
  '$because: an error at the field and on top, and nothing typed is lost',
  async ({ change, at }) => {
    const typed = { ...filled, note: 'Voir le § 2 <b>', ...change }
    const sent = at === 'note' ? { ...typed, note: '' } : typed
    const { status, body } = await visit(address, sent)
    expect(status).toBe(422)
    expect(body).toContain(`href="#${at}"`)
    expect(body).toContain('error-summary')
    if (at !== 'note') expect(body).toContain('Voir le § 2 &lt;b>')
    if (at !== 'by') expect(body).toContain('value="Zoé Imaginaire"')
  },
)

test('the texts are drawn in under 300 ms', async () => {
  await visit('/fr/sources')
  const start = performance.now()
  await visit('/fr/sources?on=2026-06-12')
  expect(performance.now() - start).toBeLessThan(300)
})
