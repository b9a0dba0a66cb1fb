import { expect, test } from 'vitest'
import { adult, ask, otherAdult, paid } from './fee.fixtures.ts'

const request = { ground: 'article-9bis', filedOn: '2025-03-01', persons: [adult] }

test('the example of the contract', () => {
  const answer = ask({
    ground: 'article-9bis',
    filedOn: '2025-03-01',
    persons: [{ ...adult, exemption: null }, otherAdult],
    couples: [['p1', 'p2']],
    sameBasisFiledTogether: true,
    payments: [paid(368_00, '2025-02-20')],
    topUpNotifiedOn: null,
    on: null,
  })
  expect(answer).toMatchObject({
    dueCents: 368_00,
    paidCents: 368_00,
    status: 'paid',
    consequence: null,
    refundable: 'no',
    tariff: { cents: 368_00, from: '2025-01-01', until: '2025-12-31', certainty: 'high' },
  })
})

test.each([
  { payments: [], status: 'unpaid', document: 'annexe-42', because: 'nothing was paid' },
  {
    payments: [paid(368_00, '2025-03-01')],
    status: 'paid',
    document: undefined,
    because: 'paid on the day',
  },
  {
    payments: [paid(368_00, '2025-03-02')],
    status: 'unpaid',
    document: 'annexe-42',
    because: 'paid a day late',
  },
  {
    payments: [paid(357_00, '2025-02-20')],
    status: 'partial',
    document: 'annexe-43',
    because: 'last year’s amount',
  },
  {
    payments: [paid(200_00, '2025-02-20'), paid(168_00, '2025-02-21')],
    status: 'paid',
    document: undefined,
    because: 'two payments add up',
  },
  {
    payments: [{ ...paid(368_00, '2025-02-20'), proof: null }],
    status: 'unpaid',
    document: 'annexe-42',
    because: 'no proof is known',
  },
  {
    payments: [{ ...paid(368_00, '2025-02-20'), paidOn: null }],
    status: 'unpaid',
    document: 'annexe-42',
    because: 'its day is unknown',
  },
])('R75, R79: $status: $because', ({ payments, status, document }) => {
  const answer = ask({ ...request, payments })
  expect(answer.status).toBe(status)
  expect(answer.consequence?.document).toBe(document)
})

const short = { ...request, payments: [paid(300_00, '2025-02-20')] }

test('a short payment without a notified annexe 43 has no last day yet, and says so', () => {
  const answer = ask(short)
  expect(answer.consequence).toMatchObject({ document: 'annexe-43', lastDay: null })
  expect(answer.notes.join(' ')).toContain('lendemain')
})

test.each([
  {
    on: null,
    document: 'annexe-43',
    lastDay: '2025-04-20',
    because: 'thirty days from the day after',
  },
  {
    on: '2025-04-20',
    document: 'annexe-43',
    lastDay: '2025-04-20',
    because: 'Easter Sunday does not move it',
  },
  { on: '2025-04-21', document: 'annexe-42', lastDay: null, because: 'the balance did not come' },
])(
  'R79: annexe 43 notified on 21 March, seen on $on: $document, $because',
  ({ on, document, lastDay }) => {
    const answer = ask({ ...short, topUpNotifiedOn: '2025-03-21', on })
    expect(answer).toMatchObject({ status: 'partial', consequence: { document, lastDay } })
  },
)

test('the safe day is the last working day before an Easter weekend', () => {
  const { consequence } = ask({ ...short, topUpNotifiedOn: '2025-03-21' })
  expect(consequence?.safeLastDay).toBe('2025-04-18')
})

test.each([
  { paidOn: '2025-04-20', status: 'paid', document: undefined },
  { paidOn: '2025-04-21', status: 'partial', document: 'annexe-42' },
])('balance paid on $paidOn: $status', ({ paidOn, status, document }) => {
  const answer = ask({
    ...short,
    payments: [...short.payments, paid(68_00, paidOn)],
    topUpNotifiedOn: '2025-03-21',
    on: '2025-05-01',
  })
  expect(answer.status).toBe(status)
  expect(answer.consequence?.document).toBe(document)
})

test('one unpaid fee is not covered by the other', () => {
  const answer = ask({
    ...request,
    persons: [adult, otherAdult],
    payments: [paid(736_00, '2025-02-20')],
  })
  expect(answer).toMatchObject({ status: 'unpaid', consequence: { document: 'annexe-42' } })
  expect(answer.perPerson.map(({ status }) => status)).toEqual(['paid', 'unpaid'])
  expect(answer.refundable).toBe('yes')
})

