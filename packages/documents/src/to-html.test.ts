import { expect, test } from 'vitest'
import type { Block } from './document.ts'
import { toHtml } from './to-html.ts'

const page = (...blocks: readonly Block[]) =>
  toHtml({ lang: 'nl', title: 'Dossier <1>', about: '5 maart 2026', blocks })

test('says its language and its title, and loads nothing', () => {
  const html = page()
  expect(html).toContain('<html lang="nl">')
  expect(html).toContain('<h1>Dossier &lt;1&gt;</h1>\n<p class="about">5 maart 2026</p>')
  expect(html).not.toMatch(/<script|src=|@import|url\(/)
})

test.each<{ readonly because: string; readonly block: Block; readonly html: string }>([
  {
    because: 'the title is the first heading, so the first level of a document is the second',
    block: { kind: 'heading', level: 1, text: 'Stukken', id: 'stukken' },
    html: '<h2 id="stukken">Stukken</h2>',
  },
  {
    because: 'a source stands beside its sentence',
    block: { kind: 'paragraph', text: ['a ', { strong: 'b' }], margin: 'art. 9bis' },
    html: '<div class="beside"><p>a <strong>b</strong></p><p class="margin">art. 9bis</p></div>',
  },
  {
    because: 'a file that stands beside can be opened',
    block: { kind: 'paragraph', text: [{ link: 'bail', to: 'pieces/01 bail.pdf' }] },
    html: '<p><a href="pieces/01 bail.pdf">bail</a></p>',
  },
  {
    because: 'an address that runs is no address',
    block: { kind: 'paragraph', text: [{ link: 'bail', to: 'javascript:alert(1)' }] },
    html: '<p>bail</p>',
  },
  {
    because: 'nothing outside the folder is led to',
    block: { kind: 'paragraph', text: [{ link: 'bail', to: '../secret' }] },
    html: '<p>bail</p>',
  },
  {
    because: 'the first cell heads its row',
    block: { kind: 'table', caption: 'c', head: ['n', 't'], rows: [['1', '&']] },
    html: '<table><caption>c</caption><thead><tr><th scope="col">n</th><th scope="col">t</th></tr></thead><tbody><tr><th scope="row">1</th><td>&amp;</td></tr></tbody></table>',
  },
  {
    because: 'a list may count',
    block: { kind: 'list', items: ['un'], ordered: true },
    html: '<ol><li>un</li></ol>',
  },
  {
    because: 'a term has what it is beside it',
    block: { kind: 'terms', items: [{ term: 'Nom', is: 'N.' }] },
    html: '<dl><dt>Nom</dt><dd>N.</dd></dl>',
  },
  {
    because: 'a note is set apart',
    block: { kind: 'note', text: '"q"' },
    html: '<p class="note">&quot;q&quot;</p>',
  },
])('$because', ({ block, html }) => {
  expect(page(block)).toContain(`\n${html}\n</main>`)
})
