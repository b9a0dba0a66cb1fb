import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import {
  appealRefusals,
  officeRefusals,
  requestRefusals,
  type Refusal,
} from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { article9bisIrrecevable as act } from './index.ts'

const identity = {
  motives: ['identity'],
  identityShown: false,
  identityReason: 'x',
  circumstances: [],
  excluded: [],
}
const element = { element: 'x', point: '3', exception: 'none', where: 'y' }
const excluded = {
  motives: ['excluded'],
  circumstances: [],
  excluded: [element],
  onlyExcluded: true,
}
const one = { invoked: 'x', answer: 'y' }

const refused: readonly Refusal[] = [
  ['a document that is joined', { ...identity, identityShown: true }, 'identity-was-shown'],
  ['an exempted person', { ...identity, identityExemption: 'asylum' }, 'identity-was-exempt'],
  [
    'an identity without reasons',
    { ...identity, identityReason: undefined },
    'identity-unreasoned',
  ],
  ['reasons on an identity that is no motive', { identityReason: 'x' }, 'identity-reason-unused'],
  ['circumstances left unanswered', { circumstances: [] }, 'circumstances-unanswered'],
  ['circumstances and none at all', { nothingInvoked: true }, 'circumstances-none-and-some'],
  [
    'circumstances that are no motive',
    { ...excluded, circumstances: [one] },
    'circumstances-unused',
  ],
  ['an exclusion of nothing', { excluded: [] }, 'excluded-unnamed'],
  ['an exclusion that is no motive', { motives: ['circumstances'] }, 'excluded-unused'],
  [
    'an element of an earlier request that was withdrawn',
    { ...excluded, excluded: [{ ...element, exception: 'withdrawn' }] },
    'excluded-but-excepted',
  ],
  [
    'an element that asylum could not judge',
    { ...excluded, excluded: [{ ...element, point: '1', exception: 'outside-asylum' }] },
    'excluded-but-excepted',
  ],
  [
    'an exception of another point',
    { ...excluded, excluded: [{ ...element, point: '4', exception: 'withdrawn' }] },
    'exception-of-another-point',
  ],
  [
    'the other elements forgotten',
    { ...excluded, onlyExcluded: undefined },
    'other-elements-unsaid',
  ],
  ['no other element, and one examined', { onlyExcluded: true }, 'only-excluded-and-others'],
  ['a ban without an order', { orderApart: false, banApart: true }, 'ban-without-order'],
  [
    'a day before the fifth exclusion',
    { decidedOn: '2024-08-31', requestedOn: '2024-01-01' },
    'no-version',
  ],
  ...officeRefusals,
  ...requestRefusals,
  ...appealRefusals(notifiedExample),
]

const codesOf = (but: object) => {
  const written = writeAct(act, { ...act.example, ...but }, { lang: 'fr' })
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
  ['no identity document', identity],
  ['excluded elements alone', excluded],
  [
    'no circumstance at all',
    { motives: ['circumstances'], nothingInvoked: true, circumstances: [], excluded: [] },
  ],
  ['no elected domicile', { domicile: { at: 'office' } }],
  ['not notified yet', { notification: undefined }],
  ['asylum in Dutch decides the language', { asylumLanguage: 'nl', decisionLanguage: 'nl' }],
])('accepted: %s', (_because, but) => {
  expect(codesOf(but)).toEqual([])
})

test('while nobody is notified, both limits stand there and no deed does', () => {
  const written = writeAct(act, { ...act.example, notification: undefined }, { lang: 'fr' })
  if (!written.ok) throw new Error('refused')
  const text = toText(written.document)
  expect(text).toContain('30 jours')
  expect(text).toContain('10 jours')
  expect(text).not.toContain('Acte de notification')
  expect(written.opened).toEqual([])
})
