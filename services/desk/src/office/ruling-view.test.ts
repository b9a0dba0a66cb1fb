import { expect, test } from 'vitest'
import { examinedOf } from './examined.ts'
import {
  appealed,
  approved,
  argued,
  begun,
  COLLEAGUE,
  day,
  decided,
  filed,
  type Happening,
  HANDLER,
  judged,
  officeCase,
  reasoned,
  signed,
  step,
  submitted,
} from './office.fixtures.ts'
import { renewalChecks } from './renewal-checks.ts'
import { blockedIn, rulingsOf } from './ruling-view.ts'
import { signingCommands } from './signing.ts'

const admissible = step('admissibility-examined', '2026-01-10', {
  details: { result: 'admissible' },
})
const inadmissible = step('admissibility-examined', '2026-01-11', {
  details: { result: 'inadmissible' },
})

function blocksOf(...events: readonly Happening[]) {
  const state = officeCase(filed('2025-11-01'), ...events)
  const ruling = state.rulings.get('d1')
  return ruling
    ? blockedIn(state, ruling).map(({ why, about }) => (about ? `${why} ${about}` : why))
    : []
}

test.each([
  { because: 'nothing is decided', events: [begun()], blocks: ['nothing-decided'] },
  {
    because: 'each argument without a reason is named',
    events: [
      argued('a1'),
      argued('a2'),
      begun('d1', { decision: 'article-9bis.irrecevable-redevance' }),
      reasoned('a1'),
    ],
    blocks: ['argument-unanswered a2'],
  },
  {
    because: 'inadmissible without a ground says nothing',
    events: [begun('d1', { decision: 'article-9bis.irrecevable' })],
    blocks: ['ground-missing'],
  },
  {
    because: 'a ground with its reasons is enough',
    events: [begun('d1', { decision: 'article-9bis.irrecevable' }), reasoned('ground.identity')],
    blocks: [],
  },
  {
    because: 'the merits are closed while nobody found it admissible',
    events: [begun('d1', { decision: 'article-9bis.non-fondee' })],
    blocks: ['stage-not-open'],
  },
  {
    because: 'the merits are closed while it is inadmissible',
    events: [admissible, inadmissible, begun('d1', { decision: 'article-9bis.non-fondee' })],
    blocks: ['stage-not-open'],
  },
  {
    because: 'admissible opens the merits',
    events: [admissible, begun('d1', { decision: 'article-9bis.non-fondee' })],
    blocks: [],
  },
  {
    because: 'a limited stay has a last day',
    events: [admissible, begun('d1', { decision: 'article-9bis.octroi-limite' })],
    blocks: ['duration-missing'],
  },
  {
    because: 'an unlimited stay has none',
    events: [admissible, begun('d1', { decision: 'article-9bis.octroi-illimite' })],
    blocks: [],
  },
])('$because', ({ events, blocks }) => {
  expect(blocksOf(...events)).toEqual(blocks)
})

test.each([
  { because: 'nobody found anything', events: [], result: undefined },
  {
    because: 'the last finding counts',
    events: [inadmissible, admissible],
    result: 'inadmissible',
  },
  {
    because: 'after an annulment it is found again',
    events: [
      admissible,
      decided('article-9bis.non-fondee', '2026-01-20'),
      appealed('decided-article-9bis.non-fondee', '2026-01-30'),
      judged('appeal-decided-article-9bis.non-fondee', 'annulled', '2026-02-20'),
    ],
    result: undefined,
  },
  {
    because: 'after a notified decision was withdrawn it is found again',
    events: [
      admissible,
      decided('article-9bis.non-fondee', '2026-01-20'),
      step('decision-withdrawn', '2026-01-25', { about: 'decided-article-9bis.non-fondee' }),
    ],
    result: undefined,
  },
  {
    because: 'a decision that nobody was told of is withdrawn without starting again',
    events: [admissible, step('decision-withdrawn', '2026-01-25')],
    result: 'admissible',
  },
])('admissibility: $because', ({ events, result }) => {
  expect(examinedOf(officeCase(filed('2025-11-01'), ...events), 'r1')?.result).toBe(result)
})

