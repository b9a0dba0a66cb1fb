import { localDate } from '@sejour/calendar'
import type { CaseRow } from '@sejour/cases'
import { machines } from '@sejour/chain'
import { describe, expect, test } from 'vitest'
import { makeCommuneQueue } from './make-queue.ts'
import type { CommuneQueueId } from './queue.ts'
import { queueOf } from './waits-for.ts'

/** The request says it, or the post does. */
const TOLD_BY_OTHERS = ['fee', 'residence-check', 'parcel', 'ruling']

const TODAY = localDate('2026-03-05')

type Place = { machine: string; state: string; since?: string }

function row(caseId: string, standings: readonly Place[], dues: CaseRow['dues'] = []): CaseRow {
  return {
    caseId,
    version: 1,
    changedAt: '2026-03-01T09:00:00.000Z',
    status: 'open',
    title: `N. Exemple ${caseId}`,
    row: {
      people: 1,
      procedures: [],
      risks: [],
      standings: standings.map((one) => ({ subject: `${caseId}-p`, ...one })),
    },
    dues,
    searchTerms: [],
    likenesses: [],
  } as unknown as CaseRow
}

const nineBis = (state: string, since?: string): Place => ({
  machine: 'article-9bis',
  state,
  ...(since !== undefined && { since }),
})

test.each<readonly [string, CommuneQueueId | undefined, string]>([
  ['filed', 'to-register', 'it arrived and has no number yet'],
  ['preparing', 'to-register', 'it came in a parcel that says no day of filing'],
  ['registered', 'fee-to-check', 'the fee can be looked at at the counter'],
  ['fee-partial', 'fee-short', 'annexe 43 has to reach the person'],
  ['fee-missing', 'fee-short', 'annexe 42 has to reach the person'],
  ['fee-incomplete', 'fee-running', 'the person has thirty days'],
  ['to-check', 'check-to-ask', 'nobody asked for the check yet'],
  ['residence-check', 'check-running', 'somebody has to go there'],
  ['checked-negative', 'negative', 'the refusal has to be written and notified'],
  ['checked-positive', 'to-transmit', 'the file goes to the Office without delay'],
  ['returned', 'returned', 'the Office refused the parcel'],
  ['transmitted', undefined, 'the Office has it'],
  ['not-considered', undefined, 'the person may file again or appeal'],
  ['toString', undefined, 'a name that every object has is no state'],
])('a request that is %s waits in %s: %s', (state, queue) => {
  expect(queueOf({ machine: 'article-9bis', state })).toBe(queue)
})

test.each<readonly [string, string, CommuneQueueId | undefined, string]>([
  ['notification', 'asked', 'to-notify', 'the Office asked the commune to notify'],
  ['notification', 'signed', undefined, 'the Office has it still'],
  ['title', 'ready', 'card-to-hand', 'the card is there'],
  ['lasting-title', 'granted', 'card', 'it has to be ordered'],
  ['fee', 'partial', undefined, 'the request itself tells it'],
  ['nothing', 'filed', undefined, 'no such machine'],
])('%s that is %s waits in %s: %s', (machine, state, queue) => {
  expect(queueOf({ machine, state })).toBe(queue)
})

test.each(
  machines.flatMap((machine) =>
    TOLD_BY_OTHERS.includes(machine.id)
      ? []
      : machine.states
          .filter(({ holder }) => holder === 'commune')
          .map(({ id }) => ({ machine: machine.id, state: id })),
  ),
)('whatever a commune has waits in a queue: $machine that is $state', (place) => {
  expect(queueOf(place)).toBeDefined()
})

describe('the queue', () => {
  const check = {
    id: 'd1',
    kind: 'residence-check',
    safeDay: localDate('2026-03-02'),
    lastDay: localDate('2026-03-02'),
    peremptory: false,
  }
  const rows = [
    row('a', [nineBis('residence-check', '2026-02-25')], [check]),
    row('b', [nineBis('filed', '2026-03-04')]),
    row('c', [nineBis('filed', '2026-03-01')]),
    row('d', [nineBis('pending')]),
  ]

  test('shows what waits the longest first, in the order of the queues', () => {
    const queue = makeCommuneQueue(rows, {}, TODAY)
    expect(queue.rows.map((one) => one.case)).toEqual(['c', 'b', 'a'])
    expect(queue.counts).toEqual([
      { queue: 'to-register', rows: 2 },
      { queue: 'check-running', rows: 1 },
    ])
  })

  test('tells a day without sanction as such, also once it is past', () => {
    const [checked] = makeCommuneQueue(rows, { queue: 'check-running' }, TODAY).rows
    expect(checked?.day).toEqual({
      kind: 'residence-check',
      lastDay: '2026-03-02',
      daysLeft: -3,
      indicative: true,
    })
  })

  test('keeps its counts when one queue is chosen', () => {
    const queue = makeCommuneQueue(rows, { queue: 'to-register' }, TODAY)
    expect(queue.total).toBe(2)
    expect(queue.counts).toHaveLength(2)
  })

  test('shows ten thousand cases a page at a time, quickly', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => row(`m${index}`, [nineBis('filed')]))
    const started = performance.now()
    const queue = makeCommuneQueue(many, { page: 200 }, TODAY)
    expect(performance.now() - started).toBeLessThan(1500)
    expect(queue.rows).toHaveLength(50)
    expect(queue.pages).toBe(200)
  })

  test('a page beyond the last one is the last one', () => {
    expect(makeCommuneQueue(rows, { page: 9 }, TODAY).page).toBe(1)
  })
})
