import { inflateRawSync } from 'node:zlib'
import type { Block, Document } from '@sejour/documents'
import { expect, test, vi } from 'vitest'
import { form, largeForm, letter } from '../everything.fixtures.ts'
import { toWord } from './to-word.ts'

const how = { createdAt: '2026-03-05T09:00:00.000Z' } as const
const saying = (...blocks: readonly Block[]): Document => ({ lang: 'nl', title: 'Titel', blocks })

test.each([
  {
    because: 'a heading is one, so the word processor can list it',
    block: { kind: 'heading', level: 2, text: 'Kop' },
    xml: [/<w:pStyle w:val="Heading2"\/><w:outlineLvl w:val="0"\/>.*Kop/],
  },
  {
    because: 'the head of a table is repeated on each page, and its widths are kept',
    block: {
      kind: 'table',
      caption: 'Lijst',
      head: ['a', 'b'],
      rows: [['1', '2']],
      widths: [3, 1],
    },
    xml: [
      /<w:pStyle w:val="Caption"\/>.*Lijst/,
      /<w:tblHeader\/>/,
      /<w:gridCol w:w="7058"\/><w:gridCol w:w="2353"\/>/,
    ],
  },
  {
    because: 'a list counts by itself',
    block: { kind: 'list', items: ['een', 'twee'], ordered: true },
    xml: [/<w:numPr>.*een.*<w:numPr>.*twee/],
  },
  {
    because: 'what is filled in, struck or marked is so by a named style',
    block: { kind: 'paragraph', text: [{ filled: 'f' }, { struck: 's' }, { mark: '1' }] },
    xml: [
      /<w:rStyle w:val="Filled"\/>/,
      /<w:rStyle w:val="Struck"\/>/,
      /<w:rStyle w:val="NoteMark"\/>.*\(1\)/,
    ],
  },
  {
    because: 'Arabic runs from the right, in its language',
    block: { kind: 'paragraph', text: [{ words: 'مثال', lang: 'ar' }, ' en مثال'] },
    xml: [/<w:rtl\/><w:lang w:bidi="ar"\/>.*مثال/],
  },
  {
    because: 'a box can still be ticked by hand, and says what it is',
    block: {
      kind: 'boxes',
      items: [
        { ticked: true, text: 'ja', more: [{ kind: 'note', text: 'n' }] },
        { ticked: false, text: 'nee' },
      ],
    },
    xml: [/<w:alias w:val="vakje aangekruist"\/>.*w:char="2612".*ja.*w:char="2610".*nee/],
  },
  {
    because: 'a link is a field, and no command of one',
    block: {
      kind: 'paragraph',
      text: [
        { link: 'a', to: 'https://exemple.invalid/' },
        { link: 'b', to: 'https://x" \\\\y' },
      ],
    },
    xml: [
      /w:instr="HYPERLINK &quot;https:\/\/exemple\.invalid\/&quot;"/,
      /^(?!.*HYPERLINK &quot;https:\/\/x).*<w:t[^>]*>b<\/w:t>/s,
    ],
  },
  {
    because: 'a code has words for whoever does not see it',
    block: { kind: 'code', to: 'https://exemple.invalid/', text: 'Meer:' },
    xml: [/descr="Code om met een telefoon te lezen: https:\/\/exemple\.invalid\/"/],
  },
] as const satisfies readonly { because: string; block: Block; xml: readonly RegExp[] }[])(
  '$because',
  async ({ block, xml }) => {
    const text = fileIn(await toWord(saying(block), how), 'word/document.xml')
    for (const part of xml) expect(text).toMatch(part)
  },
)

test('a heading brings its own page: no break is left alone on a page', async () => {
  const text = fileIn(
    await toWord(
      saying(
        { kind: 'paragraph', text: 'een' },
        { kind: 'page' },
        { kind: 'heading', level: 1, text: 'Kop' },
      ),
      how,
    ),
    'word/document.xml',
  )
  expect(text).toMatch(/<w:pageBreakBefore\/>.*Kop/)
  expect(text).not.toContain('w:br ')
})

test('whom it goes to stands where the window of the envelope is', async () => {
  const addressed = saying(
    { kind: 'address', lines: ['Dienst'] },
    { kind: 'paragraph', text: 'een', margin: 'bron' },
    { kind: 'paragraph', text: 'twee' },
  )
  const text = fileIn(await toWord(addressed, how), 'word/document.xml')
  // 34 mm under the margin of the page, which is 16 mm.
  expect(text).toMatch(/w:before="1928"[^>]*\/>.*Dienst/)
  // A line without a source keeps clear of the margin too.
  expect(text).toMatch(/<w:ind w:right="2580"\/>.*twee/)
})

test('the file names its title, its language and its instant', async () => {
  const word = await toWord(form, how)
  expect(fileIn(word, 'docProps/core.xml')).toMatch(
    /<dc:title>Décision de refus de séjour<\/dc:title>.*<dc:language>fr<.*2026-03-05T09:00:00Z/,
  )
  expect(fileIn(word, 'word/styles.xml')).toContain('<w:lang w:val="fr-BE" w:bidi="ar-SA"/>')
  expect(fileIn(await toWord(letter, how), 'word/header1.xml')).toContain('string="specimen"')
})

test.each(Object.entries({ form, letter, largeForm }))(
  '%s: the same document and instant give the same bytes, whenever it is written',
  async (_, document) => {
    const one = await toWord(document, how)
    await toWord(form, how)
    // Archives count steps of two seconds: only another year shows what the clock has left in them.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-02T03:04:06Z') })
    const other = await toWord(document, how).finally(() => vi.useRealTimers())
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(Buffer.from(one).includes(Buffer.from('word/document.xml'))).toBe(true)
  },
)

test.each([
  {
    text: [{ gap: 'naam' }],
    says: 'still to be completed: 1',
    because: 'nothing leaves with a gap',
  },
  { text: 'a\u0007', says: 'no file may hold U+0007', because: 'a control is no text' },
])('refused: $because', async ({ text, says }) => {
  await expect(toWord(saying({ kind: 'note', text }), how)).rejects.toThrow(says)
})

/** One file of an archive, as text. */
function fileIn(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive)
  let entry = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16)
  while (bytes.readUInt32LE(entry) === 0x02014b50) {
    const [length = 0, extra = 0, comment = 0] = [28, 30, 32].map((at) =>
      bytes.readUInt16LE(entry + at),
    )
    if (bytes.toString('utf8', entry + 46, entry + 46 + length) === name) {
      const local = bytes.readUInt32LE(entry + 42)
      const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const packed = bytes.subarray(data, data + bytes.readUInt32LE(entry + 20))
      return inflateRawSync(packed).toString('utf8')
    }
    entry += 46 + length + extra + comment
  }
  return ''
}
