import { expect, test } from 'vitest'
import { generateCases } from '../../../bench/simulate/generate.ts'
import { runSejour } from './run-sejour.fixtures.ts'

const DAYS = ['2025-12-31', '2026-01-01']

test('over the New Year exactly those change whose fee changes', async () => {
  const cases = generateCases(3_000, 2026)
  const input = cases.map(({ line }) => line).join('\n')
  const { code, out } = await runSejour(['simulate', ...DAYS, '--json'], input)
  const answer = JSON.parse(out)
  expect({ code, read: answer.read, complete: answer.complete }).toEqual({
    code: 0,
    read: 3_000,
    complete: true,
  })
  expect(answer.moved.map(({ id }: { id: string }) => id)).toEqual(
    cases.flatMap(({ feeChanges }, index) => (feeChanges ? [`demo-${index + 1}`] : [])),
  )
})

test('an unreadable line is told and left aside; the others are answered', async () => {
  const input = '{"id":"a"}\n\nnonsense\n{"id":"b","fee":{"ground":"work"}}\n'
  const { code, out } = await runSejour(['simulate', ...DAYS, '--json'], input)
  const { read, unreadableLines, unreadable } = JSON.parse(out)
  expect({ code, read, unreadableLines }).toEqual({ code: 0, read: 3, unreadableLines: 2 })
  expect(unreadable.map(({ line }: { line: number }) => line)).toEqual([3, 4])
})

test.each([
  { args: ['simulate'], says: 'deux jours' },
  { args: ['simulate', '2025-12-31', '2026-02-30'], says: 'deux jours' },
  { args: ['simulate', '1970-01-01', '2026-01-01'], says: 'deux jours' },
  { args: ['simulate', ...DAYS, 'no-such-file.jsonl'], says: 'n’existe pas' },
  { args: ['simulate', ...DAYS, '.'], says: 'dossier' },
  { args: ['simulate', ...DAYS], says: 'attend' },
])('$args: a sentence that says what to do', async ({ args, says }) => {
  const { code, err } = await runSejour(args)
  expect(code).toBe(2)
  expect(err).toContain(says)
  expect(err).not.toContain('    at ')
})
