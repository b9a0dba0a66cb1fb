import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Block, Document } from '@sejour/documents'
import { afterAll, expect, test } from 'vitest'
import { form, has, largeForm, letter, plainText, run } from './everything.fixtures.ts'
import { NotTypeset } from './not-typeset.ts'
import { openTypesetter } from './typeset.ts'

const typesetter = openTypesetter()
const folder = mkdtempSync(path.join(tmpdir(), 'typeset-'))
afterAll(async () => {
  await typesetter.close()
  rmSync(folder, { recursive: true })
})

const hasPoppler = has('pdfinfo')
const hasQpdf = has('qpdf')
const how = { standard: 'archive', createdAt: '2026-03-05T09:00:00.000Z' } as const
const saying = (...blocks: readonly Block[]): Document => ({ lang: 'fr', title: 'Titre', blocks })

async function fileOf(
  document: Document,
  standard: 'archive' | 'reading' = 'reading',
): Promise<string> {
  const file = path.join(folder, 'one.pdf')
  writeFileSync(file, await typesetter.toPdf(document, { ...how, standard }))
  return file
}

test.each(
  (['archive', 'reading'] as const).flatMap((standard) =>
    Object.entries({ form, letter, largeForm }).map(([name, document]) => ({
      standard,
      name,
      document,
    })),
  ),
)('$name for $standard: sound, tagged, fonts within, in its language', async (row) => {
  const file = await fileOf(row.document, row.standard)
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  if (hasPoppler) {
    const info = run('pdfinfo', file)
    expect(info).toMatch(/Title:\s+(?:Décision de refus de séjour|Verzoek om inlichtingen)\n/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(run('pdffonts', file)).not.toMatch(/\bno\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/m)
  }
  if (!hasQpdf) return
  expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
  const open = path.join(folder, 'open.pdf')
  run('qpdf', '--qdf', '--object-streams=disable', file, open)
  expect(readFileSync(open, 'latin1')).toContain(`/Lang (${row.document.lang})`)
})

test.each<{ readonly because: string; readonly block: Block; readonly tags: readonly string[] }>([
  {
    because: 'the title is the first heading, so the first level of a document is the second',
    block: { kind: 'heading', level: 1, text: 'Un' },
    tags: ['H1 "Titre"', 'H2 "Un"'],
  },
  {
    because: 'a heading that looks small still has a parent',
    block: { kind: 'heading', level: 3, text: 'Petit' },
    tags: ['H1 "Titre"', 'H2 "Petit"'],
  },
  {
    because: 'nothing that was typed is a command',
    block: { kind: 'paragraph', text: '#panic("$x$ *y*") \\ @z <a>' },
    tags: ['"#panic("$x$ *y*") \\ @z <a>"'],
  },
  {
    because: 'what is struck is on the page and out of the reading order',
    block: { kind: 'paragraph', text: ['Il ', { struck: 'faut' }, { strong: 'peut' }] },
    tags: ['"Il "', '"peut"'],
  },
  {
    because: 'a term is the label of what it is',
    block: { kind: 'terms', items: [{ term: 'Nom', is: [{ filled: 'Exemple' }] }] },
    tags: ['L', 'LI', 'Lbl', '"Nom"', 'LBody', '"Exemple"'],
  },
  {
    because: 'a box is a picture with words, and the label of its reason',
    block: { kind: 'boxes', items: [{ ticked: true, text: 'oui' }] },
    tags: ['LI', 'Lbl', 'Figure', 'LBody', '"oui"'],
  },
  {
    because: 'a table has a caption and a head',
    block: { kind: 'table', caption: 'C', head: ['a', 'b'], rows: [['1', '2']] },
    tags: ['Table', 'Caption', '"C"', 'THead', 'TH', '"a"', '"b"', 'TBody', 'TD', '"1"', '"2"'],
  },
  {
    because: 'each place to sign is read with its own name',
    block: {
      kind: 'signatures',
      places: [
        { label: 'a', name: 'A' },
        { label: 'b', instead: 'B' },
      ],
    },
    tags: ['"a"', '"A"', '"b"', '"B"'],
  },
  {
    because: 'a statement, a note and a margin are paragraphs',
    block: { kind: 'paragraph', text: 'Phrase.', margin: 'art. 1' },
    tags: ['P', '"Phrase."', 'P', '"art. 1"'],
  },
])('$because', async ({ block, tags }) => {
  const file = await fileOf(saying({ kind: 'paragraph', text: 'Avant.' }, block))
  if (!hasPoppler) return
  const tree = run('pdfinfo', '-struct-text', file)
    .split('\n')
    .map((line) => line.trim())
  let from = 0
  for (const tag of tags) {
    const at = tree.findIndex((line, index) => index >= from && line.startsWith(tag))
    expect(at, tag).toBeGreaterThanOrEqual(0)
    from = at
  }
})

test.skipIf(!hasPoppler)('the struck words are seen, and never heard', async () => {
  const file = await fileOf(form)
  expect(plainText(run('pdftotext', '-raw', file, '-'))).toContain('avec ordre de quitter')
  expect(run('pdfinfo', '-struct-text', file)).not.toMatch(/ordre de quitter|ou son délégué/)
})

test.skipIf(!hasQpdf)(
  'boxes and codes say what they are; bookmarks do not say what is struck',
  async () => {
    const file = await fileOf(form, 'archive')
    const open = path.join(folder, 'open.pdf')
    run('qpdf', '--qdf', '--object-streams=disable', file, open)
    const text = readFileSync(open, 'latin1')
    const inUtf16 = (words: string) =>
      Buffer.from(words, 'utf16le').swap16().toString('hex').toLowerCase()
    for (const words of ['case cochée', 'case non cochée']) expect(text).toContain(inUtf16(words))
    expect(text).toMatch(/\/Alt <?\(?[^\n]*exemple\.invalid|\/Alt <feff[0-9a-f]*/)
    const bookmarks = [...text.matchAll(/\/Title \(([^)]*)\)/g)].map(([, title]) => title)
    expect(bookmarks).toEqual(expect.arrayContaining(['Motifs', 'Notification', 'Recours']))
    expect(bookmarks.join(' ')).not.toContain('ordre')
    // Not even as the title of the first heading.
    expect(text).not.toContain(inUtf16('ordre de quitter'))
  },
)

test.skipIf(!hasPoppler)('a place to sign never stands alone on a page', async () => {
  const signatures: Block = { kind: 'signatures', places: [{ label: 'Ici', name: 'N. Exemple' }] }
  for (let lines = 32; lines < 46; lines += 1) {
    const blocks: Block[] = Array.from({ length: lines }, (_, index) => ({
      kind: 'paragraph',
      text: `Ligne ${index}`,
    }))
    const pages = run('pdftotext', await fileOf(saying(...blocks, signatures)), '-').split('\f')
    const signed = pages.find((page) => page.includes('N. Exemple'))
    expect(signed).toContain(`Ligne ${lines - 1}`)
  }
})

test.skipIf(!hasPoppler)('a long text before a place to sign begins where it stands', async () => {
  const signatures: Block = { kind: 'signatures', places: [{ label: 'Ici', name: 'N. Exemple' }] }
  const long: Block = { kind: 'paragraph', text: 'mot '.repeat(3500) }
  const [first] = run('pdftotext', await fileOf(saying(long, signatures)), '-').split('\f')
  expect(first).toContain('mot mot')
})

test('the same document and instant give the same bytes, from another worker too', async () => {
  const other = openTypesetter({ presses: 2 })
  const [one, two, three] = await Promise.all([
    typesetter.toPdf(form, how),
    other.toPdf(form, how),
    other.toPdf(form, how),
  ])
  await other.close()
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  expect(Buffer.from(one).equals(Buffer.from(three))).toBe(true)
})

test('what cannot be set is refused, and the next document is set', async () => {
  const broken = { ...form, blocks: [{ kind: 'list', items: [7] }] } as never
  await expect(typesetter.toPdf(broken, how)).rejects.toThrow('has no method')
  expect((await typesetter.toPdf(letter, how)).length).toBeGreaterThan(1000)
})

test('nothing leaves with a gap', async () => {
  const open = saying({ kind: 'boxes', items: [{ ticked: true, text: [{ gap: 'motif' }] }] })
  await expect(typesetter.toPdf(open, how)).rejects.toThrow(
    new NotTypeset('still to be completed: 1'),
  )
})

test('who gives up gets the reason, and the next document is set', async () => {
  const stop = new AbortController()
  const reason = new Error('enough')
  const long = saying({ kind: 'paragraph', text: 'mot '.repeat(300_000) })
  const given = typesetter.toPdf(long, { ...how, signal: stop.signal })
  const waiting = typesetter.toPdf(form, { ...how, signal: stop.signal })
  // The first is in hand by then, the second waits for it.
  setTimeout(() => stop.abort(reason), 40)
  await expect(given).rejects.toBe(reason)
  await expect(waiting).rejects.toBe(reason)
  expect((await typesetter.toPdf(letter, how)).length).toBeGreaterThan(1000)
})
