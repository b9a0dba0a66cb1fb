import { expect, test } from 'vitest'
import {
  cardAsked,
  caseOf,
  complaint,
  day,
  filing,
  happened,
  piece,
  reader,
  refusal,
} from '../testing/library.fixtures.ts'
import { milestonesOf } from './milestones.ts'

test('everything dated from which a limit may follow', () => {
  const state = caseOf(
    reader('r'),
    { type: 'person-described', person: 'r', changes: { birthDate: day('2010-04-01') } },
    cardAsked('card'),
    piece('pass', { expires: day('2026-12-31'), persons: ['r'] }),
    happened(filing('filing')),
    happened({ ...refusal('no'), exhibits: ['pass'] }),
    happened(complaint('why', 'no')),
    happened({
      id: 'year',
      kind: 'title-granted',
      procedure: 'card',
      title: 'year-card',
      from: day('2026-06-01'),
      until: day('2027-05-31'),
    }),
    { type: 'task-added', task: 't', text: 'Ask for a receipt', due: day('2026-03-20') },
    { type: 'task-added', task: 'done', text: 'Call', due: day('2026-03-20') },
    { type: 'task-done', task: 'done' },
    {
      type: 'mandate-given',
      mandate: {
        id: 'm',
        kind: 'lawyer',
        holder: 'L. Lender',
        from: day('2026-01-01'),
        until: day('2026-12-31'),
      },
    },
  )
  expect(milestonesOf(state)).toMatchObject([
    { id: 'request-filed:filing', procedureKind: 'card', persons: ['r'] },
    { id: 'decision-notified:no', proofs: ['pass'], remedies: [{ id: 'why' }] },
    { id: 'remedy-filed:why' },
    { id: 'title-ends:year', on: '2027-05-31' },
    { id: 'exhibit-expires:pass', on: '2026-12-31', persons: ['r'] },
    { id: 'task-due:t', on: '2026-03-20' },
    { id: 'comes-of-age:r', on: '2028-04-01' },
    { id: 'mandate-given:m', on: '2026-01-01' },
    { id: 'mandate-ends:m', on: '2026-12-31' },
  ])
})

test('a corrected entry keeps the id under which its limits were dealt with', () => {
  const state = caseOf(
    cardAsked('card'),
    happened(refusal('no')),
    happened(refusal('no-2', '2026-03-03'), 'no'),
    happened(refusal('no-3', '2026-03-04'), 'no-2'),
  )
  expect(milestonesOf(state)).toMatchObject([
    { id: 'decision-notified:no', entry: { id: 'no-3', notification: { on: '2026-03-04' } } },
  ])
})

test('who has left before the birthday comes of age elsewhere', () => {
  const state = caseOf(
    reader('r'),
    { type: 'person-described', person: 'r', changes: { birthDate: day('2010-04-01') } },
    { type: 'person-left', person: 'r', on: day('2026-01-01'), why: 'moved' },
  )
  expect(milestonesOf(state)).toEqual([])
})
