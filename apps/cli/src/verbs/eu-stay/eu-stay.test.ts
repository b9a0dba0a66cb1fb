import { expect, test } from 'vitest'
import { runSejour } from '../../run-sejour.fixtures.ts'

const question = {
  request: 'annexe-19',
  filedOn: '2025-08-29',
  residenceCheck: { result: 'negative' },
}

test('eu-stay: the days of a request', async () => {
  const told = await runSejour(['eu-stay', '--json'], JSON.stringify(question))
  expect(JSON.parse(told.out)).toMatchObject({
    regime: { id: 'pieces-apres', until: '2025-08-31' },
    documents: { lastDay: '2025-11-29', safeLastDay: '2025-11-28' },
    decisionLastDay: '2026-02-28',
    residence: { readings: [{ id: 'refus' }, { id: 'radiation' }] },
  })
})

test.each(['fr', 'nl', 'de', 'en'])('it speaks %s to a person', async (lang) => {
  const told = await runSejour(['eu-stay', '--lang', lang], JSON.stringify(question))
  expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' })
  expect(told.out).not.toMatch(/undefined|\[object|NaN/)
})
