import type { CaseRow } from '@sejour/cases'
import { expect, test } from 'vitest'
import { officeInRow } from './in-row.ts'
import {
  appealed,
  approved,
  begun,
  COLLEAGUE,
  day,
  decided,
  filed,
  HANDLER,
  judged,
  officeCase,
  opened,
  signed,
  step,
  submitted,
} from './office.fixtures.ts'
import { MOST_LINES, officeQueueOf } from './queue.ts'

const TODAY = day('2026-03-05')

function rowFor(state: ReturnType<typeof officeCase>, caseId = 'c1'): CaseRow {
  return {
    caseId,
    version: state.version,
    changedAt: '2026-02-01T09:00:00.000Z',
    status: state.status,
    title: state.title,
    row: {
      people: 1,
      procedures: [],
      risks: [],
      tasks: [],
      standings: [],
      office: officeInRow(state),
    },
    dues: [],
    searchTerms: [],
    likenesses: [],
    version_: '',
  } as unknown as CaseRow
}

const queueOf = (rows: readonly CaseRow[], account = HANDLER) =>
  officeQueueOf(rows, { on: TODAY, lang: 'fr', account }).groups.flatMap(({ group, lines }) =>
    lines.map(({ action }) => `${group}: ${action}`),
  )

const refused = decided('article-9bis.irrecevable', '2026-01-20')
const appeal = appealed('decided-article-9bis.irrecevable', '2026-02-10')

test.each([
  { because: 'nothing was filed yet', events: [], lines: [] },
  {
    because: 'a request that waits is examined, admissibility first',
    events: [filed('2025-11-01')],
    lines: ['examine: examine'],
  },
  {
    because: 'once it is admissible, the merits are',
    events: [
      filed('2025-11-01'),
      step('admissibility-examined', '2026-01-01', { details: { result: 'admissible' } }),
    ],
    lines: ['examine: decide'],
  },
  {
    because: 'what came since nobody looked is read first',
    events: [filed('2025-11-01'), step('supplement-filed', '2026-01-01')],
    lines: ['supplement: read-supplement', 'examine: examine'],
  },
  {
    because: 'what came before a ruling was begun was seen',
    events: [filed('2025-11-01'), step('supplement-filed', '2026-01-01'), begun()],
    lines: ['drafting: continue'],
  },
  {
    because: 'a supplement to a ruling in preparation is told beside it',
    events: [filed('2025-11-01'), begun(), step('supplement-filed', '2026-01-01')],
    lines: ['supplement: read-supplement', 'drafting: continue'],
  },
  {
    because: 'whoever wrote it waits for the second reader',
    events: [filed('2025-11-01'), begun(), submitted()],
    lines: ['elsewhere: wait'],
  },
  {
    because: 'an approved ruling is signed',
    events: [filed('2025-11-01'), begun(), submitted(), approved()],
    lines: ['sign: sign'],
  },
  {
    because: 'a signed ruling is sent',
    events: [filed('2025-11-01'), begun(), submitted(), approved(), signed()],
    lines: ['send: send'],
  },
  {
    because: 'once somebody was asked to notify it, nothing is left to do',
    events: [
      filed('2025-11-01'),
      begun(),
      submitted(),
      approved(),
      signed(),
      step('notification-asked', '2026-02-02', { about: 'd1', details: { how: 'hand' } }),
    ],
    lines: [],
  },
  {
    because: 'an appeal waits for the file, then the note, then the court',
    events: [filed('2025-11-01'), refused, appeal],
    lines: ['court: deposit-file'],
  },
  {
    because: 'the file was sent, a note may follow',
    events: [
      filed('2025-11-01'),
      refused,
      appeal,
      step('file-deposited', '2026-02-15', { about: 'appeal-decided-article-9bis.irrecevable' }),
    ],
    lines: ['court: file-note'],
  },
  {
    because: 'a suspension leaves the annulment to be judged',
    events: [
      filed('2025-11-01'),
      refused,
      appeal,
      judged('appeal-decided-article-9bis.irrecevable', 'suspended', '2026-02-20'),
    ],
    lines: ['court: deposit-file'],
  },
  {
    because: 'an annulment gives the request back',
    events: [
      filed('2025-11-01'),
      refused,
      appeal,
      judged('appeal-decided-article-9bis.irrecevable', 'annulled', '2026-02-20'),
    ],
    lines: ['again: examine'],
  },
  {
    because: 'after an annulment the round that follows waits, and only that one',
    events: [
      filed('2025-11-01'),
      refused,
      appeal,
      judged('appeal-decided-article-9bis.irrecevable', 'annulled', '2026-02-20'),
      opened('r2', { follows: 'r1' }),
    ],
    lines: ['again: examine'],
  },
  {
    because: 'an entry ban that is notified meanwhile answers no request',
    events: [filed('2025-11-01'), decided('annexe-13sexies', '2025-12-01')],
    lines: ['examine: examine'],
  },
  {
    because: 'a withdrawn request waits for nothing',
    events: [filed('2025-11-01'), step('request-withdrawn', '2026-01-01')],
    lines: [],
  },
  {
    because: 'a stay that is to be prolonged has its conditions checked',
    events: [
      filed('2025-01-01'),
      decided('article-9bis.octroi-limite', '2025-03-01'),
      step('renewal-received', '2026-02-01', { about: 'decided-article-9bis.octroi-limite' }),
    ],
    lines: ['renewal: check-conditions'],
  },
])('$because', ({ events, lines }) => {
  expect(queueOf([rowFor(officeCase(...events))])).toEqual(lines)
})

test('a ruling that somebody else wrote is for me to read', () => {
  const state = officeCase(filed('2025-11-01'), begun(), submitted())
  expect(queueOf([rowFor(state)], COLLEAGUE)).toEqual(['review: review'])
})

test('ten thousand cases: the oldest first, and the count says how many more', () => {
  const one = officeInRow(officeCase(filed('2025-11-01')))
  const oldest = officeInRow(officeCase(filed('2019-01-01')))
  const row = rowFor(officeCase(filed('2025-11-01')))
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    ...row,
    caseId: `c${index}`,
    row: { office: index === 9_999 ? oldest : one },
  })) as unknown as readonly CaseRow[]
  const started = performance.now()
  const { groups, open } = officeQueueOf(rows, { on: TODAY, lang: 'fr', account: HANDLER })
  expect(performance.now() - started).toBeLessThan(1_500)
  const examine = groups.find(({ group }) => group === 'examine')
  expect(open).toBe(10_000)
  expect(examine?.total).toBe(10_000)
  expect(examine?.lines).toHaveLength(MOST_LINES)
  expect(examine?.lines[0]?.case).toBe('c9999')
})

test.each([
  {
    because: 'the law that was read gives eight days',
    filedOn: '2026-02-10',
    due: '2026-02-18',
  },
  {
    because: 'the law since June 2026 was not read: the shortest days count',
    filedOn: '2026-07-01',
    due: '2026-07-06',
  },
])('the file of the Office is due: $because', ({ filedOn, due }) => {
  const state = officeCase(
    filed('2025-11-01'),
    refused,
    appealed('decided-article-9bis.irrecevable', filedOn),
  )
  const { groups } = officeQueueOf([rowFor(state)], { on: TODAY, lang: 'fr', account: HANDLER })
  expect(groups.find(({ group }) => group === 'court')?.lines).toMatchObject([
    { due, dueUnsure: true },
  ])
})
