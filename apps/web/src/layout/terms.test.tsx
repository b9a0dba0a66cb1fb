import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { lexicons } from '../terms/index.ts'
import { langs } from '../texts/index.ts'
import { bindFrenchSpaces } from './french-spaces.ts'
import { linkTerms } from './terms.ts'

bindFrenchSpaces()
afterEach(() => linkTerms(undefined))

const link = (id: string, form: string) => `<a class="term" href="/fr/lexique#${id}">${form}</a>`

test.each([
  {
    text: 'Une annexe 35 couvre le recours.',
    html: `<p>Une ${link('annexe-35', 'annexe 35')} couvre le recours.</p>`,
    because: 'the longest word wins: not “annexe”',
  },
  {
    text: 'Redevance, puis redevance.',
    html: `<p>${link('redevance', 'Redevance')}, puis redevance.</p>`,
    because: 'the first use alone, whatever its case',
  },
  {
    text: 'L’étranger reçoit une lettre.',
    html: `<p>L’${link('etranger', 'étranger')} reçoit une lettre.</p>`,
    because: 'an apostrophe is no letter',
  },
  {
    text: 'Une extranéité.',
    html: '<p>Une extranéité.</p>',
    because: 'a word inside another is another word',
  },
])('$because', ({ text, html }) => {
  linkTerms(lexicons.fr, '/fr/lexique')
  expect(renderToString(<p>{text}</p>)).toBe(html)
})

test('a heading, a link, a button and a label stay as they are', () => {
  linkTerms(lexicons.fr, '/fr/lexique')
  const html = renderToString(
    <div>
      <h2>La redevance</h2>
      <a href="/x">La redevance</a>
      <button type="button">La redevance</button>
      <label>
        La redevance
        <input />
      </label>
    </div>,
  )
  expect(html).not.toContain('class="term"')
})

test.each(langs)('no two words of the lexicon in %s are written alike', (lang) => {
  const forms = Object.values(lexicons[lang]).flatMap((entry) =>
    entry.forms.map((form) => form.toLowerCase()),
  )
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
})
