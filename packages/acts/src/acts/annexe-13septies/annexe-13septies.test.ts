import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import type { Refusal } from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { exampleAtOnce } from '../annexe-13/example.ts'
import { annexe13septies as act } from './index.ts'

const { term } = exampleAtOnce
const detention = act.example['detention'] as object

const refused: readonly Refusal[] = [
  ['a term for somebody who is held', { term: { ...term, days: 5 } }, 'term-while-detained'],
  ['a person who is not held', { notification: notifiedExample }, 'detained-yet-free'],
  [
    'detention for no case of the law',
    { term: { ...term, reducedBy: [], criteria: [] } },
    'term-reduced-without-case',
  ],
  ['three months at once', { detention: { ...detention, months: 3 } }, 'too-large'],
  [
    'no word on a lesser measure',
    { detention: { ...detention, lessCoercive: undefined } },
    'missing',
  ],
]

const write = (but: object) => writeAct(act, { ...act.example, ...but }, { lang: 'fr' })

test.each(refused)('refused: %s', (_because, but, code) => {
  const written = write(but)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test.each<[string, object]>([
  ['notified', {}],
  [
    'not notified yet: the paper itself settles that the person is held',
    { notification: undefined },
  ],
])('its appeal has the shorter limit, %s', (_because, but) => {
  const written = write(but)
  const text = written.ok ? toText(written.document) : ''
  expect(text).toContain('dans les 10 jours de la notification')
  expect(text).not.toContain('dans les 30 jours')
  expect(text).toContain('chambre du conseil')
})

test('a lawyer is told before a child is held', () => {
  const person = { ...(act.example['person'] as object), birthDate: '2012-01-01' }
  const written = write({ person })
  expect(written.ok ? written.remarks.map(({ text }) => text).join(' ') : '').toContain('74/9')
})
