import { expect, test } from 'vitest'
import { runSejour } from './run-sejour.fixtures.ts'

const reading = {
  text: 'loi-1980-12-15',
  article: '9bis',
  by: 'Zoé Imaginaire',
  capacity: 'avocate inventée',
  comparedOn: '2026-10-01',
  verdict: 'as-stated',
}

test('maintenance of a future day, as one object', async () => {
  const { code, out } = await runSejour(['maintenance', '2027-08-01', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ on: '2027-08-01', waiting: [] })
})

test('changes of two days, for a person', async () => {
  const { code, out } = await runSejour(['changes', '2025-12-31', '2026-01-01', '--lang', 'nl'])
  expect(code).toBe(0)
  expect(out).toContain('368')
  expect(out).toContain('377')
})

test.each([
  { args: ['maintenance'], because: 'no day' },
  { args: ['maintenance', '2026-02-30'], because: 'no such day' },
  { args: ['changes', '2026-01-01'], because: 'one day alone' },
])('$because is told', async ({ args }) => {
  const { code, err } = await runSejour(args)
  expect(code).toBe(2)
  expect(err).not.toBe('')
})

test('a signed reading: one signature is missing', async () => {
  const { code, out } = await runSejour(['confirm', '--lang', 'en'], JSON.stringify(reading))
  expect(code).toBe(0)
  expect(out).toContain('1 more is needed')
})

test('a reading of an article that nobody cites is refused at its field', async () => {
  const wrong = JSON.stringify({ ...reading, article: '999' })
  const { code, err } = await runSejour(['confirm', '--json'], wrong)
  expect(code).toBe(2)
  expect(err).toContain('unknown-article')
})
