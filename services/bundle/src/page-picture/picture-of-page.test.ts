import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pdf } from '../testing/files.fixtures.ts'
import { pictureOfPage } from './picture-of-page.ts'

const timeLimitMs = 20_000

test('a page becomes a picture with something on it', async () => {
  const drawn = await pictureOfPage(await pdf('Copie du passeport', 2), { page: 1, timeLimitMs })
  if (!('picture' in drawn)) throw new Error('no picture')
  const { width, height, format } = await sharp(drawn.picture).metadata()
  expect(format).toBe('jpeg')
  expect(Math.round((height / width) * 100)).toBe(142)
  const { dominant } = await sharp(drawn.picture).stats()
  expect(dominant.r).toBeGreaterThan(200)
})

test.each([
  { page: 1, bytes: await pdf('Une page'), refused: 'no-page', because: 'there is one page' },
  { page: 0, bytes: randomBytes(2_000), refused: 'damaged', because: 'it is no PDF' },
  {
    page: 0,
    bytes: await pdf('Une page'),
    limit: 1,
    refused: 'too-slow',
    because: 'the time is over',
  },
])('$refused: $because', async ({ page, bytes, limit = timeLimitMs, refused }) => {
  expect(await pictureOfPage(bytes, { page, timeLimitMs: limit })).toEqual({ refused })
})
