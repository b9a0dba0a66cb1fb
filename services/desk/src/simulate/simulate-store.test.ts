import { localDate } from '@sejour/calendar'
import type { CaseEvent, CaseRow, Recorded, Scope } from '@sejour/cases'
import { expect, test } from 'vitest'
import { simulateStore, type SimulateStep } from './simulate-store.ts'

const scope: Scope = { organisation: 'o', account: 'a' }
const newYear = { from: localDate('2025-12-31'), to: localDate('2026-01-01'), lang: 'fr' } as const

const events = (...more: readonly CaseEvent[]): readonly CaseEvent[] => [
  { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
  {
    type: 'person-added',
    person: { id: 'n', relation: 'applicant', birthDate: localDate('1990-01-01') },
  },
  { type: 'procedure-opened', procedure: 'p1', kind: 'article-9bis' },
  ...more,
]
const filed: CaseEvent = {
  type: 'entry-recorded',
  entry: {
    id: 'f',
    procedure: 'p1',
    kind: 'request-filed',
    on: localDate('2025-11-03'),
    by: 'hand',
  },
}

function storeOf(cases: { readonly [id: string]: readonly CaseEvent[] }) {
  return {
    rows: async () =>
      Object.keys(cases).map((caseId): CaseRow => ({
        caseId,
        version: 1,
        changedAt: '2025-11-03T09:00:00.000Z',
        status: 'open',
        title: '',
        row: {},
        dues: [],
      })),
    read: async (_scope: Scope, caseId: string) =>
      cases[caseId]?.map((event, index): Recorded => ({
        version: index + 1,
        at: '2025-11-03T09:00:00.000Z',
        by: 'a',
        event,
      })),
  }
}

async function all(steps: AsyncGenerator<SimulateStep>): Promise<readonly SimulateStep[]> {
  const found: SimulateStep[] = []
  for await (const step of steps) found.push(step)
  return found
}

test('whose position moves is told by the id of the case, with how far the work is', async () => {
  const store = storeOf({ preparing: events(), waiting: events(filed) })
  const steps = await all(simulateStore(store, scope, newYear))
  expect(steps.map(({ read, total, moved }) => [read, total, moved?.id])).toEqual([
    [1, 2, 'preparing'],
    [2, 2, undefined],
  ])
  expect(steps[0]?.moved?.changes).toMatchObject([
    { kind: 'fee', before: { dueCents: 36800 }, after: { dueCents: 37700 } },
  ])
  expect(JSON.stringify(steps)).not.toContain('Exemple')
})

test('it stops between two cases, and a case that went meanwhile stops nothing', async () => {
  const stop = new AbortController()
  const store = storeOf({ gone: [], one: events(), two: events() })
  const found: string[] = []
  for await (const { moved } of simulateStore(store, scope, { ...newYear, signal: stop.signal })) {
    if (moved) found.push(moved.id)
    if (moved) stop.abort()
  }
  expect(found).toEqual(['one'])
})
