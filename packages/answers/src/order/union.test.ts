import { expect, test } from 'vitest'
import { ask, known } from './order.fixtures.ts'

const lifted = {
  years: 5,
  notifiedOn: '2025-03-05',
  departedOn: '2025-04-30',
  liftingFiledOn: '2025-11-01',
}
const said = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id)

test.each([
  { union: true, has: 'ban.answer-union', because: 'art. 44decies gives six months, no refusal' },
  { union: false, has: 'ban.answer', because: 'art. 74/12: silence is a refusal' },
  { union: true, has: 'ban.union-runs', because: 'Ouhrami is about third-country nationals' },
  { union: false, has: 'ban.lifting-how', because: 'art. 74/12 says where it is asked' },
  { union: false, has: 'ban.in-force', because: 'art. 74/11 § 3' },
])('a ban, Union: $union, says $has: $because', ({ union, has }) => {
  const others = {
    true: ['ban.answer', 'ban.lifting-how', 'ban.in-force'],
    false: ['ban.answer-union', 'ban.union-runs'],
  }
  const { ban } = ask({ ...known, unionCitizenOrFamily: union, entryBan: lifted })
  expect(said(ban.statements)).toContain(has)
  expect(said(ban.statements).filter((id) => others[`${union}`].includes(id))).toEqual([])
})

test.each([
  { union: true, says: ['term.urgency-unknown'], because: 'art. 74/14 § 3 is not their rule' },
  { union: false, says: ['term.ground-unknown'], because: 'art. 44ter is not theirs' },
  { union: null, says: ['term.ground-unknown', 'term.urgency-unknown'], because: 'either may be' },
])('nobody read the paper, Union: $union: $because', ({ union, says }) => {
  const { term } = ask({ ...known, termDays: null, grounds: null, unionCitizenOrFamily: union })
  expect(said(term.statements).filter((id) => id.endsWith('-unknown'))).toEqual(says)
})

test.each([
  { on: '2026-06-11', is: 'yes', because: 'art. 74/14 § 2 as it was read' },
  {
    on: '2026-06-12',
    is: 'unknown',
    because: 'it changed that day, and nobody read the transition',
  },
])(
  'a term given on 1 June 2026, looked at on $on, protects: $is, because $because',
  ({ on, is }) => {
    const { execution } = ask({ ...known, notification: { by: 'hand', on: '2026-06-01' }, on })
    expect(execution.reasons.find(({ id }) => id.startsWith('stops.term'))?.effect).toBe(is)
  },
)

test.each([
  { on: '2025-08-17', is: 'yes', because: 'the list of art. 39/79 as it was read' },
  { on: '2025-08-18', is: 'unknown', because: 'it changed that day, and nobody read it' },
])('a refusal of $on: the appeal and the execution say the same, $is: $because', ({ on, is }) => {
  const answer = ask({
    ...known,
    document: 'annexe-20',
    notification: { by: 'hand', on },
    on: '2025-09-30',
    unionCitizenOrFamily: true,
    otherFamilyMember47_1: false,
    appeal: { kind: 'annulment', filedOn: '2025-08-25' },
  })
  const appeal = answer.remedies.find(
    ({ act, remedy }) => act === 'order' && remedy === 'annulment',
  )
  expect([appeal?.suspensive, answer.execution.suspended]).toEqual([is, is])
})

test.each([
  {
    refusal: 'annexe-14',
    order: '2025-05-02',
    says: true,
    because: 'art. 39/79 § 1: none may be taken',
  },
  { refusal: 'annexe-14', order: '2025-05-01', says: false, because: 'the order came first' },
  { refusal: 'article-9bis.irrecevable', order: '2025-05-02', says: false, because: 'not listed' },
])('beside $refusal, an order of $order: $says, because $because', ({ refusal, order, says }) => {
  const { guarantees } = ask({
    ...known,
    notification: { by: 'hand', on: order },
    refusal: { decision: refusal, notifiedOn: '2025-05-02' },
  })
  expect(said(guarantees).includes('guarantee.order-beside-listed')).toBe(says)
})
