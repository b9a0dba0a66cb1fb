import { addDays, localDate } from '@sejour/calendar'
import { actes } from '@sejour/law/eloignement'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import { answerOrder, GROUNDS, orderDe, orderEn, orderFr, orderNl } from './index.ts'
import { orderAnswerSchema, orderInputSchema } from './json-schema.ts'
import { ask, known, notified } from './order.fixtures.ts'

test.each([
  { day: '2024-07-19', ids: ['duty.not-yet'], because: 'the duty did not exist' },
  {
    day: '2024-07-20',
    ids: ['duty.cooperate', 'duty.address', 'duty.icam', 'duty.consequence'],
    because: 'its first day',
  },
])('duties of an order of $day: $because', ({ day, ids }) => {
  expect(ask({ ...known, ...notified(day) }).duties.map(({ id }) => id)).toEqual(ids)
})

test('nine duties, eleven signs, thirteen cases', () => {
  const { duties, guarantees } = ask({ ...known, grounds: null })
  const items = (id: string) =>
    [...duties, ...guarantees].find((one) => one.id === id)?.items.length
  expect(items('duty.cooperate')).toBe(9)
  expect(items('guarantee.absconding')).toBe(11)
  expect(items('guarantee.article-7-must')).toBe(6)
  expect(items('guarantee.article-7-may')).toBe(7)
})

test('the address is due after fourteen days, or on the working day before', () => {
  const { actions } = ask({ ...known, ...notified('2025-12-11') })
  expect(actions.find(({ id }) => id === 'address')?.by).toBe('2025-12-24')
})

test('refusal, order and ban are attacked each apart, each with its day', () => {
  const { remedies } = ask({
    ...known,
    refusal: { decision: 'article-9bis.irrecevable', notifiedOn: '2026-03-02' },
    entryBan: { years: 2, notifiedOn: '2026-03-06' },
  })
  const day = (act: string) =>
    remedies.find((one) => one.act === act && one.remedy === 'annulment')?.lastDay
  expect(day('refusal')).toBe('2026-04-01')
  expect(day('order')).toBe('2026-04-07')
  expect(day('ban')).toBe('2026-04-07')
})

test.each([
  { of: { ...known, on: '2026-03-10' }, first: 'address', because: 'it is the first day due' },
  { of: { ...known, detained: true, on: '2026-03-06' }, first: 'urgent', because: 'five days' },
  { of: { ...known, on: '2027-01-04' }, first: 'lawyer', because: 'everything is over' },
  { of: { ...known, notification: {} }, first: 'find-day', because: 'nothing can be counted' },
])('first: $first, because $because', ({ of, first }) => {
  expect(ask(of).first.id).toBe(first)
})

test.each([
  { of: { on: '2026-03-04', ...known }, code: 'wrong-order', path: 'on' },
  { of: { ...known, leaveBy: '2026-03-01' }, code: 'wrong-order', path: 'leaveBy' },
  { of: { ...known, document: 'annexe-99' }, code: 'unknown-option', path: 'document' },
  { of: { ...known, grounds: ['4°'] }, code: 'unknown-option', path: 'grounds.0' },
  {
    of: { ...known, entryBan: { left: false, departedOn: '2026-03-10' } },
    code: 'contradiction',
    path: 'entryBan.departedOn',
  },
])('$code at $path', ({ of, code, path }) => {
  expect(answerOrder(of, orderFr)).toMatchObject({ ok: false, problems: [{ code, path }] })
})

const unknownOr = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
const someDay = fc.integer({ min: 0, max: 3900 }).map((n) => addDays(localDate('2014-06-01'), n))
const someOrder = fc.record({
  document: unknownOr(fc.constantFrom(...actes.map(({ id }) => id))),
  on: someDay,
  days: unknownOr(fc.integer({ min: 0, max: 60 })),
  shortStay: unknownOr(fc.boolean()),
  unionCitizenOrFamily: unknownOr(fc.boolean()),
  detained: unknownOr(fc.boolean()),
  grounds: unknownOr(fc.subarray([...GROUNDS])),
  earlierOrderNotExecuted: unknownOr(fc.boolean()),
  look: fc.integer({ min: 0, max: 90 }),
})

type SomeOrder = typeof someOrder extends fc.Arbitrary<infer Of> ? Of : never

const asInput = ({ on, days, look, ...facts }: SomeOrder) => ({
  ...facts,
  ...notified(on),
  termDays: days,
  on: addDays(on, look),
})

test('the safe day is never after the last day', () => {
  fc.assert(
    fc.property(someOrder, (order) => {
      const { safeDay, lastDay } = ask(asInput(order)).term
      if (safeDay && lastDay) expect(safeDay <= lastDay).toBe(true)
    }),
  )
})

test('what is not known never gives a later safe day', () => {
  const facts = ['shortStay', 'unionCitizenOrFamily', 'grounds'] as const
  fc.assert(
    fc.property(someOrder, fc.constantFrom(...facts), (order, fact) => {
      const input = { ...asInput(order), document: 'annexe-13' }
      const before = ask(input).term.safeDay
      const after = ask({ ...input, [fact]: null }).term.safeDay
      if (before && after) expect(after <= before).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('what is not known never turns into “suspended”', () => {
  fc.assert(
    fc.property(someOrder, (order) => {
      const input = asInput(order)
      const { suspended } = ask(input).execution
      if (suspended === 'no') {
        const looser = ask({ ...input, detained: null, earlierOrderNotExecuted: null })
        expect(looser.execution.suspended).not.toBe('yes')
      }
    }),
  )
})

test.each([orderFr, orderNl, orderDe, orderEn])('every sentence is said in $lang', (wording) => {
  const said = Object.values({ ...wording.says, ...wording.actions }).map((say) =>
    say({ day: localDate('2026-03-05'), other: localDate('2026-03-06'), count: 3, name: 'N' }),
  )
  expect(said.filter((text) => text.length < 12 || /undefined|…/.test(text))).toEqual([])
  expect(said).toHaveLength(Object.keys({ ...orderFr.says, ...orderFr.actions }).length)
})

test('the published schemas describe question and answer', () => {
  const question = {
    ...known,
    on: '2026-03-20',
    pending: [{ kind: 'article-9bis', filedOn: '2025-11-03' }],
    entryBan: { years: 2, notifiedOn: '2026-03-05', departedOn: '2026-03-20' },
  }
  expect(faultsOf(orderInputSchema, question)).toEqual([])
  expect(faultsOf(orderAnswerSchema(sourceSchema), ask(question))).toEqual([])
})
