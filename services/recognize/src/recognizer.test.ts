import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotAPicture, openRecognizer, RecognizerClosed, TookTooLong } from './index.ts'
import { sheet } from './picture.fixtures.ts'

const recognizer = openRecognizer()
afterAll(() => recognizer.close())

let letter: Buffer
beforeAll(async () => {
  letter = await sheet([
    { text: 'ORDRE DE QUITTER LE TERRITOIRE', size: 18, bold: true },
    { text: 'Il est enjoint à la personne nommée ci-dessous de quitter le territoire.' },
    { text: 'La décision a été notifiée à la commune de Liège.' },
  ])
})

const textOf = (words: readonly { readonly text: string }[]) =>
  words.map(({ text }) => text).join(' ')

test('words come in reading order, each with its box', async () => {
  const { words, width, turn } = await recognizer.recognize(letter, ['fr'])
  expect(textOf(words)).toContain('ORDRE DE QUITTER LE TERRITOIRE Il est enjoint à la personne')
  expect(textOf(words)).toContain('notifiée à la commune de Liège')
  expect([width, turn]).toEqual([1200, 0])
  const first = words[0]?.box
  expect(first?.x0).toBeGreaterThan(70)
  expect(first?.x0).toBeLessThan(100)
  expect((first?.y1 ?? 0) - (first?.y0 ?? 0)).toBeGreaterThan(25)
})

test.each([
  { quarters: 90, turn: 270, because: 'on its side' },
  { quarters: 180, turn: 180, because: 'upside down' },
  { quarters: 270, turn: 90, because: 'on its other side' },
])('a sheet that lies $because is read, in its own pixels', async ({ quarters, turn }) => {
  const lying = await sharp(letter).rotate(quarters).png().toBuffer()
  const { width, height } = await sharp(lying).metadata()
  const read = await recognizer.recognize(lying, ['fr'])
  expect(textOf(read.words)).toContain('est enjoint à la personne')
  expect({ ...read, words: [] }).toEqual({ width, height, turn, words: [] })
  const [{ box } = { box: undefined }] = read.words
  const wide = (box?.x1 ?? 0) - (box?.x0 ?? 0) > (box?.y1 ?? 0) - (box?.y0 ?? 0)
  expect(wide).toBe(quarters === 180)
})

test('a large picture is read smaller, and its boxes are in its own pixels', async () => {
  const large = await sharp(letter).resize(3600).jpeg().toBuffer()
  const { words, width } = await recognizer.recognize(large, ['fr'])
  expect(width).toBe(3600)
  expect(words[0]?.text).toBe('ORDRE')
  expect(words[0]?.box.x0).toBeGreaterThan(210)
})

test.each([
  {
    language: 'nl' as const,
    text: 'Bevel om het grondgebied te verlaten',
    because: 'Dutch',
  },
  {
    language: 'de' as const,
    text: 'Entscheidung über die Verweigerung des Aufenthalts',
    because: 'German, with its vowels',
  },
])('$because is read', async ({ language, text }) => {
  const { words } = await recognizer.recognize(await sheet([{ text, size: 14 }]), [language])
  expect(textOf(words)).toBe(text)
})

test('a white sheet has no words', async () => {
  const blank = sharp({ create: { width: 400, height: 300, channels: 3, background: 'white' } })
  expect((await recognizer.recognize(await blank.png().toBuffer())).words).toEqual([])
})

test('what is no picture is refused by name', async () => {
  await expect(recognizer.recognize(new TextEncoder().encode('%PDF-1.7'))).rejects.toThrow(
    NotAPicture,
  )
})

test('the limits of a page hold, and the next page is read', async () => {
  const one = openRecognizer({ workers: 1, pagesPerWorker: 1, timeLimitMs: 20_000 })
  const leaving = new AbortController()
  const asked = Promise.allSettled([
    one.recognize(letter, ['fr'], { timeLimitMs: 1 }),
    one.recognize(letter, ['fr'], { signal: leaving.signal }),
    one.recognize(letter, ['fr']),
  ])
  leaving.abort('left')
  const [late, left, next] = await asked
  expect(late).toMatchObject({ reason: expect.any(TookTooLong) })
  expect(left).toMatchObject({ reason: 'left' })
  expect(next).toMatchObject({
    value: { words: expect.arrayContaining([expect.objectContaining({ text: 'ORDRE' })]) },
  })
  const stopped = expect(one.recognize(letter, ['fr'])).rejects.toThrow(RecognizerClosed)
  await one.close()
  await stopped
  await expect(one.recognize(letter)).rejects.toThrow(RecognizerClosed)
})
