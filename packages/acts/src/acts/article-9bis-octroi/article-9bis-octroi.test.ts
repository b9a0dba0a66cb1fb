import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import {
  deedRefusals,
  officeRefusals,
  requestRefusals,
  type Refusal,
} from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { article9bisOctroi as act } from './index.ts'

const unlimited = { duration: 'unlimited', months: undefined, conditions: [], proofs: [] }

const refused: readonly Refusal[] = [
  ['a limited stay of no duration', { months: undefined }, 'limited-without-duration'],
  ['an unlimited stay of twelve months', { ...unlimited, months: 12 }, 'unlimited-with-duration'],
  [
    'an unlimited stay on conditions',
    { ...unlimited, conditions: [{ condition: 'x' }] },
    'unlimited-with-conditions',
  ],
  [
    'proofs for what is not renewed',
    { ...unlimited, proofs: [{ proof: 'x' }] },
    'unlimited-with-proofs',
  ],
  ['no word on conditions', { conditions: [] }, 'conditions-unsaid'],
  ['conditions and none at all', { unconditional: true }, 'conditions-none-and-some'],
  ...officeRefusals,
  ...requestRefusals,
  ...deedRefusals(notifiedExample),
]

const write = (but: object) => writeAct(act, { ...act.example, ...but }, { lang: 'fr' })
const codesOf = (but: object) => {
  const written = write(but)
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

test.each(refused)('refused: %s', (_because, but, code) => {
  expect(codesOf(but)).toContain(code)
})

test('every rule has its row', () => {
  const tried = new Set(refused.map(([, , code]) => code))
  expect(act.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

test('a grant says nothing of an appeal, and names the card and the register', () => {
  const written = write({})
  const text = written.ok ? toText(written.document) : ''
  expect(text).not.toContain('recours')
  expect(text).toContain('titre de séjour « A »')
  expect(text).toContain('registre des étrangers')
})

test('an unlimited stay gives card B, without a condition', () => {
  const written = write(unlimited)
  expect(written.ok ? toText(written.document) : written.problems).toContain(
    'titre de séjour « B »',
  )
})
