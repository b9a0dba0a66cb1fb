import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe3 as act } from './index.ts'

const IN_TIME = { lateBecause: undefined, declaredOn: '2026-03-04' }
const FREE = { visa: undefined, earlier: [], ...IN_TIME }

test.each([
  { because: 'the other annex 3', gives: ['receipt-9bis'], change: { comesFor: 'article-9bis' } },
  {
    because: '9ter goes to the Office',
    gives: ['request-9ter'],
    change: { comesFor: 'article-9ter' },
  },
  {
    because: 'a citizen declares presence',
    gives: ['takes-annexe-3ter'],
    change: { regime: 'free-movement' },
  },
  {
    because: 'a hotel declares its guests',
    gives: ['no-declaration-due'],
    change: { lodging: 'hotel' },
  },
  {
    because: 'nobody declares from prison',
    gives: ['no-declaration-due'],
    change: { lodging: 'prison' },
  },
  {
    because: 'declared before entry',
    gives: ['declared-before-entry'],
    change: { ...IN_TIME, declaredOn: '2026-03-01' },
  },
  {
    because: 'the fourth working day',
    gives: ['declared-after-legal-days'],
    change: { ...IN_TIME, declaredOn: '2026-03-06' },
  },
  {
    because: 'no lateness to explain',
    gives: ['late-reason-in-time'],
    change: { declaredOn: '2026-03-05' },
  },
  {
    because: 'a stay ends before it begins',
    gives: ['earlier-stays-impossible'],
    change: { 'earlier.0.to': '2025-11-01' },
  },
  {
    because: 'an earlier stay after the entry',
    gives: ['earlier-stay-after-entry'],
    change: { earlier: [{ from: '2026-03-03', to: '2026-03-04' }] },
  },
  {
    because: 'ninety days were used',
    gives: ['no-days-left'],
    change: { earlier: [{ from: '2025-12-02', to: '2026-03-01' }] },
  },
  {
    because: 'declared after its end',
    gives: ['declared-after-stay'],
    change: { declaredOn: '2026-04-16' },
  },
  {
    because: 'entered before the visa',
    gives: ['entry-outside-visa'],
    change: { 'visa.from': '2026-03-03' },
  },
  {
    because: 'an expired passport',
    gives: ['document-expired'],
    change: { 'document.validUntil': '2026-03-01' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'the third working day', change: { ...IN_TIME, declaredOn: '2026-03-05' } },
  { because: 'over a weekend', change: { ...FREE, entry: '2026-03-06', declaredOn: '2026-03-11' } },
  { because: 'no earlier stay, no visa', change: FREE },
  {
    because: 'the exception for hotels was not read since the entry system',
    change: { ...FREE, entry: '2026-04-10', declaredOn: '2026-04-13', lodging: 'hotel' },
  },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test.each([
  { because: 'ninety days from the entry', change: FREE, end: '30 mai 2026' },
  {
    because: '44 days are left after 46',
    change: { ...FREE, earlier: [{ from: '2025-12-01', to: '2026-01-15' }] },
    end: '14 avril 2026',
  },
  {
    because: 'the visa ends first',
    change: { ...IN_TIME, earlier: [], 'visa.until': '2026-03-20' },
    end: '20 mars 2026',
  },
  {
    because: 'the visa has few days',
    change: { ...IN_TIME, earlier: [], 'visa.days': 10 },
    end: '11 mars 2026',
  },
])('the end of the stay is counted: $because', ({ change, end }) => {
  expect(textOf(act, change)).toContain(`permis jusqu’au ${end} inclus`)
})

test('a law that was not read since the entry system is told beside the act', () => {
  const before = { ...FREE, entry: '2026-04-07', declaredOn: '2026-04-09' }
  expect(remarksOf(act, before).join(' ')).not.toContain('système d’entrée')
  expect(remarksOf(act, { ...before, declaredOn: '2026-04-10' }).join(' ')).toContain(
    'système d’entrée',
  )
})
