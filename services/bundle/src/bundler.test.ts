import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, type Bundler, type BundleOrder, openBundler, type Piece } from './index.ts'
import { pdf, picture } from './testing/files.fixtures.ts'
import { openReading, type Reading } from './testing/reading.fixtures.ts'

let reading: Reading
let shared: Bundler
beforeAll(async () => {
  reading = await openReading()
  shared = openBundler({ typesetter: reading.typesetter })
})
afterAll(async () => {
  await shared.close()
  await reading.close()
})

const order: BundleOrder = {
  lang: 'fr',
  title: 'Recueil de pièces',
  cover: [{ term: 'Partie requérante', is: 'N. Exemple' }],
  createdAt: '2026-03-06T09:00:00Z',
}

const piece = (number: string, bytes: Uint8Array, more: Partial<Piece> = {}): Piece => ({
  id: number,
  number,
  title: `Papier ${number}`,
  read: async () => bytes,
  ...more,
})

const make = (pieces: readonly Piece[], given: Partial<BundleOrder> = {}): Promise<Bundle> =>
  shared.bundle(pieces, { ...order, ...given })

const broken = Buffer.from([0, 1, 2, 3])

test('a bundle: cover, inventory, stamped pages, checksums; what is broken says so', async () => {
  const bail = await pdf('Bail', 2)
  const made = await make([
    piece('A.1', bail, { group: 'A. Séjour' }),
    piece('A.2', broken, { group: 'A. Séjour' }),
    piece('B.1', Buffer.from('Lettre'), { group: 'B. Travail' }),
  ])
  expect(made.entries).toEqual([
    {
      piece: 'A.1',
      firstPage: 1,
      pages: 2,
      volumes: [1],
      remarks: [],
      wasReady: false,
      sha256: sumOf(bail),
    },
    {
      piece: 'A.2',
      firstPage: 3,
      pages: 1,
      volumes: [1],
      remarks: [],
      wasReady: false,
      sha256: sumOf(broken),
      fault: 'unknown-kind',
    },
    {
      piece: 'B.1',
      firstPage: 4,
      pages: 1,
      volumes: [1],
      remarks: [],
      wasReady: false,
      sha256: sumOf(Buffer.from('Lettre')),
    },
  ])
  const [volume] = made.volumes
  expect(volume?.sha256).toBe(sumOf(volume?.bytes ?? broken))
  const texts = await reading.textsOf(volume?.bytes ?? broken)
  const expected = [
    /Recueil de pièces[^]*N\. Exemple[^]*3 pièces, 4 pages numérotées[^]*6 mars 2026/,
    /Inventaire[^]*A\. Séjour[^]*A\.1[^]*Papier A\.1[^]*1–2[^]*A\.2[^]*Papier A\.2 \(non reproduite\)[^]*3[^]*B\. Travail[^]*B\.1[^]*4/,
    /Bail, feuillet 1[^]*Pièce A\.1 · 1 \/ 4/,
    /Bail, feuillet 2[^]*Pièce A\.1 · 2 \/ 4/,
    /A\.2 : elle n’a pas pu être reproduite[^]*aucune des sortes lues[^]*enregistrer en PDF[^]*Pièce A\.2 · 3 \/ 4/,
    /Lettre[^]*Pièce B\.1 · 4 \/ 4/,
    new RegExp(`Empreintes[^]*A\\.1 ?[^]*${sumOf(bail)}`),
  ]
  expect(texts).toHaveLength(expected.length)
  for (const [at, pattern] of expected.entries()) expect(texts[at]).toMatch(pattern)
})

test.each([
  { lang: 'nl', says: /Inventaris van de stukken/, stamp: 'Stuk 1 · 1 / 1' },
  { lang: 'de', says: /Verzeichnis der Aktenstücke/, stamp: 'Aktenstück 1 · 1 / 1' },
] as const)('a bundle in $lang', async ({ lang, says, stamp }) => {
  const made = await make([piece('1', Buffer.from('Brief'))], { lang })
  const texts = await reading.textsOf(made.volumes[0]?.bytes ?? broken)
  expect(texts[1]).toMatch(says)
  expect(texts[2]).toContain(stamp)
})

test('another number, title, addressee or day prepares nothing again', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const bytes = Buffer.from('Lettre')
  await bundler.bundle([piece('1', bytes)], order)
  const { entries } = await bundler.bundle(
    [piece('C.7', bytes, { title: 'Autre titre', group: 'C', isIdentity: true })],
    {
      ...order,
      title: 'Autre recueil',
      createdAt: '2026-09-09T09:00:00Z',
      copy: { addressee: 'la commune', procedure: 'une inscription' },
    },
  )
  await bundler.close()
  expect(entries.map(({ wasReady }) => wasReady)).toEqual([true])
})

test('the same pieces and order give the same bytes', async () => {
  const pieces = [
    piece('1', await pdf('Bail', 2), { group: 'A' }),
    piece('2', await picture('jpeg'), { isIdentity: true }),
  ]
  const copy = { addressee: 'la commune', procedure: 'une inscription' }
  const other = openBundler({ typesetter: reading.typesetter })
  const [one, two] = [await make(pieces, { copy }), await other.bundle(pieces, { ...order, copy })]
  await other.close()
  expect(one.volumes.map(({ sha256 }) => sha256)).toEqual(two.volumes.map(({ sha256 }) => sha256))
})

