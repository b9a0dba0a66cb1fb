import { toText } from '@sejour/documents'
import { casArticle7 } from '@sejour/law/eloignement'
import { expect, test } from 'vitest'
import {
  appealRefusals,
  officeRefusals,
  type Refusal,
} from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { example13, exampleAtOnce } from './example.ts'
import { annexe13 as act } from './index.ts'

const { term } = example13
const { term: atOnce } = exampleAtOnce
const noBan = { banApart: false, noBanBecause: 'x' }

const refused: readonly Refusal[] = [
  ['somebody who may stay', { status: 'stays' }, 'person-may-stay'],
  ['a citizen of the Union', { status: 'union' }, 'union-has-own-forms'],
  ['a minor who is alone', { status: 'alone-minor' }, 'minor-alone'],
  ['no point of article 7', { bases: [] }, 'too-few'],
  ['the same point twice', { bases: [example13.bases[0], example13.bases[0]] }, 'point-twice'],
  ['point 13 without its decision', { refusal: undefined }, 'point-13-without-decision'],
  [
    'a refusal after the order',
    { refusal: { on: '2026-02-18', suspensive: false } },
    'order-before-refusal',
  ],
  [
    'a refusal whose appeal suspends',
    { refusal: { on: '2026-02-17', suspensive: true } },
    'refusal-appeal-suspends',
  ],
  ['asylum under way', { pending: { request: 'protection', answer: 'x' } }, 'stay-while-examined'],
  [
    'a family request with a paper',
    { pending: { request: 'family', paper: true, answer: 'x' } },
    'stay-while-examined',
  ],
  [
    'a 9bis request that nobody looked at',
    { pending: { request: 'article-9bis' } },
    'pending-unexamined',
  ],
  ['no word on the child', { child: undefined }, 'missing'],
  ['no word on family life', { family: ' ' }, 'missing'],
  ['no word on health', { health: undefined }, 'missing'],
  ['more than thirty days', { term: { ...term, days: 31 } }, 'term-over-thirty'],
  [
    'fifteen days after a long stay',
    { term: { ...term, days: 15 } },
    'term-shortened-for-long-stay',
  ],
  ['six days for no case', { term: { ...term, days: 6 } }, 'term-reduced-without-case'],
  ['a case, and thirty days', { term: { ...atOnce, days: 30 } }, 'reduced-case-unused'],
  [
    'the case that was repealed',
    { term: { ...atOnce, reducedBy: ['delai-reduit.4'] } },
    'not-an-option',
  ],
  [
    'a reduction without the case examined',
    { term: { ...atOnce, reason: undefined } },
    'reduction-unreasoned',
  ],
  [
    'absconding on no criterion',
    { term: { ...atOnce, criteria: [] } },
    'absconding-without-criterion',
  ],
  [
    'criteria without absconding',
    { term: { ...atOnce, reducedBy: ['delai-reduit.3'] } },
    'criteria-without-absconding',
  ],
  [
    'measures during no term',
    { term: { ...atOnce, measures: ['preventive.documents'] } },
    'measures-without-term',
  ],
  ['no term, and no word on a ban', { term: atOnce }, 'ban-unsettled'],
  ['an order disobeyed, and no word on a ban', { earlierOrder: true }, 'ban-unsettled'],
  ['a ban, and reasons for none', { banApart: true, noBanBecause: 'x' }, 'ban-and-abstention'],
  [
    'an order before the duty to cooperate',
    { decidedOn: '2024-07-19', refusal: { on: '2024-07-19', suspensive: false } },
    'no-version',
  ],
  ...officeRefusals,
  ...appealRefusals(notifiedExample),
]

const write = (but: object) => writeAct(act, { ...example13, ...but }, { lang: 'fr' })
const codesOf = (but: object) => {
  const written = write(but)
  return written.ok ? [] : written.problems.map(({ code }) => code)
}
const textOf = (but: object) => {
  const written = write(but)
  return written.ok ? toText(written.document) : JSON.stringify(written.problems)
}

test.each(refused)('refused: %s', (_because, but, code) => {
  expect(codesOf(but)).toContain(code)
})

test('every rule has its row', () => {
  const tried = new Set(refused.map(([, , code]) => code))
  expect(act.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

test.each<[string, object]>([
  ['no term at all, with a ban', exampleAtOnce],
  ['no term, and humanitarian reasons for no ban', { ...exampleAtOnce, ...noBan }],
  ['fifteen days after a short stay', { term: { ...term, days: 15, shortStay: true } }],
  ['a 9bis request, examined first', { pending: { request: 'article-9bis', answer: 'x' } }],
  [
    'a family request without a paper, examined',
    { pending: { request: 'family', paper: false, answer: 'x' } },
  ],
  ['not notified yet', { notification: undefined }],
])('accepted: %s', (_because, but) => {
  expect(codesOf(but)).toEqual([])
})

test.each(casArticle7)('point $id can be the only base', ({ id }) => {
  expect(codesOf({ bases: [{ point: id, facts: 'x' }] })).toEqual([])
})

test('the last day is counted from the notification, and nothing moves it', () => {
  expect(textOf({})).toContain('au plus tard le 4 avril 2026')
  expect(textOf({ notification: undefined })).not.toContain('au plus tard')
})

test('without a term, nobody is told of its protection or of longer days', () => {
  const text = textOf(exampleAtOnce)
  expect(text).toContain('sans délai')
  expect(text).not.toMatch(/prolonge le délai|protégée contre/)
})

test('the deed carries the duty to cooperate, the fourteen days and the coaches', () => {
  for (const said of ['74/22', '14 jours', 'icamsupport@ibz.fgov.be'])
    expect(textOf({})).toContain(said)
  expect(textOf({ notification: undefined })).not.toContain('ICAM')
})

test('extreme urgency is named with its days, for a first measure and a later one', () => {
  expect(textOf({})).toContain(
    'extrême urgence dans les 10 jours de la notification, ou dans les 5 jours',
  )
})

test.each<[string, object, string]>([
  ['a ban that neither of the two cases calls for', { banApart: true }, 'deux cas'],
  [
    'somebody under age',
    { person: { ...(act.example['person'] as object), birthDate: '2010-01-01' } },
    'mineure',
  ],
])('a lawyer is told of %s', (_because, but, says) => {
  const told = (given: object) => {
    const written = writeAct(act, { ...act.example, ...given }, { lang: 'fr' })
    return written.ok ? written.remarks.map(({ text }) => text).join(' ') : 'refused'
  }
  expect(told(but)).toContain(says)
  expect(told({})).not.toContain(says)
})

test('the commune is charged with nothing that somebody else did', () => {
  const deed = { ...(act.example['notification'] as object), as: 'police' }
  expect(textOf({})).toContain('est chargée de notifier')
  expect(textOf({ notification: deed })).not.toContain('est chargée de notifier')
})
