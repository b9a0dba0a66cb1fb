import { bundledPostgres } from '@sejour/store/testing/server'
import { expect, test } from 'vitest'
import { killStore } from './kill-store.ts'

/** A hundred take some minutes: `KILLS=100 npx vitest run tools/kill-store.test.ts`. */
const rounds = Number(process.env['KILLS'] ?? 2)

const timeout = 30_000 + rounds * 10_000

test('embedded, what was acknowledged outlives every kill', { timeout }, async () => {
  const { acknowledged, lost } = await killStore('embedded', rounds)
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(rounds)
})

test.skipIf(!bundledPostgres())(
  'on a server, what was acknowledged outlives every kill',
  { timeout },
  async () => {
    const { acknowledged, lost } = await killStore('server', rounds)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(rounds)
  },
)
