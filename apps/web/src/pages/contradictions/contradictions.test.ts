import { localDate } from '@sejour/calendar'
import { contradictions } from '@sejour/law/contradictions'
import { expect, test } from 'vitest'
import { addressOf } from '../../app/slugs.ts'
import { pages } from '../../index.ts'
import { langs, type Lang } from '../../texts/index.ts'
import { contradictionHref } from './link.ts'
import { handlingOf } from './said.ts'

async function bodyOf(path: string): Promise<string> {
  const found = await pages.handle({
    method: 'GET',
    path,
    query: new URLSearchParams(),
    form: undefined,
    acceptLanguage: '',
    today: localDate('2026-03-20'),
  })
  expect(found?.status).toBe(200)
  return found?.body ?? ''
}

test.each(langs)(
  'the page in %s has an anchor for each, and every side has a source',
  async (lang) => {
    const body = await bodyOf(addressOf(lang, '/contradictions'))
    expect(body.match(/<h1/g)).toHaveLength(1)
    for (const { id } of contradictions) expect(body).toContain(`id="${id}"`)
    expect(body.match(/class="margin-note"/g)).toHaveLength(contradictions.length * 2)
    expect(body).not.toMatch(/undefined|\[object|NaN/)
  },
)

test('an address leads to its anchor', () => {
  expect(contradictionHref('nl', 'C7')).toBe('/nl/tegenstrijdigheden#C7')
})

test.each<{ lang: Lang; path: string; id: string }>([
  { lang: 'fr', path: '/voies/citoyen-union', id: 'C28' },
  { lang: 'nl', path: '/voies/regroupement-article-10', id: 'C7' },
  { lang: 'fr', path: '/papiers/annexe-35', id: 'C17' },
  { lang: 'nl', path: '/papiers/A', id: 'C11' },
  { lang: 'de', path: '/registres', id: 'C18' },
  { lang: 'en', path: '/registres', id: 'C28' },
])('$path in $lang shows $id where it is met', async ({ lang, path, id }) => {
  const body = await bodyOf(addressOf(lang, path))
  expect(body).toContain(`href="${contradictionHref(lang, id)}"`)
  expect(handlingOf(id, lang)).toBeDefined()
})

const MARKED_BY_ID = ['C-01', 'C-05', 'C-13', 'C1', 'C13', 'C15', 'C2', 'C21', 'C28']

test('the contradictions that a tool links to are in the list', () => {
  const listed = new Set<string>(contradictions.map(({ id }) => id))
  expect(MARKED_BY_ID.filter((id) => !listed.has(id))).toEqual([])
})
