import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { pages } from '../../index.ts'

/** Asks for a page as a browser without script does. */
async function visit(address: string) {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const found = await pages.handle({
    method: 'GET',
    path: pathname,
    query: searchParams,
    form: undefined,
    acceptLanguage: '',
    today: localDate('2026-11-23'),
  })
  const body = typeof found?.body === 'string' ? found.body : ''
  return { status: found?.status, to: found?.headers['location'], body }
}

test.each([
  {
    lang: 'fr',
    action: '/fr/papiers',
    asked: 'annexe 35',
    sheet: '/fr/papiers/annexe-35',
    says: ['ni admise ni autorisée', 'peut rester', 'marché du travail', 'radié'],
  },
  {
    lang: 'nl',
    action: '/nl/papieren',
    asked: 'bijlage 35',
    sheet: '/nl/papieren/annexe-35',
    says: ['niet toegelaten', 'mag blijven', 'arbeidsmarkt', 'afgevoerd'],
  },
])('from the front page to what $asked allows, in two steps', async (path) => {
  const front = await visit(`/${path.lang}/`)
  expect(front.body).toContain(`action="${path.action}"`)
  expect(front.body).toContain('name="q"')
  const found = await visit(`${path.action}?q=${encodeURIComponent(path.asked)}`)
  expect(found).toMatchObject({ status: 302, to: path.sheet })
  const sheet = await visit(path.sheet)
  expect(sheet.status).toBe(200)
  const text = sheet.body.replaceAll(/<[^>]+>/g, '')
  for (const words of path.says) expect(text).toContain(words)
})

test('annexe 3 shows two papers, and no search is lost', async () => {
  const { status, body } = await visit('/fr/papiers?q=annexe%203')
  expect(status).toBe(200)
  expect(body).toContain('/fr/papiers/annexe-3"')
  expect(body).toContain('/fr/papiers/circulaire-annexe-3"')
  expect(body).toContain('value="annexe 3"')
})

test.each([
  { asked: '', says: 'aria-invalid="true"', because: 'nothing was typed' },
  { asked: 'carte verte', says: 'Aucun papier connu', because: 'no source knows it' },
  { asked: '<script>alert(1)</script>', says: '&lt;script', because: 'what is typed is text' },
])('“$asked” is answered kindly: $because', async ({ asked, says }) => {
  const { status, body } = await visit(`/fr/papiers?q=${encodeURIComponent(asked)}`)
  expect(status).toBe(200)
  expect(body).toContain(says)
  expect(body).not.toContain('<script>alert')
})

test.each([
  { address: '/fr/papiers/f+', status: 302, because: 'the id has one spelling' },
  { address: '/fr/papiers/F+', status: 200, because: 'a plus stands in an address' },
  { address: '/fr/papiers/annexe-36', status: 200, because: 'unread, and it says so' },
  { address: '/fr/papiers/annexe-1000', status: 404, because: 'no such paper' },
  { address: '/fr/papiers/%E0%A4%A', status: 404, because: 'no address at all' },
  { address: '/nl/registers', status: 200, because: 'the registers' },
])('$address gives $status: $because', async ({ address, status }) => {
  expect((await visit(address)).status).toBe(status)
})

test('a decision leads to its limit', async () => {
  const { body } = await visit('/nl/papieren/annexe-13')
  expect(body).toContain('/nl/termijn?decision=annexe-13"')
})
