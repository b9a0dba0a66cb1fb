import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import {
  answerUnlimited,
  BASES,
  unlimitedWordingDe,
  unlimitedWordingEn,
  unlimitedWordingFr,
  unlimitedWordingNl,
} from './index.ts'
import { unlimitedAnswerSchema, unlimitedInputSchema } from './json-schema.ts'

const question = {
  on: '2026-11-23',
  basis: 'single-permit',
  periods: [{ from: '2021-01-01', kind: 'limited-card' }],
}

test.each([
  {
    more: {
      periods: [
        { from: '2021-01-01', to: '2022-06-01', kind: 'limited-card' },
        { from: '2022-05-01', kind: 'limited-card' },
      ],
    },
    code: 'overlap',
    path: 'periods.1',
    because: 'two papers for one day cannot both be counted',
  },
  {
    more: {
      periods: [
        { from: '2021-01-01', kind: 'limited-card' },
        { from: '2022-05-01', kind: 'limited-card' },
      ],
    },
    code: 'overlap',
    path: 'periods.1',
    because: 'the first is said to go on',
  },
  {
    more: { periods: [{ from: '2021-01-01', to: '2020-01-01', kind: 'limited-card' }] },
    code: 'wrong-order',
    path: 'periods.0.to',
    because: 'it ends before it begins',
  },
  {
    more: { periods: [{ from: '2027-01-01', kind: 'limited-card' }] },
    code: 'in-the-future',
    path: 'periods.0.from',
    because: 'it begins after the day asked about',
  },
  {
    more: { periods: [{ from: '2021-02-29', kind: 'limited-card' }] },
    code: 'impossible-day',
    path: 'periods.0.from',
    because: '2021 was no leap year',
  },
  {
    more: { periods: [{ from: '2021-01-01', kind: 'golden-card' }] },
    code: 'unknown-option',
    path: 'periods.0.kind',
    because: 'no such paper',
  },
  {
    more: { absences: [{ from: '2024-02-01', to: '2024-01-01' }] },
    code: 'wrong-order',
    path: 'absences.0.to',
    because: 'back before leaving',
  },
  {
    more: {
      absences: [
        { from: '2024-01-01', to: '2024-03-01' },
        { from: '2024-02-01', to: '2024-04-01' },
      ],
    },
    code: 'overlap',
    path: 'absences.1',
    because: 'away twice at once',
  },
  {
    more: { basis: 'refugee', protectionGranted: false },
    code: 'contradiction',
    path: 'protectionGranted',
    because: 'a recognised refugee was granted protection',
  },
  {
    more: { requested9terOn: '2027-01-01' },
    code: 'in-the-future',
    path: 'requested9terOn',
    because: 'nobody has asked yet',
  },
])('$code at $path: $because', ({ more, code, path }) => {
  for (const wording of [
    unlimitedWordingFr,
    unlimitedWordingNl,
    unlimitedWordingDe,
    unlimitedWordingEn,
  ]) {
    const answered = answerUnlimited({ ...question, ...more }, wording)
    expect(answered).toMatchObject({ ok: false, problems: [{ code, path }] })
    if (!answered.ok) expect(answered.problems[0].message.length).toBeGreaterThan(15)
  }
})

test('one paper may end on the day on which the next begins', () => {
  const answered = answerUnlimited(
    {
      ...question,
      periods: [
        { from: '2022-06-01', kind: 'limited-card' },
        { from: '2021-01-01', to: '2022-06-01', kind: 'limited-card' },
      ],
    },
    unlimitedWordingFr,
  )
  expect(answered.ok && answered.value.targets[0]?.safeDay).toBe('2026-01-01')
})

test('without any period nothing is counted, and it is said', () => {
  const answered = answerUnlimited({ ...question, periods: [] }, unlimitedWordingFr)
  expect(answered.ok && answered.value.targets[0]).toMatchObject({
    finding: 'unknown',
    safeDay: null,
  })
  expect(answered.ok && answered.value.notes).toContain(unlimitedWordingFr.general['no-periods'])
})

test.each(BASES)('%s: every language says as much, and keeps to the schema', (basis) => {
  const asked = {
    ...question,
    basis,
    dependants: 2,
    absences: [{ from: '2024-01-01', to: '2024-06-01', reason: 'prison' }],
  }
  expect(faultsOf(unlimitedInputSchema, asked)).toEqual([])
  const counts = [
    unlimitedWordingFr,
    unlimitedWordingNl,
    unlimitedWordingDe,
    unlimitedWordingEn,
  ].map((wording) => {
    const answered = answerUnlimited(asked, wording)
    if (!answered.ok) throw new Error(answered.problems[0].code)
    expect(faultsOf(unlimitedAnswerSchema(sourceSchema), answered.value)).toEqual([])
    return answered.value.targets.map(({ said, statements }) => [
      said.length,
      Object.values(statements).flat().length,
    ])
  })
  expect(new Set(counts.map((of) => JSON.stringify(of))).size).toBe(1)
})

test('the means of a long-term resident are said with their year and dependants', () => {
  const answered = answerUnlimited(
    { ...question, on: '2025-06-01', dependants: 2 },
    unlimitedWordingEn,
  )
  const said = answered.ok ? answered.value.targets.find(({ target }) => target === 'L')?.said : []
  expect(said?.join()).toContain('€1,038 a month')
  expect(said?.join()).toContain('€346 for each dependant, €1,730 in all')
  expect(said?.join()).not.toContain('to be confirmed')
})

test('every statement of the law that is sourced on nothing is only said, never counted', () => {
  const answered = answerUnlimited({ ...question, basis: 'blue-card' }, unlimitedWordingFr)
  expect(answered.ok && answered.value.targets[0]).toMatchObject({ years: null, safeDay: null })
})
