import fc from 'fast-check'
import { dayNumber, dayOf, localDate } from '@sejour/calendar'
import { exemptions, motifs } from '@sejour/law/redevance'
import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import { adult, ask, otherAdult, paid } from './fee.fixtures.ts'
import {
  answerFee,
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
  listExemptions,
  listFeeGrounds,
  type FeeWording,
} from './index.ts'
import { feeAnswerSchema, feeInputSchema } from './json-schema.ts'

const WORDINGS: readonly FeeWording[] = [feeWordingFr, feeWordingNl, feeWordingDe, feeWordingEn]

const day = (from: string, until: string) =>
  fc.integer({ min: dayNumber(localDate(from)), max: dayNumber(localDate(until)) }).map(dayOf)

const ids = ['p1', 'p2', 'p3'] as const
const person = fc.record({
  birthDate: fc.option(day('1950-01-01', '2014-12-31')),
  exemption: fc.option(fc.constantFrom(...Object.keys(exemptions))),
})
const request = fc.record({
  ground: fc.constantFrom(...Object.keys(motifs)),
  filedOn: day('2015-01-01', '2028-12-31'),
  persons: fc
    .tuple(person, person, person)
    .map((persons) => persons.map((known, index) => ({ id: ids[index], ...known }))),
  couples: fc.constantFrom([], [['p1', 'p2']]),
  sameBasisFiledTogether: fc.option(fc.boolean()),
  payments: fc.array(
    fc.record({
      for: fc.constantFrom(...ids),
      cents: fc.integer({ min: 0, max: 500_00 }),
      paidOn: fc.option(day('2014-12-01', '2028-12-31')),
      proof: fc.option(fc.boolean()),
    }),
    { maxLength: 4 },
  ),
})

test('what is due is the sum over the persons, in whole fees', () => {
  fc.assert(
    fc.property(request, (input) => {
      const { dueCents, perPerson, tariff } = ask(input)
      expect(dueCents).toBe(perPerson.reduce((sum, one) => sum + one.dueCents, 0))
      expect(perPerson.every((one) => one.dueCents === 0 || one.dueCents === tariff.cents)).toBe(
        true,
      )
    }),
  )
})

test('not knowing never lowers what is due, nor improves where it stands', () => {
  fc.assert(
    fc.property(request, (input) => {
      const blank = {
        ...input,
        persons: input.persons.map(({ id }) => ({ id })),
        sameBasisFiledTogether: null,
      }
      expect(ask(blank).dueCents).toBeGreaterThanOrEqual(ask(input).dueCents)
      const unproven = {
        ...input,
        payments: input.payments.map((one) => ({ ...one, proof: null })),
      }
      expect(ask(unproven).paidCents).toBe(0)
    }),
  )
})

test('the published schemas describe every question and answer, and a fee that falls names its document', () => {
  fc.assert(
    fc.property(request, (input) => {
      const answer = ask(input)
      expect(faultsOf(feeInputSchema, input)).toEqual([])
      expect(faultsOf(answerSchema, answer)).toEqual([])
      const falls = answer.status === 'unpaid' || answer.status === 'partial'
      expect(answer.consequence !== null).toBe(falls)
    }),
  )
})

test('every language tells as many things, and none leaves a blank', () => {
  fc.assert(
    fc.property(request, (input) => {
      const told = WORDINGS.map((wording) => {
        const answered = answerFee(input, wording)
        if (!answered.ok) return []
        return [...answered.value.notes, ...answered.value.perPerson.map(({ why }) => why)]
      })
      expect(new Set(told.map(({ length }) => length)).size).toBe(1)
      expect(told.flat().filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([])
    }),
  )
})

test.each(WORDINGS)('$lang has the same sentences as French', ({ notes, reasons }) => {
  expect(Object.keys(notes)).toEqual(Object.keys(feeWordingFr.notes))
  expect(Object.keys(reasons)).toEqual(Object.keys(feeWordingFr.reasons))
})

const answerSchema = feeAnswerSchema(sourceSchema)

const valid = { ground: 'article-9bis', filedOn: '2025-03-01', persons: [adult, otherAdult] }

test.each([
  { input: { ...valid, ground: 'article-9-bis' }, code: 'unknown-option', path: 'ground' },
  { input: { ...valid, filedOn: '2025-02-30' }, code: 'impossible-day', path: 'filedOn' },
  {
    input: { ...valid, filedOn: '1981-06-30', persons: [{ id: 'p1' }] },
    code: 'before-1981',
    path: 'filedOn',
  },
  { input: { ...valid, persons: [] }, code: 'too-small', path: 'persons' },
  { input: { ...valid, persons: [adult, adult] }, code: 'twice', path: 'persons.1.id' },
  { input: { ...valid, couples: [['p1', 'p1']] }, code: 'twice', path: 'couples.0.1' },
  {
    input: { ...valid, payments: [paid(1, '2025-01-01', 'p9')] },
    code: 'nobody-of-that-name',
    path: 'payments.0.for',
  },
  { input: { ...valid, payments: [{ cents: 1 }] }, code: 'required', path: 'payments.0.for' },
  {
    input: { ...valid, payments: [paid(0.5, '2025-01-01')] },
    code: 'not-whole',
    path: 'payments.0.cents',
  },
  {
    input: { ...valid, payments: [paid(-1, '2025-01-01')] },
    code: 'negative',
    path: 'payments.0.cents',
  },
  {
    input: { ...valid, topUpNotifiedOn: '2025-02-28' },
    code: 'wrong-order',
    path: 'topUpNotifiedOn',
  },
  {
    input: { ...valid, persons: [{ id: 'p1', birthDate: '2025-03-02' }] },
    code: 'wrong-order',
    path: 'filedOn',
  },
])('$code at $path', ({ input, code, path }) => {
  expect(answerFee(input, feeWordingEn)).toMatchObject({ ok: false, problems: [{ code, path }] })
})

test('no bank account is ever printed', () => {
  const answer = ask({ ...valid, payments: [] })
  expect(JSON.stringify(answer)).not.toMatch(/\b[A-Z]{2}\d{2}[ \d]{10,}/)
})

test.each(WORDINGS)('the lists have a label for everything in $lang', (wording) => {
  const labels = [...listExemptions(wording), ...listFeeGrounds(wording)].map(({ label }) => label)
  expect(labels.every((label) => label.length > 5)).toBe(true)
  expect(listExemptions(wording).map(({ id }) => id)).toEqual(Object.keys(exemptions))
})

test('under 18 is read from the date of birth, every other exemption is claimed', () => {
  const computed = listExemptions(feeWordingFr).filter((one) => one.computed)
  expect(computed.map(({ id }) => id)).toEqual(['under-18'])
})

test('a partner who is not among the persons is told, and nothing is counted for them', () => {
  const alone = { ...valid, persons: [adult] }
  for (const couple of [
    ['p1', 'p2'],
    ['p2', 'p1'],
  ]) {
    const answered = answerFee({ ...alone, couples: [couple] }, feeWordingEn)
    if (!answered.ok) throw new Error('the question is well formed')
    expect(answered.value.dueCents).toBe(368_00)
    expect(answered.value.notes.join(' ')).toContain('p2 is half of a couple')
  }
})
