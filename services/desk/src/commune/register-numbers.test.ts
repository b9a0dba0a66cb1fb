import { randomUUID } from 'node:crypto'
import { onBothStores } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { benches } from '../open-desk.fixtures.ts'
import { communeMigrations } from './migrations.ts'
import { rankOf, registerNumbers, sayNumber } from './register-numbers.ts'

test.each<readonly [string, number | undefined, string]>([
  ['2026/0012', 12, 'our own form'],
  ['2026/12', 12, 'the same number, written shorter'],
  ['2025/0012', undefined, 'another year'],
  ['A-12', undefined, 'another form: it is free or not, and has no place in the year'],
])('%s is number %s of 2026: %s', (number, rank) => {
  expect(rankOf(number, 2026)).toBe(rank)
})

test('a number is written with its year', () => {
  expect(sayNumber(2026, 7)).toBe('2026/0007')
})

onBothStores('the numbers of a register', (_, newPlace) => {
  const open = benches(newPlace, communeMigrations)
  let bench: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    bench = await open()
  })

  test('are given once, to whoever asks first, and never twice', async () => {
    const { store, counsel, stranger } = bench
    const now = () => '2026-03-05T09:12:00.000Z'
    const numbers = registerNumbers({ database: store.database, now })
    const officer = communeOf(counsel)
    const other = communeOf(stranger)
    const give = (number?: string, command: string = randomUUID()) =>
      numbers.give(officer, { year: 2026, command, ...(number !== undefined && { number }) })

    expect(await numbers.propose(officer, 2026)).toBe('2026/0001')
    const together = await Promise.all(Array.from({ length: 6 }, () => give()))
    const given = together.map((one) => ('given' in one ? one.given : ''))
    expect(new Set(given).size).toBe(6)

    const command = randomUUID()
    const first = await give(undefined, command)
    expect(await give(undefined, command)).toEqual(first)

    expect(await give('2026/0003')).toEqual({ taken: '2026/0003', next: '2026/0008' })
    expect(await give('2026/3')).toMatchObject({ taken: '2026/3' })
    expect(await give('ETR 44')).toEqual({ given: 'ETR 44' })
    expect(await numbers.propose(officer, 2026)).toBe('2026/0008')
    expect(await numbers.propose(officer, 2027)).toBe('2027/0001')
    expect(await numbers.propose(other, 2026)).toBe('2026/0001')
  })

  test('are for officers of a commune alone', async () => {
    const { store, counsel } = bench
    const numbers = registerNumbers({ database: store.database, now: () => '2026-03-05' })
    const asked = { year: 2026, command: randomUUID() }
    expect(await numbers.give(counsel, asked)).toEqual({ forbidden: true })
    const reader: Actor = { ...communeOf(counsel), role: 'reader' }
    expect(await numbers.give(reader, asked)).toEqual({ forbidden: true })
  })
})

function communeOf(member: Actor): Actor {
  return { ...member, kind: 'commune', role: 'officer', secondFactor: true }
}
