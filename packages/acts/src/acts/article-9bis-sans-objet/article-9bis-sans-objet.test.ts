import { expect, test } from 'vitest'
import {
  appealRefusals,
  officeRefusals,
  requestRefusals,
  type Refusal,
} from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { article9bisSansObjet as act } from './index.ts'

const refused: readonly Refusal[] = [
  ['a cause after the decision', { since: '2026-02-18' }, 'object-lost-after-decision'],
  ['a cause before the request', { since: '2025-03-02' }, 'object-lost-before-request'],
  ['a notification to the dead', { because: 'death' }, 'dead-yet-notified'],
  ...officeRefusals,
  ...requestRefusals,
  ...appealRefusals(notifiedExample),
]

const codesOf = (but: object) => {
  const written = writeAct(act, { ...act.example, ...but }, { lang: 'de' })
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

test.each(refused)('refused: %s', (_because, but, code) => {
  expect(codesOf(but)).toContain(code)
})

test('every rule has its row', () => {
  const tried = new Set(refused.map(([, , code]) => code))
  expect(act.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

test('a death ends a request without a notification', () => {
  expect(codesOf({ because: 'death', notification: undefined })).toEqual([])
})
