import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BundleOrder, openBundler, type Piece, type Progress } from './index.ts'
import { NotBundled } from './faults.ts'
import { pdf, picture } from './testing/files.fixtures.ts'
import { openReading, type Reading } from './testing/reading.fixtures.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openReading()
})
afterAll(() => reading.close())

const order: BundleOrder = {
  lang: 'fr',
  title: 'Recueil',
  cover: [],
  createdAt: '2026-03-06T09:00:00Z',
}

const text = (number: string): Piece => ({
  id: number,
  number,
  title: `Papier ${number}`,
  read: async () => Buffer.from(`Lettre ${number}`),
})

test('each piece is announced when it is done, then each volume', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const seen: Progress[] = []
  await bundler.bundle([text('1'), text('2')], order, { onProgress: (now) => seen.push(now) })
  expect(seen.map(({ phase, done, of }) => `${phase} ${done}/${of}`)).toEqual([
    'preparing 1/2',
    'preparing 2/2',
    'assembling 1/1',
  ])
  expect(seen.flatMap(({ piece }) => piece ?? []).toSorted()).toEqual(['1', '2'])
  await bundler.close()
})

test('a bundle that is stopped ends at once, and the next one is made', async () => {
  const bundler = openBundler({
    typesetter: reading.typesetter,
    // Never answers: only the signal ends it.
    recognize: () => new Promise(() => undefined),
  })
  const stop = new AbortController()
  const image = await picture('jpeg')
  const photo: Piece = { ...text('2'), read: async () => image }
  const stopped = bundler.bundle([text('1'), photo], order, {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  })
  await expect(stopped).rejects.toThrow('enough')
  expect((await bundler.bundle([text('1')], order)).pages).toBe(1)
  await bundler.close()
})

test('a bundle that was stopped before it began does nothing', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const read: string[] = []
  const watched: Piece = { ...text('1'), read: async () => (read.push('1'), Buffer.from('a')) }
  await expect(bundler.bundle([watched], order, { signal: AbortSignal.abort() })).rejects.toThrow()
  expect(read).toEqual([])
  await bundler.close()
})

test('a piece that takes too long is reported, and a page stands in its place', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter, secondsAPiece: 0.001 })
  const { entries, pages } = await bundler.bundle([text('1')], order)
  expect(entries.map(({ fault }) => fault)).toEqual(['too-slow'])
  expect(pages).toBe(1)
  await bundler.close()
})

test('a file that cannot be read where it is kept is reported', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const gone: Piece = { ...text('1'), read: () => Promise.reject(new Error('gone')) }
  const { entries } = await bundler.bundle([gone, text('2')], order)
  expect(entries.map(({ fault }) => fault)).toEqual(['not-read', undefined])
  expect(entries[0]?.sha256).toBeUndefined()
  await bundler.close()
})

test('whoever reads pictures is asked for the languages of the order, and may fail', async () => {
  const asked: (readonly string[])[] = []
  const bundler = openBundler({
    typesetter: reading.typesetter,
    recognize: (_, languages) => {
      asked.push(languages)
      return Promise.reject(new Error('no model'))
    },
  })
  const image = await picture('jpeg')
  const photo: Piece = { ...text('1'), read: async () => image }
  const { entries } = await bundler.bundle([photo], { ...order, languages: ['nl', 'ar'] })
  expect(asked).toEqual([['nl', 'ar']])
  expect(entries[0]?.remarks).toEqual(['not-searchable'])
  await bundler.close()
})

test.each([
  { because: 'there is nothing to bundle', pieces: [], limitBytes: undefined, why: 'no-piece' },
  {
    because: 'two pieces bear one id',
    pieces: [text('1'), text('1')],
    limitBytes: undefined,
    why: 'two-pieces-of-one-id',
  },
  {
    because: 'not even the cover fits',
    pieces: [text('1')],
    limitBytes: 10_000,
    why: 'limit-too-small',
  },
])('refused as $why: $because', async ({ pieces, limitBytes, why }) => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const limited = { ...order, ...(limitBytes ? { limitBytes } : {}) }
  await expect(bundler.bundle(pieces, limited)).rejects.toEqual(expect.objectContaining({ why }))
  await expect(bundler.bundle(pieces, limited)).rejects.toBeInstanceOf(NotBundled)
  await bundler.close()
})

test('many pieces keep two workers busy, and all come out in order', async () => {
  const bundler = openBundler({ typesetter: reading.typesetter })
  const bytes = await pdf('Bail', 1)
  const pieces = Array.from({ length: 12 }, (_, at): Piece => ({
    id: `p${at}`,
    number: String(at + 1),
    title: 'Papier',
    read: async () => Buffer.concat([bytes, Buffer.from(`\n%${at}`)]),
  }))
  const { entries } = await bundler.bundle(pieces, order)
  expect(entries.map(({ piece, firstPage }) => [piece, firstPage])).toEqual(
    pieces.map(({ id }, at) => [id, at + 1]),
  )
  await bundler.close()
})
