import { localDate } from '@sejour/calendar'
import {
  about,
  all,
  any,
  appreciation,
  choice,
  cite,
  compare,
  constant,
  type Dated,
  day,
  list,
  money,
  none,
  parameter,
  plus,
  type Procedure,
  some,
  unless,
  yesNo,
} from './index.ts'

// A lending library, so that the engine is tested without any law.

export const rules = cite({ id: 'house-rules', level: 'decree', title: 'House rules' })
export const oldRules = cite(
  { id: 'old-rules', level: 'decree', title: 'Old rules' },
  { article: '3' },
  { readUntil: localDate('2025-12-31') },
)
const words = (label: string) => ({ label, question: `${label}?`, why: `Because of ${label}.` })

export const isMember = yesNo({ id: 'member', ...words('Member'), source: rules })
export const card = choice({
  id: 'card',
  ...words('Card'),
  source: rules,
  options: { blue: 'Blue', red: 'Red', none: 'None' },
  changeable: true,
})
export const birth = day({ id: 'birth', ...words('Birth'), source: rules })
export const visit = day({ id: 'visit', ...words('Visit'), source: rules })
export const paid = money({ id: 'paid', ...words('Paid'), source: rules, changeable: true })
export const isLost = yesNo({ id: 'loans.lost', ...words('Lost'), source: rules })
export const isReplaced = yesNo({ id: 'loans.replaced', ...words('Replaced'), source: rules })
export const loans = list({
  id: 'loans',
  ...words('Loans'),
  source: rules,
  itemLabel: 'Loan',
  of: [isLost, isReplaced],
})

export const subscription: Dated<number> = [
  { from: localDate('2020-01-01'), value: 10_00, source: rules },
  { from: localDate('2026-01-01'), value: 12_00, source: rules },
]

export const identified = any({
  id: 'identified',
  label: 'The visitor is known',
  source: rules,
  of: [
    about(isMember, { id: 'is-member', label: 'A member', source: rules, is: true }),
    about(card, { id: 'has-card', label: 'Any card', source: rules, is: ['blue', 'red'] }),
  ],
})

export const hasPaid = any({
  id: 'fee',
  label: 'The subscription is paid, or not due',
  source: rules,
  of: [
    compare({
      id: 'is-child',
      label: 'Under eighteen on the day of the visit',
      source: rules,
      left: visit,
      is: '<',
      right: plus(birth, { years: 18 }, 'last-day'),
    }),
    compare({
      id: 'paid-enough',
      label: 'Paid what is due that day',
      source: rules,
      left: paid,
      is: '>=',
      right: parameter(subscription, visit),
    }),
  ],
})

export const nothingLost = none(loans, {
  id: 'nothing-lost',
  label: 'No book is lost',
  source: oldRules,
  holds: unless({
    id: 'lost-for-good',
    label: 'A book is lost',
    source: oldRules,
    rule: about(isLost, { id: 'lost', label: 'Lost', source: oldRules, is: true }),
    exceptions: [
      about(isReplaced, { id: 'replaced', label: 'Replaced', source: oldRules, is: true }),
    ],
  }),
})

export const trusted = appreciation({
  id: 'trusted',
  label: 'The librarian trusts the visitor',
  source: rules,
  authority: 'Librarian',
})

export const mayBorrow = all({
  id: 'may-borrow',
  label: 'May borrow',
  source: rules,
  of: [identified, hasPaid, nothingLost],
})

export const borrowing: Procedure = {
  id: 'borrowing',
  title: 'Borrowing a book',
  facts: [isMember, card, visit, birth, paid, loans],
  stages: [
    {
      id: 'entry',
      label: 'Entry',
      rule: [{ from: localDate('2020-01-01'), value: identified, source: rules }],
    },
    {
      id: 'loan',
      label: 'Loan',
      rule: [
        {
          from: localDate('2020-01-01'),
          value: all({
            id: 'loan-rule',
            label: 'The loan is granted',
            source: rules,
            of: [hasPaid, nothingLost, trusted],
          }),
          source: rules,
        },
      ],
    },
  ],
  notices: [
    {
      kind: 'warning',
      when: some(loans, {
        id: 'a-lost-book',
        label: 'A lost book must be replaced',
        source: rules,
        holds: about(isLost, { id: 'one-lost', label: 'One is lost', source: rules, is: true }),
      }),
    },
    {
      kind: 'weakness',
      when: compare({
        id: 'small-payment',
        label: 'The payment is under one euro',
        source: rules,
        left: paid,
        is: '<',
        right: constant(1_00),
      }),
    },
  ],
  outcomes: [
    { id: 'sent-away', label: 'Sent away', source: rules, stage: 'entry', finding: 'not-met' },
    { id: 'open', label: 'To be completed', source: rules, stage: 'entry', finding: 'unknown' },
    { id: 'refused', label: 'Refused', source: rules, stage: 'loan', finding: 'not-met' },
    { id: 'open', label: 'To be completed', source: rules, stage: 'loan', finding: 'unknown' },
    { id: 'asked', label: 'Up to her', source: rules, stage: 'loan', finding: 'discretionary' },
    { id: 'granted', label: 'Granted', source: rules, stage: 'loan', finding: 'met' },
  ],
}