const prepared = [
  filed('2025-11-01'),
  argued('a1'),
  begun('d1', { decision: 'article-9bis.irrecevable-redevance' }),
  reasoned('a1'),
] as const

test.each([
  { because: 'who wrote it does not read it again', reader: HANDLER, may: false },
  { because: 'a colleague may', reader: COLLEAGUE, may: true },
])('second reader: $because', ({ reader, may }) => {
  const state = officeCase(...prepared, submitted())
  expect(rulingsOf(state, 'r1', reader).current?.mayReview).toBe(may)
})

test('a colleague who wrote one reason does not read it again', () => {
  const state = officeCase(...prepared, { by: COLLEAGUE, event: reasoned('own') }, submitted())
  expect(rulingsOf(state, 'r1', COLLEAGUE).current?.mayReview).toBe(false)
})

test('a withdrawn decision stays, with what was notified of it and the appeal that runs', () => {
  const state = officeCase(
    ...prepared,
    submitted(),
    approved(),
    signed(),
    decided('article-9bis.irrecevable', '2026-02-05', { ruling: 'd1' }),
    appealed('decided-article-9bis.irrecevable', '2026-02-10'),
    {
      type: 'ruling-withdrawn',
      ruling: 'd1',
      on: day('2026-02-12'),
      why: 'Une pièce a été oubliée.',
    },
    begun('d2', { replaces: 'd1' }),
  )
  const { current, before } = rulingsOf(state, 'r1', HANDLER)
  expect(current?.ruling.id).toBe('d2')
  expect(
    before.map(({ ruling, notified, appeals }) => [ruling.id, notified.length, appeals.length]),
  ).toEqual([['d1', 1, 1]])
})

test('signing writes what the rules say, the signature and the step, in this order', () => {
  const state = officeCase(...prepared, submitted(), approved())
  const signing = { ruling: 'd1', on: day('2026-03-05'), signer: 'X', conclusion: 'k1', step: 's1' }
  const planned = signingCommands(state, signing, '1')
  expect('commands' in planned && planned.commands.map(({ type }) => type)).toEqual([
    'record-conclusion',
    'sign-ruling',
    'record-entry',
  ])
})

test('an argument that was added after the reading stops the signature', () => {
  const state = officeCase(...prepared, submitted(), approved(), argued('a9'))
  const signing = { ruling: 'd1', on: day('2026-03-05'), signer: 'X', conclusion: 'k1', step: 's1' }
  expect(signingCommands(state, signing, '1')).toEqual({
    refused: 'argument-unanswered',
    about: 'a9',
  })
})

const conditions = [{ id: 'k1', kind: 'work', text: 'Travailler' }]
const granted = [
  filed('2025-01-01'),
  begun('d1', { decision: 'article-9bis.octroi-limite', until: day('2026-03-01'), conditions }),
  submitted(),
  approved(),
  signed('d1', '2025-03-01'),
] as const

test.each([
  { because: 'nobody looked yet', events: [], noted: undefined },
  {
    because: 'what was noted of a condition is found again',
    events: [
      step('conditions-checked', '2026-02-10', {
        details: { result: 'left', 'condition.k1': 'unknown' },
      }),
    ],
    noted: 'unknown',
  },
])('a condition becomes a check at renewal: $because', ({ events, noted }) => {
  const checks = renewalChecks(officeCase(...granted, ...events), 'r1')
  expect(checks?.conditions.map((one) => one.noted)).toEqual([noted])
})

test('without a decision that set conditions there is nothing to check', () => {
  expect(renewalChecks(officeCase(filed('2025-01-01')), 'r1')).toBeUndefined()
})
