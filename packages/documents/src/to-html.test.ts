import { expect, test } from 'vitest'
import type { Block, Document } from './document.ts'
import { depthsOf } from './parts.ts'
import { toHtml, toHtmlFragment } from './to-html.ts'

const page = (...blocks: readonly Block[]) =>
  toHtml({ lang: 'nl', title: 'Dossier <1>', about: '5 maart 2026', blocks })

test('says its language and its title, and loads nothing', () => {
  const html = page()
  expect(html).toContain('<html lang="nl">')
  expect(html).toContain(
    '<h1 class="act-title">Dossier &lt;1&gt;</h1>\n<p class="act-about">5 maart 2026</p>',
  )
  expect(html).not.toMatch(/<script|src=|@import|url\(/)
})

test.each<{ readonly because: string; readonly block: Block; readonly html: string }>([
  {
    because: 'the title is the first heading, so the first level of a document is the second',
    block: { kind: 'heading', level: 1, text: 'Stukken', id: 'stukken' },
    html: '<h2 id="stukken" class="act-heading-1">Stukken</h2>',
  },
  {
    because: 'a heading may look small, and still has a parent',
    block: { kind: 'heading', level: 3, text: 'Klein' },
    html: '<h2 class="act-heading-3">Klein</h2>',
  },
  {
    because: 'a source stands beside its sentence',
    block: { kind: 'paragraph', text: ['a ', { strong: 'b' }], margin: 'art. 9bis' },
    html: '<div class="act-beside"><p>a <strong>b</strong></p><p class="act-margin">art. 9bis</p></div>',
  },
  {
    because: 'a file that stands beside can be opened',
    block: { kind: 'paragraph', text: [{ link: 'bail', to: 'pieces/01 bail.pdf' }] },
    html: '<p><a href="pieces/01 bail.pdf">bail</a></p>',
  },
  {
    because: 'a mailbox can be written to',
    block: { kind: 'paragraph', text: [{ link: 'm', to: 'mailto:a@exemple.invalid' }] },
    html: '<p><a href="mailto:a@exemple.invalid">m</a></p>',
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
    because: 'what somebody filled in can be told apart',
    block: { kind: 'paragraph', text: ['Nom : ', { filled: 'N. <Exemple>' }] },
    html: '<p>Nom : <span class="act-filled">N. &lt;Exemple&gt;</span></p>',
  },
  {
    because: 'a voice says where what is struck begins and ends',
    block: { kind: 'paragraph', text: ['a ', { struck: 'b' }, ' c'] },
    html: '<p>a <s><span class="act-unseen">[doorgehaald: </span>b<span class="act-unseen"> einde van de doorhaling] </span></s> c</p>',
  },
  {
    because: 'what is missing is named',
    block: { kind: 'paragraph', text: [{ gap: 'naam' }] },
    html: '<p><mark class="act-gap"><span class="act-unseen">aan te vullen: </span>naam</mark></p>',
  },
  {
    because: 'words in another language say so, and run their own way',
    block: { kind: 'paragraph', text: [{ words: 'مثال', lang: 'ar' }, { mark: '1' }] },
    html: '<p><span lang="ar" dir="auto">مثال</span><sup class="act-mark">(1)</sup></p>',
  },
  {
    because: 'the first cell heads its row, and a wide table scrolls by keyboard',
    block: { kind: 'table', caption: 'c', head: ['n', 't'], rows: [['1', '&']] },
    html: '<div class="act-wide" role="region" aria-label="c" tabindex="0"><table><caption>c</caption><thead><tr><th scope="col">n</th><th scope="col">t</th></tr></thead><tbody><tr><th scope="row">1</th><td>&amp;</td></tr></tbody></table></div>',
  },
  {
    because: 'a list may count',
    block: { kind: 'list', items: ['un'], ordered: true },
    html: '<ol><li>un</li></ol>',
  },
  {
    because: 'a term has what it is beside it',
    block: { kind: 'terms', items: [{ term: ['Nom ', { mark: '2' }], is: 'N.' }] },
    html: '<dl><dt>Nom <sup class="act-mark">(2)</sup></dt><dd>N.</dd></dl>',
  },
  {
    because: 'a note is set apart',
    block: { kind: 'note', text: '"q"' },
    html: '<p class="act-note">&quot;q&quot;</p>',
  },
  {
    because: 'a sentence that nobody may miss stands alone',
    block: { kind: 'statement', text: 's' },
    html: '<p class="act-statement">s</p>',
  },
  {
    because: 'a box is a sign for the eye and words for the ear; its reasons stand under it',
    block: {
      kind: 'boxes',
      items: [
        { ticked: true, text: 'a', more: [{ kind: 'paragraph', text: 'r' }] },
        { ticked: false, text: 'b' },
      ],
    },
    html: '<ul class="act-boxes" role="list"><li class="act-ticked"><span class="act-box" aria-hidden="true">☒</span><div><span class="act-unseen">vakje aangekruist </span>a<p>r</p></div></li><li><span class="act-box" aria-hidden="true">☐</span><div><span class="act-unseen">vakje niet aangekruist </span>b</div></li></ul>',
  },
  {
    because: 'a place to sign has room, a name, a seal, or what stands instead',
    block: {
      kind: 'signatures',
      places: [
        { label: 'Zegel', seal: true },
        { label: 'Handtekening', name: 'T. Voorbeeld', instead: 'geweigerd' },
      ],
    },
    html: '<div class="act-signatures"><div class="act-place"><p class="act-place-label">Zegel</p><div class="act-room act-seal"></div></div><div class="act-place"><p class="act-place-label">Handtekening</p><p class="act-room">geweigerd</p><p>T. Voorbeeld</p></div></div>',
  },
  {
    because: 'the marks of the text lead to their words',
    block: { kind: 'marks', items: [{ mark: '1', text: 'Schrappen.' }] },
    html: '<ul class="act-marks" role="list"><li><span class="act-mark">(1)</span> Schrappen.</li></ul>',
  },
  {
    because: 'labels are cut out',
    block: { kind: 'labels', items: [['a', 'b']] },
    html: '<ul class="act-labels" role="list"><li>a<br>b</li></ul>',
  },
  {
    because: 'a new page says what it is',
    block: { kind: 'page', name: 'Keerzijde' },
    html: '<p class="act-page">Keerzijde</p>',
  },
])('$because', ({ block, html }) => {
  const before: Block = { kind: 'paragraph', text: 'x' }
  expect(page(before, block)).toContain(`<p>x</p>\n${html}\n</main>`)
})

test('a code is a picture with its address, and the address is written too', () => {
  const html = page({ kind: 'code', to: 'https://exemple.invalid/a?b&c', text: 'Meer:' })
  expect(html).toMatch(/<svg [^>]*role="img" aria-label="Code om [^"]*a\?b&amp;c">/)
  expect(html).toContain(
    '<p>Meer:<br><a href="https://exemple.invalid/a?b&amp;c">https://exemple.invalid/a?b&amp;c</a></p>',
  )
})

const form: Document = {
  lang: 'fr',
  title: 'Refus avec ordre',
  heading: ['Refus ', { struck: 'avec ordre' }],
  about: 'ref. 1',
  foot: 'Annexe 20, FR',
  letterhead: { name: 'Cabinet', lines: ['rue 1'] },
  masthead: { lines: ['Royaume', ['Commune de ', { filled: 'X' }]], form: 'Annexe 20' },
  watermark: 'spécimen',
  large: true,
  blocks: [
    { kind: 'page', name: 'Recto' },
    { kind: 'address', lines: ['Office', ['1000 ', { strong: 'Bruxelles' }]] },
    { kind: 'heading', level: 3, text: 'h' },
  ],
}

test('what stands around a form: sender, State, addressee and page before the title, form after all', () => {
  expect(toHtmlFragment(form, { headingLevel: 3 })).toBe(
    [
      '<article class="act act-large" lang="fr">',
      '<p class="act-watermark">spécimen</p>',
      '<p class="act-letterhead"><strong>Cabinet</strong><br>rue 1</p>',
      '<div class="act-masthead"><p>Royaume<br>Commune de <span class="act-filled">X</span></p><p class="act-form">Annexe 20</p></div>',
      '<p class="act-page">Recto</p>',
      '<p class="act-address">Office<br>1000 <strong>Bruxelles</strong></p>',
      '<h3 class="act-title">Refus <s><span class="act-unseen">[biffé : </span>avec ordre<span class="act-unseen"> fin du passage biffé] </span></s></h3>',
      '<p class="act-about">ref. 1</p>',
      '<h4 class="act-heading-3">h</h4>',
      '<p class="act-foot">Annexe 20, FR</p>',
      '</article>',
    ].join('\n'),
  )
})

test('the headings of a document never skip a level', () => {
  const levels = [2, 3, 3, 1, 3, 2, 3] as const
  const headings = levels.map((level) => ({ kind: 'heading', level, text: 'x' }) as const)
  expect(depthsOf([{ kind: 'note', text: 'n' }, ...headings])).toEqual([1, 1, 2, 2, 1, 2, 2, 3])
})
