import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe43 as act } from './index.ts'

test.each([
  { because: 'nothing paid is an annex 42', gives: ['nothing-paid'], change: { paid: 0 } },
  { because: 'the whole fee is paid', gives: ['paid-in-full'], change: { paid: 368_00 } },
  { because: 'more than the fee is paid', gives: ['paid-in-full'], change: { paid: 400_00 } },
  {
    because: 'a child owes nothing',
    gives: ['nothing-due'],
    change: { 'person.birthDate': '2010-01-01' },
  },
  {
    because: 'an exemption that covers the request',
    gives: ['nothing-due'],
    change: { exemption: 'stateless-recognised' },
  },
  {
    because: 'an exemption of another request',
    gives: ['exemption-not-for-this'],
    change: { exemption: 'indigent' },
  },
  { because: 'one fee for both', gives: ['partner-owes-it'], change: { partnerPays: true } },
  {
    because: 'decided before the request',
    gives: ['decided-before-filed'],
    change: { decidedOn: '2025-03-01' },
  },
  {
    because: 'the amount of 2026 stands in no text',
    gives: ['amount-unconfirmed'],
    change: { filedOn: '2026-02-02', decidedOn: '2026-02-03', 'notification.on': '2026-02-05' },
  },
  {
    because: 'what is paid may be the whole fee of 2026',
    gives: ['may-be-enough'],
    change: {
      filedOn: '2026-02-02',
      decidedOn: '2026-02-03',
      'notification.on': '2026-02-05',
      paid: 370_00,
      amountConfirmedBy: 'A. Chef',
    },
  },
  {
    because: 'born after the request',
    gives: ['amount-unknown'],
    change: { 'person.birthDate': '2025-03-04' },
  },
  {
    because: 'nobody knows the fee of 2027',
    gives: ['amount-unconfirmed', 'amount-unknown'],
    change: {
      filedOn: '2027-02-02',
      decidedOn: '2027-02-03',
      notification: undefined,
      'appeal.days': 30,
      'appeal.suspends': false,
      'appeal.statedBy': 'A. Chef',
    },
  },
  {
    because: 'notified before decided',
    gives: ['notified-before-decision'],
    change: { 'notification.on': '2025-03-04' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'one cent is a part', change: { paid: 1 } },
  { because: 'one cent is missing', change: { paid: 367_99 } },
  { because: 'nobody is notified yet', change: { notification: undefined } },
  {
    because: 'somebody answers for the amount of 2026',
    change: {
      filedOn: '2026-02-02',
      decidedOn: '2026-02-03',
      'notification.on': '2026-02-05',
      amountConfirmedBy: 'A. Chef',
    },
  },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test.each([
  { filedOn: '2025-03-03', owed: '368', balance: '68' },
  { filedOn: '2024-12-31', owed: '357', balance: '57' },
  { filedOn: '2023-06-01', owed: '343', balance: '43' },
])('filed on $filedOn, the tariff of that day says the rest', ({ filedOn, owed, balance }) => {
  const text = textOf(act, { filedOn })
  expect(text).toMatch(new RegExp(`Redevance due le jour de la demande : ${owed}`))
  expect(text).toMatch(new RegExp(`Solde à payer : ${balance}`))
})

test('the last day is counted from the day after the notification', () => {
  expect(textOf(act)).toContain('en remettre la preuve : 9 avril 2025')
  expect(textOf(act)).toContain('à partir du 10 avril 2025')
  expect(textOf(act, { notification: undefined })).not.toContain('Dernier jour')
})

test('a letter has no last day yet', () => {
  const notification = { by: 'registered', on: '2025-03-10', agent: 'C. Guichet', detained: false }
  expect(textOf(act, { notification })).not.toContain('Dernier jour')
})

test('a lawyer is told of an amount that no text confirms', () => {
  const change = {
    filedOn: '2026-02-02',
    decidedOn: '2026-02-03',
    notification: undefined,
    amountConfirmedBy: 'A. Chef',
  }
  expect(remarksOf(act, change).join(' ')).toContain('sources privées')
  expect(remarksOf(act).join(' ')).not.toContain('sources privées')
})

test('a limit that ends on a Saturday is told to a lawyer', () => {
  const told = (on: string) => remarksOf(act, { 'notification.on': on }).join(' ')
  expect(told('2025-03-06')).toContain('n’est pas ouvrable')
  expect(told('2025-03-10')).not.toContain('n’est pas ouvrable')
})

test('posted on the eve of the law of 2026, it is presented under that law', () => {
  const change = { filedOn: '2026-05-04', decidedOn: '2026-06-09', amountConfirmedBy: 'A. Chef' }
  const posted = (on: string) => ({
    ...change,
    notification: { by: 'registered', on, agent: 'C. Guichet', detained: false },
  })
  expect(refusals(act, posted('2026-06-10'))).toEqual([])
  expect(refusals(act, posted('2026-06-11'))).toContain('appeal-days-unread')
})
