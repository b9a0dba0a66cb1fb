import { expect, test } from 'vitest'
import {
  appealRefusals,
  officeRefusals,
  requestRefusals,
  type Refusal,
} from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { article9bisNonFondee as act } from './index.ts'

const refused: readonly Refusal[] = [
  ['grounds left unanswered', { grounds: [] }, 'grounds-unanswered'],
  ['grounds and none at all', { nothingArgued: true }, 'grounds-none-and-some'],
  ['a ban without an order', { banApart: true }, 'ban-without-order'],
  ['no word on why it is admissible', { admissible: undefined }, 'missing'],
  ...officeRefusals,
  ...requestRefusals,
  ...appealRefusals(notifiedExample),
]

const codesOf = (but: object) => {
  const written = writeAct(act, { ...act.example, ...but }, { lang: 'nl' })
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

test.each(refused)('refused: %s', (_because, but, code) => {
  expect(codesOf(but)).toContain(code)
})

test('every rule has its row', () => {
  const tried = new Set(refused.map(([, , code]) => code))
  expect(act.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

test.each<[string, object]>([
  ['nothing argued on the merits', { grounds: [], nothingArgued: true }],
  ['an order and a ban beside it', { orderApart: true, banApart: true }],
])('accepted: %s', (_because, but) => {
  expect(codesOf(but)).toEqual([])
})
