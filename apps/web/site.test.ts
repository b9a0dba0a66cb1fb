import { gzipSync } from 'node:zlib'
import { localDate } from '@sejour/calendar'
import { decisions } from '@sejour/law/decisions'
import { expect, test } from 'vitest'
import { buildIslands, islandNames } from './src/app/islands.ts'
import { preferredLang } from './src/app/language.ts'
import { routes } from './src/app/routes.ts'
import { addressOf, pageAt } from './src/app/slugs.ts'
import { pages } from './src/index.ts'
import { decisionGroups } from './src/pages/delai/decision-groups.ts'
import { langs } from './src/texts/index.ts'

const PATHS = routes.map(({ path }) => path)

const ask = (path: string, more: { lang?: string; form?: URLSearchParams } = {}) =>
  pages.handle({
    method: more.form === undefined ? 'GET' : 'POST',
    path,
    query: new URLSearchParams(),
    form: more.form,
    acceptLanguage: more.lang ?? '',
    today: localDate('2026-03-20'),
  })

test.each([
  { header: '', lang: 'fr', because: 'French is the reference' },
  { header: 'nl-BE,nl;q=0.9,en;q=0.5', lang: 'nl', because: 'the first one that we speak' },
  { header: 'ar,de;q=0.4,en;q=0.8', lang: 'en', because: 'the weight decides' },
  { header: 'ar-SY', lang: 'fr', because: 'we do not speak it' },
  { header: 'en;q=0, nl', lang: 'nl', because: 'a weight of nothing refuses' },
])('"$header" is answered in $lang: $because', ({ header, lang }) => {
  expect(preferredLang(header)).toBe(lang)
})

test('the bare address leads to a language', async () => {
  expect(await ask('/', { lang: 'de' })).toMatchObject({
    status: 302,
    headers: { location: '/de/' },
  })
})

test.each(langs.flatMap((lang) => PATHS.map((path) => ({ lang, path }))))(
  '$path in $lang: one document, one title, one h1, under a strict policy',
  async ({ lang, path }) => {
    const { status, body = '' } = (await ask(addressOf(lang, path))) ?? {}
    expect(status).toBe(200)
    expect(body).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`))
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).not.toMatch(/ style=|<style| on[a-z]+="|<script>/)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  },
)

test('an address of another language leads to the right one', async () => {
  expect(await ask('/nl/delai')).toMatchObject({ headers: { location: '/nl/termijn' } })
  expect(await ask('/en')).toMatchObject({ headers: { location: '/en/' } })
})

test('an address keeps its step and its query', () => {
  expect(addressOf('nl', '/article-9bis/identite?x=1')).toBe('/nl/artikel-9bis/identite?x=1')
  expect(pageAt('/frist')).toEqual({ path: '/delai', rest: '' })
})

test.each([
  { path: '/fr/nulle-part', wayBack: '/fr/delai' },
  { path: '/fr/delai/nulle-part', wayBack: '/fr/delai' },
  { path: '/nl/nergens', wayBack: '/nl/termijn' },
  { path: '/de/%3Cscript%3E', wayBack: '/de/frist' },
])('$path is told kindly, with the way to $wayBack', async ({ path, wayBack }) => {
  const found = await ask(path)
  expect(found?.status).toBe(404)
  expect(found?.body).toContain(`href="${wayBack}"`)
  expect(found?.body).not.toContain('<script>')
})

test('what is not ours is left to the server', async () => {
  expect(await ask('/api/v1/limit')).toBeUndefined()
})

test('what was typed comes back as text, never as markup', async () => {
  const form = new URLSearchParams({ do: 'answer', 'on-day': '"><script>alert(1)</script>' })
  const found = await ask('/fr/delai', { form })
  expect(found?.body).not.toContain('<script>alert')
  expect(found?.headers['cache-control']).toBe('no-store')
})

test('every paper stands in one group of the list', () => {
  const grouped = Object.values(decisionGroups).flat()
  expect(grouped.toSorted()).toEqual(decisions.map(({ id }) => id).toSorted())
})

test('the first load of every page stays under 60 kB of compressed script', async () => {
  const built = await buildIslands()
  for (const lang of langs) {
    const { scripts, script, loadedBy } = built[lang]
    const sizes = new Map(scripts.map(({ href, code }) => [href, gzipSync(code).length]))
    for (const island of islandNames) {
      const first = loadedBy(island)
      expect(first).toContain(script(island))
      const bytes = first.reduce((sum, href) => sum + (sizes.get(href) ?? 0), 0)
      expect(bytes, `${lang} ${island}`).toBeLessThan(60_000)
    }
  }
})

test('a script brings the words of its own language only', async () => {
  const { nl } = await buildIslands()
  const code = nl.scripts.map((one) => new TextDecoder().decode(one.code)).join('')
  expect(code).toContain('Tot welke dag kan ik iets doen?')
  expect(code).not.toMatch(/Jusqu’à quel jour puis-je|Bis zu welchem Tag|Until which day can/)
})