test('a partner may pay the fee of the couple', () => {
  const answer = ask({
    ...request,
    persons: [adult, otherAdult],
    couples: [['p1', 'p2']],
    sameBasisFiledTogether: true,
    payments: [paid(368_00, '2025-02-20', 'p2')],
  })
  expect(answer.status).toBe('paid')
})

test.each([
  { filedOn: '2020-07-20', cents: 358_00, status: 'paid', because: 'FE-03: still taken' },
  { filedOn: '2020-07-31', cents: 358_00, status: 'paid', because: 'the last day of tolerance' },
  {
    filedOn: '2020-08-01',
    cents: 358_00,
    status: 'partial',
    because: 'FE-03: refused from here on',
  },
  { filedOn: '2020-07-20', cents: 357_99, status: 'partial', because: 'below the old amount' },
  { filedOn: '2024-01-31', cents: 343_00, status: 'paid', because: 'the amount of 2023' },
  { filedOn: '2024-02-01', cents: 343_00, status: 'partial', because: 'tolerance over' },
  { filedOn: '2023-01-02', cents: 313_00, status: 'partial', because: 'no tolerance that year' },
])('$cents paid, filed on $filedOn: $status, $because', ({ filedOn, cents, status }) => {
  const answer = ask({ ...request, filedOn, payments: [paid(cents, filedOn)] })
  expect(answer.status).toBe(status)
})

test.each([
  { paidOn: '2021-05-31', status: 'paid' },
  { paidOn: '2021-06-01', status: 'partial' },
])('old amount paid on $paidOn, filed on 10 June 2021: $status', ({ paidOn, status }) => {
  const answer = ask({ ...request, filedOn: '2021-06-10', payments: [paid(363_00, paidOn)] })
  expect(answer.status).toBe(status)
})

test.each([
  { ground: 'article-9bis', filedOn: '2026-02-01', cents: 368_00, status: 'amount-unconfirmed' },
  { ground: 'article-9bis', filedOn: '2026-02-01', cents: 376_99, status: 'amount-unconfirmed' },
  { ground: 'article-9bis', filedOn: '2026-02-01', cents: 377_00, status: 'paid' },
  { ground: 'article-9bis', filedOn: '2026-02-01', cents: 367_99, status: 'partial' },
  { ground: 'article-9bis', filedOn: '2027-01-01', cents: 377_00, status: 'amount-unconfirmed' },
  { ground: 'return', filedOn: '2025-02-01', cents: 198_00, status: 'amount-unconfirmed' },
  { ground: 'return', filedOn: '2025-02-01', cents: 236_00, status: 'paid' },
  { ground: 'return', filedOn: '2025-02-01', cents: 197_00, status: 'partial' },
  { ground: 'return', filedOn: '2016-02-01', cents: 215_00, status: 'paid' },
])('$ground on $filedOn with $cents: $status', ({ ground, filedOn, cents, status }) => {
  const answer = ask({ ground, filedOn, persons: [adult], payments: [paid(cents, filedOn)] })
  expect(answer.status).toBe(status)
  expect(answer.notes.length).toBeGreaterThan(0)
})

test.each([
  { paidOn: '2015-03-02', cents: 215_00, refundable: 'yes', because: 'full refund' },
  { paidOn: '2016-06-25', cents: 215_00, refundable: 'yes', because: 'full refund, last day' },
  { paidOn: '2016-06-26', cents: 215_00, refundable: 'no', because: 'a new decree' },
  { paidOn: '2017-03-01', cents: 350_00, refundable: 'see', because: 'partial refund' },
  { paidOn: '2019-01-02', cents: 350_00, refundable: 'see', because: 'partial refund, last day' },
  {
    paidOn: '2019-01-03',
    cents: 350_00,
    refundable: 'see',
    because: 'charged without a valid basis',
  },
  { paidOn: '2022-05-25', cents: 366_00, refundable: 'see', because: 'the same, last day' },
  { paidOn: '2022-05-26', cents: 313_00, refundable: 'no', because: 'a valid decree' },
  { paidOn: '2022-05-26', cents: 314_00, refundable: 'yes', because: 'one euro too much' },
  {
    paidOn: '2026-02-01',
    cents: 378_00,
    refundable: 'see',
    because: 'above an amount nobody confirmed',
  },
])('R80: $cents paid on $paidOn: $refundable, $because', ({ paidOn, cents, refundable }) => {
  const answer = ask({ ...request, filedOn: paidOn, payments: [paid(cents, paidOn)] })
  expect(answer.refundable).toBe(refundable)
})

test('what a minor paid was not due', () => {
  const answer = ask({
    ...request,
    persons: [{ id: 'p1', birthDate: '2015-01-01' }],
    payments: [paid(368_00, '2025-02-20')],
  })
  expect(answer).toMatchObject({ status: 'not-due', refundable: 'yes', paidCents: 368_00 })
})
