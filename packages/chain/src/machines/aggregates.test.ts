import { type CaseEvent, type Command, decide, type RulingStatus } from '@sejour/cases'
import { expect, test } from 'vitest'
import { day, historyOf } from '../testing/chain.fixtures.ts'
import type { Machine } from '../machine.ts'
import { parcel, ruling } from './aggregates.ts'

const begun: CaseEvent = {
  type: 'ruling-begun',
  ruling: { id: 'u', procedure: 'round', decision: 'article-9bis.irrecevable' },
}
const submitted: CaseEvent = { type: 'ruling-submitted', ruling: 'u' }
const approved: CaseEvent = { type: 'ruling-reviewed', ruling: 'u', verdict: 'approved' }
const returned: CaseEvent = {
  type: 'ruling-reviewed',
  ruling: 'u',
  verdict: 'returned',
  remark: 'r',
}
const signature = { on: day('2026-03-02'), signer: 'N. Exemple' }
const signed: CaseEvent = { type: 'ruling-signed', ruling: 'u', ...signature }
const withdrawal = { on: day('2026-03-09'), why: 'w' }
const withdrawn: CaseEvent = { type: 'ruling-withdrawn', ruling: 'u', ...withdrawal }

const RULING: { readonly [status in RulingStatus | 'none']: readonly CaseEvent[] } = {
  none: [],
  drafting: [begun],
  submitted: [begun, submitted],
  returned: [begun, submitted, returned],
  approved: [begun, submitted, approved],
  signed: [begun, submitted, approved, signed],
  withdrawn: [begun, submitted, approved, signed, withdrawn],
}

const TO_RULING: { readonly [drawn: string]: Command } = {
  'begin-ruling': { type: 'begin-ruling', ruling: { id: 'u', procedure: 'round' } },
  'change-ruling': { type: 'change-ruling', ruling: 'u', changes: { decision: 'annexe-42' } },
  'give-reason': { type: 'give-reason', ruling: 'u', point: 'p', text: 'because' },
  'submit-ruling': { type: 'submit-ruling', ruling: 'u' },
  'recall-ruling': { type: 'recall-ruling', ruling: 'u' },
  'review-ruling:approved': { type: 'review-ruling', ruling: 'u', verdict: 'approved' },
  'review-ruling:returned': {
    type: 'review-ruling',
    ruling: 'u',
    verdict: 'returned',
    remark: 'r',
  },
  'sign-ruling': { type: 'sign-ruling', ruling: 'u', ...signature },
  'withdraw-ruling': { type: 'withdraw-ruling', ruling: 'u', ...withdrawal },
}

const sent: CaseEvent = {
  type: 'parcel-sent',
  parcel: {
    id: 'b',
    kind: 'request',
    procedure: 'round',
    otherName: 'Commune d’Exemple',
    on: day('2026-03-02'),
    contents: [{ kind: 'paper', id: 'i', title: 'request' }],
  },
}
const answered = (answer: 'received' | 'refused' | 'recalled'): CaseEvent => ({
  type: 'parcel-answered',
  parcel: 'b',
  answer,
  on: day('2026-03-03'),
  why: 'w',
})

const PARCEL: { readonly [status: string]: readonly CaseEvent[] } = {
  none: [],
  sent: [sent],
  received: [sent, answered('received')],
  refused: [sent, answered('refused')],
  recalled: [sent, answered('recalled')],
}

const TO_PARCEL: { readonly [drawn: string]: Command } = {
  'send-parcel': { ...sent, type: 'send-parcel' },
  ...Object.fromEntries(
    (['received', 'refused', 'recalled'] as const).map((answer) => [
      `answer-parcel:${answer}`,
      { type: 'answer-parcel', parcel: 'b', answer, on: day('2026-03-05'), why: 'other' },
    ]),
  ),
}

/** Every status with every command: drawn or not, and accepted or not. */
const rows = (
  machine: Machine,
  histories: { readonly [status: string]: readonly CaseEvent[] },
  commands: { readonly [drawn: string]: Command },
) =>
  machine.states.flatMap(({ id: status }) =>
    Object.entries(commands).map(([name, command]) => ({
      name,
      status,
      command,
      history: histories[status] ?? [],
      isDrawn: machine.transitions.some(
        ({ from, on }) => from.includes(status) && 'step' in on && on.step === name,
      ),
    })),
  )

test.each([...rows(ruling, RULING, TO_RULING), ...rows(parcel, PARCEL, TO_PARCEL)])(
  '$name when $status: drawn is $isDrawn, and so it is decided',
  ({ history, command, isDrawn }) => {
    const state = historyOf([
      { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
      { type: 'person-added', person: { id: 'p', familyName: 'Exemple', relation: 'applicant' } },
      { type: 'procedure-opened', procedure: 'round', kind: 'article-9bis' },
      ...history,
    ])
    const answer = decide({ state, by: 'second reader' }, command)
    expect('events' in answer && answer.events.length > 0).toBe(isDrawn)
  },
)

test('every drawn move of both is tried', () => {
  const drawn = [ruling, parcel].flatMap(({ transitions }) =>
    transitions.flatMap(({ on }) => ('step' in on ? [on.step] : [])),
  )
  const tried = Object.keys({ ...TO_RULING, ...TO_PARCEL })
  expect([...new Set(drawn)].toSorted()).toEqual(tried.toSorted())
})
