import { addDays, localDate } from '@sejour/calendar'
import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import { answered } from './asked.fixtures.ts'
import { NOTIFICATION_MODES } from './input.ts'
import { limitAnswerSchema } from './json-schema.ts'

const answerSchema = limitAnswerSchema(sourceSchema)

const orUnknown = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { nil: null })

const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(localDate('2008-01-01'), n))

const facts = fc.record({
  detained: orUnknown(fc.boolean()),
  removalMeasure: orUnknown(fc.constantFrom('none', 'first', 'further')),
  cgraGround: orUnknown(fc.constantFrom('merits', 'accelerated', 'inadmissible', 'subsequent')),
  heldAtApplication: orUnknown(fc.boolean()),
  unionCitizenOrFamily: orUnknown(fc.boolean()),
})

const remedy = fc.constantFrom(...remedies.map(({ id }) => id))
const mode = fc.constantFrom(...NOTIFICATION_MODES)
const way = fc.record({ by: mode, on: day })

test('The safe day is never after the last day', () => {
  fc.assert(
    fc.property(remedy, mode, day, facts, (id, by, on, known) => {
      const { lastDay, safeLastDay } = answered({
        remedy: id,
        notification: { by, on },
        ...known,
      })
      if (lastDay === null || safeLastDay === null) return
      expect(safeLastDay <= lastDay).toBe(true)
      expect(safeLastDay >= on || id === 'renewal').toBe(true)
    }),
  )
})

test('Learning a fact never brings an earlier day than the safe one that was shown', () => {
  fc.assert(
    fc.property(remedy, way, facts, facts, (id, notification, known, more) => {
      const before = answered({ remedy: id, notification, ...known })
      const learned = Object.fromEntries(
        Object.entries(known).map(([name, value]) => [name, value ?? Reflect.get(more, name)]),
      )
      const after = answered({ remedy: id, notification, ...learned })
      if (before.safeLastDay === null || after.safeLastDay === null) return
      expect(after.safeLastDay >= before.safeLastDay).toBe(true)
    }),
  )
})

test('Learning how a decision arrived never brings an earlier safe day', () => {
  fc.assert(
    fc.property(remedy, mode, day, facts, (id, by, on, known) => {
      const before = answered({ remedy: id, notification: { by: 'unknown', on }, ...known })
      const after = answered({ remedy: id, notification: { by, on }, ...known })
      if (before.safeLastDay === null || after.safeLastDay === null) return
      expect(after.safeLastDay >= before.safeLastDay).toBe(true)
    }),
  )
})

test('The last safe day without a fact is at most the last day with any value of that fact', () => {
  fc.assert(
    fc.property(remedy, mode, day, facts, (id, by, on, known) => {
      const notification = { by, on }
      const nothing = answered({ remedy: id, notification })
      const something = answered({ remedy: id, notification, ...known })
      if (nothing.safeLastDay === null || something.lastDay === null) return
      expect(nothing.safeLastDay <= something.lastDay).toBe(true)
    }),
  )
})

test('A printed limit never moves the last or the safe day later', () => {
  fc.assert(
    fc.property(remedy, day, facts, fc.integer({ min: 1, max: 366 }), (id, on, known, printed) => {
      const input = { remedy: id, notification: { by: 'hand', on }, ...known }
      const without = answered(input)
      const withIt = answered({ ...input, printedDays: printed })
      if (without.lastDay === null || withIt.lastDay === null) return
      expect(withIt.lastDay <= without.lastDay).toBe(true)
    }),
  )
})

test('Null and absent say the same', () => {
  fc.assert(
    fc.property(remedy, mode, day, facts, (id, by, on, known) => {
      const input = { remedy: id, notification: { by, on } }
      const present = Object.entries(known).filter(([, value]) => value !== null)
      expect(answered({ ...input, ...known })).toEqual(
        answered({ ...input, ...Object.fromEntries(present) }),
      )
    }),
  )
})

test('Every answer has the published shape, and says why when it gives no day', () => {
  const decision = fc.constantFrom(...decisions)
  const anyWay = fc.record({ by: mode, on: orUnknown(day) })
  fc.assert(
    fc.property(decision, fc.nat(10), anyWay, facts, (from, pick, notification, known) => {
      const answer = answered({
        decision: from.id,
        remedy: from.remedies[pick % from.remedies.length],
        notification,
        ...known,
      })
      expect(faultsOf(answerSchema, answer)).toEqual([])
      if (answer.lastDay === null) {
        expect(answer.needsHumanCheck).toBe(true)
        expect(answer.reasons.length).toBeGreaterThan(0)
      }
    }),
  )
})
