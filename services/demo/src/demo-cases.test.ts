import { listPieces } from '@sejour/answers/pieces'
import { localDate } from '@sejour/calendar'
import { type CaseState, type Command, decide, evolve } from '@sejour/cases'
import { expect, test } from 'vitest'
import type { DemoCase } from './demo-case.ts'
import { demoCases } from './demo-cases.ts'

const today = localDate('2026-11-23')

test.each(demoCases(today))('$key: every step is accepted', (demo) => {
  expect(play(demo).refusals).toEqual([])
})

test.each(['2028-02-29', '2027-01-01', '2027-03-31'])('the cases also hold on %s', (day) => {
  expect(demoCases(localDate(day)).flatMap((demo) => play(demo).refusals)).toEqual([])
})

test('no two cases share an id, and the same day gives the same cases', () => {
  const ids = demoCases(today).map(({ caseId }) => caseId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(demoCases(today)).toEqual(demoCases(today))
})

test('every piece has a kind that the catalogue of pieces knows', () => {
  const kinds = demoCases(today).flatMap(({ steps }) =>
    steps.flatMap((step) => ('specimen' in step ? [step.command.exhibit.kind] : [])),
  )
  const known = listPieces('fr').map(({ id }) => id)
  expect(kinds.filter((kind) => kind === undefined || !known.some((id) => id === kind))).toEqual([])
})

test('the cases cover every way in which a request under article 9bis can go', () => {
  const states = demoCases(today).flatMap((demo) => play(demo).state ?? [])
  const decisions = states.flatMap(({ entries }) =>
    [...entries.values()].flatMap((entry) =>
      entry.kind === 'decision-notified' ? [entry.decision] : [],
    ),
  )
  expect([...new Set(decisions)].sort()).toEqual([
    'annexe-13',
    'annexe-13septies',
    'annexe-42',
    'annexe-43',
    'article-9bis.irrecevable',
    'article-9bis.non-fondee',
    'article-9bis.non-prise-en-consideration',
    'article-9bis.prolongation-refusee',
    'article-9bis.sans-objet',
  ])
  const kinds = states.flatMap(({ entries }) => [...entries.values()].map(({ kind }) => kind))
  expect(new Set(kinds)).toEqual(
    new Set([
      'request-filed',
      'receipt-given',
      'decision-notified',
      'remedy-filed',
      'judgment-notified',
      'title-granted',
    ]),
  )
  expect(new Set(states.map(({ status }) => status))).toEqual(new Set(['open', 'closed']))
})

function play({ steps }: DemoCase): { state: CaseState | undefined; refusals: readonly unknown[] } {
  let state: CaseState | undefined
  const refusals: unknown[] = []
  for (const step of steps) {
    const command: Command = 'specimen' in step ? step.command : step
    const decided = decide({ state, by: 'account' }, command)
    if ('refused' in decided) refusals.push({ command: command.type, ...decided })
    else {
      for (const event of decided.events) {
        const recorded = {
          version: (state?.version ?? 0) + 1,
          at: '2026-11-23T09:00:00.000Z',
          by: 'account',
          event,
        }
        state = evolve(state, recorded)
      }
    }
  }
  return { state, refusals }
}
