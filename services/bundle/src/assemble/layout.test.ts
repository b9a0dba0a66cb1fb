import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut, placesOf } from './layout.ts'

const part = (piece: number, pages: number, bytes: number) => ({ piece, pages, bytes })

test('a volume is filled before the next is begun', () => {
  const { volumes } = layOut([part(0, 1, 4_000), part(1, 1, 4_000), part(2, 1, 4_000)], 11_000)
  expect(volumes.map((parts) => parts.map(({ piece }) => piece))).toEqual([[0, 1], [2]])
})

test('a piece that was cut starts where its first part does, and names its volumes', () => {
  const layout = layOut([part(0, 2, 100), part(1, 3, 9_000), part(1, 4, 9_000)], 10_000)
  expect(placesOf(layout).get(1)).toEqual({ firstPage: 3, pages: 7, volumes: [2, 3] })
})

test('a volume that holds two parts of one piece is named once', () => {
  const layout = layOut([part(0, 1, 100), part(0, 1, 100)], 10_000)
  expect(placesOf(layout).get(0)).toEqual({ firstPage: 1, pages: 2, volumes: [1] })
})

test('whatever the sizes: every page once, in order, and no volume overfilled but by one part', () => {
  const sizes = fc.array(
    fc.record({ pages: fc.integer({ min: 1, max: 9 }), bytes: fc.integer({ min: 1, max: 9_000 }) }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1_000, max: 20_000 }), (parts, room) => {
      const laid = parts.map(({ pages, bytes }, piece) => part(piece, pages, bytes))
      const { volumes, pages } = layOut(laid, room)
      expect(volumes.flat()).toEqual(laid)
      expect(pages).toBe(parts.reduce((sum, one) => sum + one.pages, 0))
      for (const volume of volumes) {
        const bytes = volume.reduce((sum, one) => sum + one.bytes, 0)
        expect(volume.length === 1 || bytes <= room).toBe(true)
      }
    }),
  )
})
