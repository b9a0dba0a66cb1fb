import { expect, test } from 'vitest'
import { codesOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { actualisation } from './index.ts'

test.each<Row>([
  {
    because: 'asylum ended on a day',
    rule: 'event-without-day',
    changes: { since: undefined },
  },
  {
    because: 'time alone has no day',
    rule: 'day-without-event',
    changes: { because: 'time' },
  },
  {
    because: 'what changed is past',
    rule: 'event-after-letter',
    changes: { since: '2025-11-04' },
  },
  {
    because: 'what came before the request belongs in it',
    rule: 'event-before-filing',
    changes: { since: '2024-09-14' },
  },
  {
    because: 'an update says something',
    rule: 'nothing-updated',
    changes: { holds: undefined, elements: [] },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(actualisation, changes)).toContain(rule)
})

test.each([
  { because: 'asylum', says: 'n’est plus en cours|recours suspensif', changes: {} },
  { because: 'annulled', says: 'annulée', changes: { because: 'annulled' } },
  { because: 'changed', says: 'a changé', changes: { because: 'changed' } },
  { because: 'time', says: 'temps écoulé', changes: { because: 'time', since: undefined } },
  { because: 'only what holds', says: 'Ce qui reste', changes: { elements: [], pieces: [] } },
])('says why: $because', ({ says, changes }) => {
  expect(textOf(actualisation, changes)).toMatch(new RegExp(says, 'u'))
})
