import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledPostgres } from '@sejour/store/testing/server'
import { expect, test } from 'vitest'
import { outlivesKilledStarts } from './kill-server/first-start.ts'
import { killServer } from './kill-server.ts'

/** A hundred take a quarter of an hour: `KILLS=100 npx vitest run tools/kill-server.test.ts`. */
const asked = process.env['KILLS']

// Two, since a database server is killed as well every second time. Pages keep nothing.
const rounds = Number(asked ?? 2)
const program = asked === undefined ? 'without-pages' : 'whole'

const timeout = 60_000 + rounds * 30_000

test('embedded, what the server acknowledged outlives every kill', { timeout }, async () => {
  const { acknowledged, faults } = await killServer('embedded', rounds, program)
  expect(faults).toEqual([])
  expect(acknowledged.case + acknowledged.task + acknowledged.file).toBeGreaterThan(0)
})

test.skipIf(!bundledPostgres())(
  'on PostgreSQL, what the server acknowledged outlives every kill',
  { timeout },
  async () => {
    const { acknowledged, faults } = await killServer('server', rounds, program)
    expect(faults).toEqual([])
    expect(acknowledged.case + acknowledged.task + acknowledged.file).toBeGreaterThan(0)
  },
)

test('a first start that is killed at any moment can be done again', { timeout }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sejour-first-'))
  try {
    expect(await outlivesKilledStarts({ dataFolder }, rounds)).toBe(true)
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
