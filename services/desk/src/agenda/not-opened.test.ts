import { localDate } from '@sejour/calendar'
import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import { agenda, caseWith, entry, refusal } from './agenda.fixtures.ts'

const handed = (paper: string): CaseEvent =>
  entry({ id: paper, kind: 'receipt-given', paper, on: localDate('2026-01-12') })

const annexe20 = (removalMeasure?: 'none' | 'first'): CaseEvent =>
  refusal({
    decision: 'annexe-20',
    ...(removalMeasure && { circumstances: { removalMeasure } }),
  })

test.each<{
  events: readonly CaseEvent[]
  item: string
  isThere: boolean
  because: string
}>([
  {
    events: [annexe20()],
    item: 'd1.extra-month',
    isThere: true,
    because: 'whether the paper leaves it must be looked at',
  },
  {
    events: [handed('annexe-19ter'), annexe20()],
    item: 'd1.extra-month',
    isThere: false,
    because: 'article 52 leaves none to whoever asked on an annexe 19ter',
  },
  {
    events: [annexe20()],
    item: 'd1.address-declaration',
    isThere: true,
    because: 'whether an order was given is not known',
  },
  {
    events: [annexe20('first')],
    item: 'd1.address-declaration',
    isThere: true,
    because: 'an order brings it',
  },
  {
    events: [annexe20('none')],
    item: 'd1.address-declaration',
    isThere: false,
    because: 'it comes after an order to leave',
  },
  {
    events: [handed('annexe-35')],
    item: 'annexe-35.cassation',
    isThere: false,
    because: 'the judgment is still to come',
  },
  {
    events: [handed('annexe-35')],
    item: 'annexe-35.hearing-request',
    isThere: false,
    because: 'no order of the Council was noted',
  },
])('$item, there: $isThere: $because', ({ events, item, isThere }) => {
  expect(Object.keys(agenda(caseWith(...events))).includes(item)).toBe(isThere)
})
