import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openRecognizer, readHeading } from './index.ts'
import { sheet } from './picture.fixtures.ts'

const recognizer = openRecognizer()
afterAll(() => recognizer.close())

const page = await sheet([
  { text: 'ANNEXE 20', size: 11, bold: true },
  { text: 'Refus de séjour de plus de trois mois avec ordre de quitter le territoire', size: 16 },
  ...Array.from({ length: 22 }, () => ({ text: 'Texte de la décision, en petits caractères.' })),
])

const textOf = ({ words }: { readonly words: readonly { readonly text: string }[] }) =>
  words.map(({ text }) => text).join(' ')

test.each([
  { quarters: 0, because: 'upright' },
  { quarters: 180, because: 'upside down' },
  { quarters: 90, because: 'on its side' },
])('the head of a page is read $because, from its upper half', async ({ quarters }) => {
  const picture = await sharp(page).rotate(quarters).jpeg().toBuffer()
  const read = await readHeading(recognizer, picture, { languages: ['fr'] })
  expect(textOf(read)).toMatch(/^ANNEXE 20 Refus de séjour de plus de trois mois avec ordre/)
  expect(textOf(read).match(/décision/g)?.length).toBeLessThan(16)
  const [first] = read.words
  expect(first?.box.y0).toBeLessThan(120)
})

test('a heading photographed alone, in Dutch', async () => {
  const alone = await sheet([{ text: 'Bevel om het grondgebied te verlaten', size: 20 }])
  const read = await readHeading(recognizer, alone, { languages: ['nl'] })
  expect(textOf(read)).toBe('Bevel om het grondgebied te verlaten')
})
