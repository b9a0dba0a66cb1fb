import { expect, test } from 'vitest'
import { openTurnstile } from './turnstile.ts'

test('so many at once; who leaves lets the next one in', () => {
  const { enter } = openTurnstile({ atOnce: 2, perAddress: 9, withinMs: 1000, clock: () => 0 })
  const leave = enter('a')
  enter('b')
  expect(enter('c')).toBeUndefined()
  leave?.()
  expect(enter('c')).toBeDefined()
})

test('so many from one address within a while, and again after it', () => {
  let now = 0
  const { enter } = openTurnstile({ atOnce: 9, perAddress: 2, withinMs: 1000, clock: () => now })
  enter('a')?.()
  now = 600
  enter('a')?.()
  expect(enter('a')).toBeUndefined()
  expect(enter('b')).toBeDefined()
  now = 1000
  expect(enter('a')).toBeDefined()
})
