import { listPieces } from '@sejour/answers/pieces'
import { addDays, localDate } from '@sejour/calendar'
import { type CaseState, decide, evolve } from '@sejour/cases'
import { misplacedIn } from '@sejour/chain'
import { strictFor } from '@sejour/desk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandOf, type DemoCase } from './demo-case.ts'
import { demoCases } from './demo-cases.ts'
import { accountId } from './demo-ids.ts'
import { OFFICES } from './offices.ts'

const today = localDate('2026-11-23')

test.each(demoCases(today))('$key at $office: every step is accepted, and in order', (demo) => {
  const { refusals, misplaced } = play(demo)
  expect(refusals).toEqual([])
  expect(misplaced).toEqual([])
})

test.each(['2028-02-29', '2027-01-01', '2027-03-31'])('the cases also hold on %s', (day) => {
  expect(faultsOn(localDate(day))).toEqual([])
})

test('they hold on any day of a year', () => {
  const anyDay = fc.integer({ min: 0, max: 365 }).map((days) => addDays(today, days))
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(faultsOn(day)).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('an organisation keeps a story once, and the same day gives the same cases', () => {
  const kept = demoCases(today).map(({ office, caseId }) => `${office} ${caseId}`)
  expect(new Set(kept).size).toBe(kept.length)
  expect(demoCases(today)).toEqual(demoCases(today))
})

test('thirty invented people and more, and nobody of one story counts twice', () => {
  const people = demoCases(today).flatMap((demo) => [...(play(demo).state?.persons.keys() ?? [])])
  expect(new Set(people).size).toBeGreaterThanOrEqual(30)
})

test('nothing is dated after the day of the demonstration but what is still to come', () => {
  const ahead = demoCases(today).flatMap((demo) =>
    [...(play(demo).state?.entries.values() ?? [])].filter(
      (entry) => entry.kind !== 'title-granted' && 'on' in entry && entry.on > today,
    ),
  )
  expect(ahead).toEqual([])
})

test('every piece has a kind that the catalogue of pieces knows', () => {
  const kinds = demoCases(today).flatMap(({ steps }) =>
    steps
      .map(commandOf)
      .flatMap((command) => (command.type === 'add-exhibit' ? [command.exhibit.kind] : [])),
  )
  const known = listPieces('fr').map(({ id }) => id)
  expect(kinds.filter((kind) => kind === undefined || !known.some((id) => id === kind))).toEqual([])
})

test('the cases cover every way in which a request can go', () => {
  const states = demoCases(today).flatMap((demo) => play(demo).state ?? [])
  const entries = states.flatMap((state) => [...state.entries.values()])
  const of = (names: readonly string[]) => [...new Set(names)].sort()
  expect(
    of(entries.flatMap((entry) => (entry.kind === 'decision-notified' ? [entry.decision] : []))),
  ).toEqual([
    'annexe-13',
    'annexe-13septies',
    'annexe-13sexies',
    'annexe-20',
    'annexe-42',
    'annexe-43',
    'article-9bis.irrecevable',
    'article-9bis.non-fondee',
    'article-9bis.non-prise-en-consideration',
    'article-9bis.octroi-limite',
    'article-9bis.prolongation-refusee',
    'article-9bis.sans-objet',
  ])
  expect(
    of(entries.flatMap((entry) => (entry.kind === 'title-granted' ? [entry.title] : []))),
  ).toEqual(['A', 'B', 'EU', 'F'])
  expect(
    of(entries.flatMap((entry) => (entry.kind === 'receipt-given' ? [entry.paper] : []))),
  ).toEqual(['annexe-15', 'annexe-19', 'annexe-19ter', 'annexe-35', 'circulaire-annexe-3'])
  expect(
    of(states.flatMap(({ rulings }) => [...rulings.values()].map(({ status }) => status))),
  ).toEqual(['approved', 'drafting', 'returned', 'signed', 'submitted', 'withdrawn'])
  expect(
    of(
      states.flatMap(({ parcels }) =>
        [...parcels.values()].map(({ answered }) => answered?.answer ?? ''),
      ),
    ),
  ).toEqual(['', 'received', 'refused'])
  expect(of(states.map(({ status }) => status))).toEqual(['closed', 'open'])
})

/** What would be refused or out of order, had the demonstration been filled on a day. */
function faultsOn(day: ReturnType<typeof localDate>): readonly unknown[] {
  return demoCases(day).flatMap((demo) => {
    const { refusals, misplaced } = play(demo)
    return [...refusals, ...misplaced].map((fault) => ({ key: demo.key, fault }))
  })
}

function play({ office, steps }: DemoCase): {
  readonly state: CaseState | undefined
  readonly refusals: readonly unknown[]
  readonly misplaced: readonly unknown[]
} {
  let state: CaseState | undefined
  const refusals: unknown[] = []
  for (const step of steps) {
    const command = commandOf(step)
    const by = accountId('as' in step ? step.as : office)
    const decided = decide({ state, by }, command)
    if ('refused' in decided) refusals.push({ command: command.type, ...decided })
    else {
      for (const event of decided.events) {
        const version: number = (state?.version ?? 0) + 1
        state = evolve(state, { version, at: '2026-11-23T09:00:00.000Z', by, event })
      }
    }
  }
  const wrong = state ? misplacedIn(state, strictFor(OFFICES[office].kind)) : []
  const misplaced = wrong.map((id) => state?.entries.get(id))
  return { state, refusals, misplaced }
}
