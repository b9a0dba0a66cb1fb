import { localDate } from '@sejour/calendar'
import type { DueRow, RiskRow } from '@sejour/desk'
import { expect, test } from 'vitest'
import { duesOn, risksByCase } from './groups.ts'

const TODAY = '2026-03-05'

const due = (safeDay: string, lastDay = safeDay, more: Partial<DueRow> = {}): DueRow => ({
  case: 'c',
  title: 'N. Exemple',
  limit: 'l',
  kind: 'annulment',
  label: 'Recours',
  safeDay: localDate(safeDay),
  lastDay: localDate(lastDay),
  daysLeft: 0,
  peremptory: true,
  sources: [],
  action: { label: 'Préparer', target: { case: 'c', part: 'agenda' } },
  ...more,
})

test.each([
  { row: due('2026-03-05'), in: 'first', because: 'the last day is today' },
  { row: due('2026-03-01', '2026-03-06'), in: 'first', because: 'the last day is still to come' },
  { row: due('2026-03-19'), in: 'first', because: 'fourteen days are soon' },
  { row: due('2026-03-20'), in: 'next', because: 'fifteen days are not' },
  { row: due('2026-03-04'), in: 'past', because: 'yesterday was the last day' },
  {
    row: due('2026-03-04', undefined, { peremptory: false }),
    in: 'nowhere',
    because: 'nothing was lost by it',
  },
  { row: due('2036-03-04'), in: 'later', because: 'ten years are for the agenda' },
  {
    row: due('2026-03-06', undefined, { kind: 'task' }),
    in: 'nowhere',
    because: 'tasks are apart',
  },
] as const)('$because: $in', ({ row, in: place }) => {
  const { later, ...groups } = duesOn([row], TODAY)
  const found = Object.entries(groups).find(([, of]) => of.length > 0)
  expect(later === 1 ? 'later' : (found?.[0] ?? 'nowhere')).toBe(place)
})

test('what is kept on one day in one case is one line, and what is lost for good comes first', () => {
  const { first } = duesOn(
    [
      due('2026-03-06', undefined, { case: 'd', peremptory: false }),
      due('2026-03-10'),
      due('2026-03-10', undefined, { kind: 'ordinary-suspension' }),
    ],
    TODAY,
  )
  expect(first.map(({ case: id, rows }) => [id, rows.length])).toEqual([
    ['c', 2],
    ['d', 1],
  ])
})

test('a case stands once among risks, each kind once, and no day stands there again', () => {
  const risk = (kind: RiskRow['risk']['kind']): RiskRow => ({
    case: 'c',
    title: 'N. Exemple',
    risk: {
      id: kind,
      kind,
      said: '',
      action: { label: '', target: { case: 'c', part: 'case' } },
    },
  })
  const kinds = [
    'limit-past',
    'no-address',
    'argument-without-proof',
    'argument-without-proof',
  ] as const
  const groups = risksByCase(kinds.map(risk))
  expect(groups.map(({ risks }) => risks.map(({ risk: one, count }) => [one.kind, count]))).toEqual(
    [
      [
        ['no-address', 1],
        ['argument-without-proof', 2],
      ],
    ],
  )
})
