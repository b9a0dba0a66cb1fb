import { type CaseEntry, dayOfEntry, type Entry } from '@sejour/cases'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steps } from './steps/index.ts'
import { misplacedIn, standingsOf } from './order.ts'
import type { Standing } from './standing.ts'
import type { Taker } from './step.ts'
import {
  appealed,
  caseOf,
  decided,
  filed,
  given,
  judged,
  refusedThenGranted,
  step,
  titled,
} from './testing/chain.fixtures.ts'

const KINDS = ['article-9bis', 'citoyen-union', 'famille-union', 'article-9ter', 'renouvellement']
const STRICT: readonly (readonly Taker[])[] = [[], ['commune'], ['office']]

const days = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, '0')}`)
const someStep = fc.constantFrom(...steps).chain(({ id, fields }) => {
  const choices = fields.filter((field) => field.kind === 'choice')
  return fc.tuple(
    fc.constant(id),
    fc.record(
      Object.fromEntries(
        choices.map(({ name, options = [] }) => [name, fc.constantFrom(...options)]),
      ),
    ),
  )
})
const entry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(someStep, days).map(([[id, details], on]) => step(id, on, details)),
  },
  days.map((on) => filed(on)),
  fc
    .tuple(fc.constantFrom('annexe-19', 'annexe-19ter', 'annexe-15', 'circulaire-annexe-3'), days)
    .map(([paper, on]) => given(paper, on)),
  fc
    .tuple(
      fc.constantFrom(
        'annexe-20',
        'annexe-42',
        'annexe-43',
        'article-9bis.irrecevable',
        'article-9bis.non-fondee',
      ),
      fc.option(days, { nil: undefined }),
    )
    .map(([decision, on]) => decided(decision, on)),
  fc.tuple(fc.constantFrom('A', 'B', 'EU', 'F'), days).map(([title, on]) => titled(title, on)),
)
/** Entries of a procedure, each with an id of its own; some refusals are attacked and judged. */
const entries = fc.array(entry, { maxLength: 14 }).map((all) => {
  const known = all.map((one, index) => ({ ...one, id: `e${index}` }))
  const refusal = known.find(({ kind }) => kind === 'decision-notified')
  if (!refusal) return known
  const appeal = { ...appealed(refusal.id, '2026-03-02'), id: 'appeal' }
  return [...known, appeal, { ...judged('appeal', '2026-03-20', 'annulled'), id: 'judgment' }]
})
const kind = fc.constantFrom(...KINDS)
const strict = fc.constantFrom(...STRICT)

/** What a fold says, without the instants at which it was recorded. */
const said = (standings: readonly Standing[]) =>
  standings.map(({ machine, subject, state, since, passed, misplaced }) => ({
    machine: machine.id,
    subject,
    state,
    since,
    passed: passed.map(({ transition, entry: by, on }) => [transition.id, by?.id, on]),
    misplaced: misplaced.map(({ id }) => id),
  }))

test('the same entries always give the same standing', () => {
  fc.assert(
    fc.property(kind, entries, strict, (of, all, by) => {
      const once = said(standingsOf(caseOf(of, all), by))
      expect(said(standingsOf(caseOf(of, all), by))).toEqual(once)
    }),
    { numRuns: 60 },
  )
})

test('entries of different days may be recorded in any order', () => {
  const perDay = entries.map((all) => {
    const seen = new Set<string>()
    return all.filter((one) => {
      const on = dayOfEntry(one as CaseEntry)
      if (on === undefined || seen.has(on)) return false
      seen.add(on)
      return true
    })
  })
  fc.assert(
    fc.property(
      kind,
      perDay,
      fc.infiniteStream(fc.double({ noNaN: true })),
      strict,
      (of, all, keys, by) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .toSorted((first, second) => first.key - second.key)
          .map(({ one }) => one)
        const bySubject = (found: readonly Standing[]) =>
          said(found).toSorted((one, other) =>
            one.machine + one.subject < other.machine + other.subject ? -1 : 1,
          )
        expect(bySubject(standingsOf(caseOf(of, shuffled), by))).toEqual(
          bySubject(standingsOf(caseOf(of, all), by)),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('what is accepted in order is never misplaced by something later', () => {
  fc.assert(
    fc.property(kind, entries, strict, entry, (of, all, by, added) => {
      const before = misplacedIn(caseOf(of, all), by)
      const later = { ...added, id: 'later', ...('on' in added && { on: '2027-01-01' }) } as Entry
      if (dayOfEntry(later as CaseEntry) !== '2027-01-01') return
      const after = misplacedIn(caseOf(of, [...all, later]), by).filter((id) => id !== 'later')
      expect(after.toSorted()).toEqual(before.toSorted())
    }),
    { numRuns: 80 },
  )
})

test('inference never invents a step of somebody who records all of their own', () => {
  fc.assert(
    fc.property(kind, entries, strict, (of, all, by) => {
      for (const { passed } of standingsOf(caseOf(of, all), by)) {
        for (const { transition, entry: told } of passed) {
          if (told === undefined) expect(by).not.toContain(transition.by)
        }
      }
    }),
    { numRuns: 80 },
  )
})

test('an inferred move is never a decision, a judgment, an appeal or a title', () => {
  fc.assert(
    fc.property(kind, entries, (of, all) => {
      for (const { passed } of standingsOf(caseOf(of, all), [])) {
        for (const { transition, entry: told } of passed) {
          if (told !== undefined || 'step' in transition.on) continue
          expect(['request-filed', 'receipt-given']).toContain(transition.on.entry)
        }
      }
    }),
    { numRuns: 80 },
  )
})

test('whatever is left out of a whole journey, counsel still sees where it stands', () => {
  const quiet = refusedThenGranted.filter(
    ({ kind: one }) => one === 'step-taken' || one === 'receipt-given',
  )
  fc.assert(
    fc.property(fc.subarray([...quiet]), (left) => {
      const kept = refusedThenGranted.filter((one) => !left.includes(one))
      const [found] = standingsOf(caseOf('article-9bis', kept), [])
      expect(found).toMatchObject({ state: 'granted-limited' })
    }),
    { numRuns: 60 },
  )
})