test('after an insertion one piece is prepared, and no number of a piece moves', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const [first, last] = [piece('1', Buffer.from('un')), piece('2', Buffer.from('deux'))]
  await bundler.bundle([first, last], order)
  const again = await bundler.bundle([first, piece('1bis', Buffer.from('entre')), last], order)
  await bundler.close()
  expect(again.entries.map(({ wasReady }) => wasReady)).toEqual([true, false, true])
  const texts = await reading.textsOf(again.volumes[0]?.bytes ?? broken)
  expect(texts.slice(2, 5).map((text) => /Pièce .*/.exec(text)?.[0].trim())).toEqual([
    'Pièce 1 · 1 / 3',
    'Pièce 1bis · 2 / 3',
    'Pièce 2 · 3 / 3',
  ])
})

test('a cache that lost or spoiled what it was given costs time, and nothing else', async () => {
  const spoiled = { get: async () => Buffer.from('{}\nhalf'), put: async () => undefined }
  const bundler = openBundler({ typesetter: reading.typesetter, cache: spoiled })
  const made = await bundler.bundle([piece('1', Buffer.from('un'))], order)
  await bundler.close()
  expect(made.entries[0]?.fault).toBeUndefined()
})

test('volumes stay under the limit, and pages are numbered through them', async () => {
  const noise = (seed: number) => noisePicture(seed)
  const pieces = await Promise.all([1, 2, 3].map(async (at) => piece(String(at), await noise(at))))
  const limitBytes = 700_000
  const made = await make(pieces, { limitBytes })
  expect(made.volumes.length).toBeGreaterThan(1)
  expect(made.volumes.every(({ bytes }) => bytes.length <= limitBytes)).toBe(true)
  expect(made.volumes.map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual(
    made.entries.map(({ firstPage }) => [firstPage, firstPage]),
  )
  const [cover, inventory, page] = await reading.textsOf(made.volumes[1]?.bytes ?? broken)
  expect(cover).toMatch(/Volume 2 sur 3[^]*pièce 2/)
  expect(inventory).toMatch(/1[^]*2[^]*3/)
  expect(page).toContain('Pièce 2 · 2 / 3')
})

test('a piece larger than a volume is cut between two pages; a page never is', async () => {
  const jpegs = await Promise.all([1, 2, 3, 4].map(noisePicture))
  const large = await pdf('', 0, async (one) => {
    for (const jpeg of jpegs) one.addPage([900, 900]).drawImage(await one.embedJpg(jpeg))
  })
  const made = await make([piece('1', large)], { limitBytes: 900_000 })
  expect(made.entries[0]).toMatchObject({
    pages: 4,
    volumes: made.volumes.map((one) => one.number),
  })
  expect(made.volumes.every(({ bytes }) => bytes.length <= 900_000)).toBe(true)
  const alone = await make([piece('1', large)], { limitBytes: 300_000 })
  expect(alone.volumes.map(({ isOverLimit }) => isOverLimit)).toEqual([true, true, true, true])
})

test('each page of an identity document says to whom and for what; other pages do not', async () => {
  const copy = { addressee: 'l’Office des étrangers', procedure: 'une demande 9bis' }
  const passport = await pdf('Passeport', 2)
  const made = await make(
    [piece('1', passport, { isIdentity: true }), piece('2', Buffer.from('Lettre'))],
    { copy },
  )
  const sentence = 'Copie remise à l’Office des étrangers pour une demande 9bis, le 6 mars 2026'
  const texts = await reading.textsOf(made.volumes[0]?.bytes ?? broken)
  expect(texts.map((text) => text.includes(sentence))).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ])
})

test('the outline leads to groups and pieces; the numbers that readers show are those printed', async () => {
  const made = await make([
    piece('1', await pdf('Bail', 2), { group: 'A. Séjour' }),
    piece('2', Buffer.from('Lettre'), { group: 'A. Séjour' }),
  ])
  const opened = await PDFDocument.load(made.volumes[0]?.bytes ?? broken)
  const everything = opened.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')
  for (const title of ['Page de garde', 'A. Séjour', 'Pièce 1 – Papier 1', 'Pièce 2 – Papier 2']) {
    const code = Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase()
    expect(everything).toContain(`FEFF${code}`)
  }
  expect(everything).toMatch(/\/PageLabels/)
})

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0
if (!hasQpdf) process.stdout.write('No qpdf: one test of a bundle was not run.\n')

test.runIf(hasQpdf)('qpdf finds nothing wrong with a bundle', async () => {
  const made = await make(
    [
      piece('1', await pdf('Bail', 2), { isIdentity: true, group: 'A' }),
      piece('2', await picture('png')),
      piece('3', broken),
    ],
    { copy: { addressee: 'la commune', procedure: 'une inscription' } },
  )
  const folder = mkdtempSync(path.join(tmpdir(), 'sejour-bundle-'))
  const file = path.join(folder, 'volume.pdf')
  writeFileSync(file, made.volumes[0]?.bytes ?? broken)
  const said = execFileSync('qpdf', ['--check', file])
  rmSync(folder, { recursive: true })
  expect(said.toString()).toContain('No syntax or stream encoding errors found')
})

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

// Grain does not compress: such a picture is as large as it can be.
async function noisePicture(seed: number): Promise<Buffer> {
  const side = 900
  const points = Buffer.alloc(side * side * 3)
  let state = seed * 2_654_435_761
  for (let at = 0; at < points.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    points[at] = state >>> 24
  }
  const { default: sharp } = await import('sharp')
  return await sharp(points, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer()
}
