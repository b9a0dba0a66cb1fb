import { afterAll, beforeAll, expect, test } from 'vitest'
import { mail, pdf, picture } from '../testing/files.fixtures.ts'
import { heic } from '../testing/heic.fixtures.ts'
import { openReading, type Reading } from '../testing/reading.fixtures.ts'
import { docx, odt } from '../testing/zip.fixtures.ts'
import sharp from 'sharp'

let reading: Reading
beforeAll(async () => {
  reading = await openReading()
})
afterAll(() => reading.close())

const word = docx(
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Bail</w:t></w:r></w:p><w:p><w:r><w:t>Le loyer est payé.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mois</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Montant</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>mars</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>700 €</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
)
const open = odt(
  '<text:h text:outline-level="1">Attestation</text:h><text:p>Elle suit<text:s/>les&amp;cours.<text:line-break/>Chaque jour.</text:p><text:list><text:list-item><text:p>français</text:p><text:list><text:list-item><text:p>oral</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>An</text:p></table:table-cell><table:table-cell><text:p>École</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2025</text:p></table:table-cell><table:table-cell><text:p>Exemple</text:p></table:table-cell></table:table-row></table:table><text:tracked-changes><text:p>effacé</text:p></text:tracked-changes>',
)

const utf16 = Buffer.from('\ufeffÉté à Liège', 'utf16le')
const windows = Buffer.from([0x80, 0x20, 0xe9, 0x74, 0xe9])

test.each([
  {
    kind: 'PDF',
    make: () => pdf('Bail', 3),
    says: ['feuillet 1', 'feuillet 2', 'feuillet 3'],
    remarks: [],
  },
  {
    kind: 'DOCX',
    make: async () => word,
    says: [/Bail[^]*loyer est payé[^]*mars[^]*700 €/],
    remarks: ['simplified'],
  },
  {
    kind: 'ODT, without what was struck out',
    make: async () => open,
    says: [
      /^(?![^]*effacé)[^]*Attestation[^]*suit les&cours\.\s+Chaque[^]*français[^]*– oral[^]*2025/,
    ],
    remarks: ['simplified'],
  },
  {
    kind: 'text in UTF-8',
    make: async () => Buffer.from('Été à Liège'),
    says: ['Été à Liège'],
    remarks: [],
  },
  {
    kind: 'text in UTF-16 with a mark',
    make: async () => utf16,
    says: ['Été à Liège'],
    remarks: [],
  },
  {
    kind: 'text in UTF-16 without a mark',
    make: async () => utf16.subarray(2),
    says: ['Été à Liège'],
    remarks: [],
  },
  { kind: 'text of an old Windows', make: async () => windows, says: ['€ été'], remarks: [] },
  {
    kind: 'text with letters that no font draws, without the signs that nobody sees',
    make: async () => Buffer.from('Reçu \u202a+32\u202c 𒀀'),
    says: ['Reçu +32 [U+12000]'],
    remarks: ['letters-missing'],
  },
  {
    kind: 'mail, with what is joined after it',
    make: async () =>
      mail('Voici le bail.', {
        'bail.pdf': await pdf('Bail joint', 2),
        'x.bin': Buffer.from([0, 1, 2]),
      }),
    says: [
      /Preuve de séjour[^]*N\. Exemple[^]*2026-03-05 10:00[^]*Voici le bail[^]*bail\.pdf[^]*x\.bin \(non reproduite\)/,
      'Bail joint',
      'feuillet 2',
    ],
    remarks: ['attachment-not-shown'],
  },
  { kind: 'JPEG', make: () => picture('jpeg'), says: [''], remarks: ['not-searchable'] },
  { kind: 'PNG', make: () => picture('png'), says: [''], remarks: ['not-searchable'] },
  { kind: 'WebP', make: () => picture('webp'), says: [''], remarks: ['not-searchable'] },
  { kind: 'TIFF', make: () => picture('tiff'), says: [''], remarks: ['not-searchable'] },
  { kind: 'TIFF of two pages', make: twoPages, says: ['', ''], remarks: ['not-searchable'] },
  { kind: 'HEIC', make: async () => heic, says: [''], remarks: ['not-searchable'] },
])('$kind becomes pages', async ({ make, says, remarks }) => {
  const { pdf: made, about } = await reading.prepare(await make())
  const texts = await reading.textsOf(made)
  expect(texts).toHaveLength(says.length)
  for (const [at, expected] of says.entries()) {
    if (typeof expected === 'string') expect(texts[at]).toContain(expected)
    else expect(texts[at]).toMatch(expected)
  }
  expect(about).toEqual({ corners: says.map(() => 'tr'), remarks })
})

test.each([
  { because: 'a HEIC', make: async () => heic },
  { because: 'a JPEG', make: () => picture('jpeg') },
])('the picture is on the page: $because', async ({ make }) => {
  const [seen] = await reading.seenOf((await reading.prepare(await make())).pdf)
  expect(seen?.some((value) => value < 120)).toBe(true)
})

test('a picture that lies on its side stands upright', async () => {
  const turned = await sharp(await picture('jpeg'))
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const upright = await reading.prepare(turned)
  const lying = await reading.prepare(await picture('jpeg'))
  const sizes = await Promise.all([upright, lying].map((one) => sizeOf(one.pdf)))
  expect(sizes).toEqual(['upright', 'lying'])
})

async function sizeOf(bytes: Uint8Array): Promise<string> {
  const document = await reading.library.loadDocument(bytes)
  const { originalWidth, originalHeight } = document.getPage(0).getOriginalSize()
  document.destroy()
  return originalWidth > originalHeight ? 'lying' : 'upright'
}

// Sharp writes the pages of a TIFF from one tall picture.
async function twoPages(): Promise<Buffer> {
  const size = { width: 300, height: 400 }
  const pages = await Promise.all(
    ['#eee', '#333'].map((background) =>
      sharp({ create: { ...size, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return await sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer()
}

test('a picture stays small: what a telephone makes is brought to the size of a page', async () => {
  const large = await picture('jpeg', { width: 4_000, height: 3_000 })
  expect((await reading.prepare(large)).pdf.length).toBeLessThan(200_000)
})

test('a text of very many paragraphs is set, all of it', async () => {
  const long = odt(Array.from({ length: 4_500 }, (_, at) => `<text:p>§${at}.</text:p>`).join(''))
  const texts = (await reading.textsOf((await reading.prepare(long)).pdf)).join('\n')
  for (const at of [0, 2_000, 4_499]) expect(texts).toContain(`§${at}.`)
})

test('the pages of the same bytes are the same bytes', async () => {
  const [one, two] = await Promise.all([reading.prepare(word), reading.prepare(word)])
  expect(Buffer.from(one.pdf).equals(two.pdf)).toBe(true)
})
