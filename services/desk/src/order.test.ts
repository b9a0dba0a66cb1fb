import { localDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, type Command, type Entry, evolve } from '@sejour/cases'
import { expect, test } from 'vitest'
import type { OrganisationKind } from './actor.ts'
import { isForParcels, outOfOrder } from './order.ts'

const TODAY = localDate('2026-03-05')
const procedure = 'request'

function caseAfter(...entries: readonly Entry[]): CaseState {
  const events: readonly CaseEvent[] = [
    { type: 'case-opened', title: 'Exemple', language: 'fr' },
    { type: 'person-added', person: { id: 'n', relation: 'applicant' } },
    { type: 'procedure-opened', procedure, kind: 'article-9bis' },
    ...entries.map((entry): CaseEvent => ({ type: 'entry-recorded', entry })),
  ]
  const state = events.reduce<CaseState | undefined>(
    (before, event, index) => evolve(before, { version: index + 1, at: '', by: 'officer', event }),
    undefined,
  )
  if (!state) throw new Error('no-case')
  return state
}

const filed = (on: string): Entry => ({
  kind: 'request-filed',
  id: 'filed',
  procedure,
  on: localDate(on),
  by: 'registered',
})

const step = (kind: string, on: string, details?: Record<string, string>): Entry => ({
  kind: 'step-taken',
  id: kind,
  procedure,
  step: kind,
  on: localDate(on),
  ...(details && { details }),
})

const registered = step('request-registered', '2026-03-02', { channel: 'counter' })
const transmitted = step('transmitted', '2026-03-04')
const positive = step('residence-check-concluded', '2026-03-04', { outcome: 'positive' })

type Row = {
  readonly kind: OrganisationKind
  readonly before: readonly Entry[]
  readonly added: Entry
  readonly refused?: { readonly refused: string; readonly about: string }
  readonly because: string
}

const rows: readonly Row[] = [
  {
    kind: 'commune',
    before: [filed('2026-03-01')],
    added: registered,
    because: 'what was filed is registered',
  },
  {
    kind: 'commune',
    before: [filed('2026-03-01'), registered],
    added: transmitted,
    refused: { refused: 'not-in-order', about: 'transmitted' },
    because:
      'a commune does not transmit before the residence was checked: its own steps are all here',
  },
  {
    kind: 'counsel',
    before: [filed('2026-03-01')],
    added: transmitted,
    because: 'counsel hears of the transmission without hearing of the check',
  },
  {
    kind: 'person',
    before: [],
    added: positive,
    because: 'a person writes down what the officer said at the door',
  },
  {
    kind: 'office',
    before: [filed('2026-03-01')],
    added: step('transmission-received', '2026-03-05', { number: '000 001' }),
    because: 'what came on paper passed through the commune, though nobody told it here',
  },
  {
    kind: 'commune',
    before: [filed('2026-03-01')],
    added: { ...registered, on: localDate('2026-03-06') } as Entry,
    refused: { refused: 'in-future', about: 'request-registered' },
    because: 'an authority records what happened; or the clock of the machine is wrong',
  },
  {
    kind: 'commune',
    before: [],
    added: {
      kind: 'title-granted',
      id: 'card',
      procedure,
      title: 'A',
      from: localDate('2026-04-01'),
    },
    because: 'a title may begin later',
  },
]

test.each(rows)('$kind: $because', ({ kind, before, added, refused }) => {
  const answer = outOfOrder(
    kind,
    { before: caseAfter(...before), after: caseAfter(...before, added) },
    TODAY,
  )
  expect(answer).toEqual(refused)
})

test('what was out of place already stands in nobody’s way', () => {
  const wrong = [filed('2026-03-01'), registered, transmitted]
  const paid = step('fee-checked', '2026-03-05', { result: 'paid' })
  const answer = outOfOrder(
    'commune',
    { before: caseAfter(...wrong), after: caseAfter(...wrong, paid) },
    TODAY,
  )
  expect(answer).toBeUndefined()
})

test.each([
  { kind: 'commune', refused: true, because: 'the Office told it: it alone corrects it' },
  { kind: 'counsel', refused: false, because: 'counsel keeps a file of its own, and tells nobody' },
] as const)('$kind withdraws what another authority told: $because', ({ kind, refused }) => {
  const told = (event: CaseEvent): CaseState =>
    evolve(caseAfter(filed('2026-03-01')), { version: 9, at: '', by: 'handler', event })
  const before = told({ type: 'entry-recorded', entry: registered, from: 'office' })
  const after = evolve(before, {
    version: 10,
    at: '',
    by: 'officer',
    event: { type: 'entry-withdrawn', entry: registered.id, why: 'By mistake' },
  })
  expect(outOfOrder(kind, { before, after }, TODAY)).toEqual(
    refused ? { refused: 'told-by-another', about: registered.id } : undefined,
  )
})

const parcel = (other?: string): Extract<Command, { type: 'send-parcel' }> => ({
  type: 'send-parcel',
  parcel: {
    id: 'parcel',
    kind: 'request',
    procedure,
    otherName: 'Commune d’Exempleville',
    on: TODAY,
    contents: [{ kind: 'paper', id: 'paper', title: 'Lettre' }],
    ...(other !== undefined && { other }),
  },
})

test.each([
  {
    command: parcel(),
    expected: false,
    because: 'paper leaves by the post, and is only written down',
  },
  { command: parcel('commune'), expected: true, because: 'the other side must be written too' },
  {
    command: { type: 'finish-task', task: 'task' } as const,
    expected: false,
    because: 'it is about no parcel',
  },
])('$command.type: $because', ({ command, expected }) => {
  expect(isForParcels(caseAfter(), command)).toBe(expected)
})
