import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import { officeInRow } from './in-row.ts'
import {
  approved,
  begun,
  day,
  decided,
  filed,
  officeCase,
  signed,
  step,
  submitted,
} from './office.fixtures.ts'

const REFUSED = 'article-9bis.irrecevable'
const signedRuling: readonly CaseEvent[] = [
  filed('2025-11-01'),
  begun('d1', { decision: REFUSED, persons: ['p1'] }),
  submitted(),
  approved(),
  signed(),
]
const sentWith = (item: object, more: object = {}): CaseEvent =>
  ({
    type: 'parcel-sent',
    parcel: {
      id: 'b1',
      kind: 'decision',
      procedure: 'r1',
      otherName: 'Ville-Exemple',
      on: day('2026-02-02'),
      contents: [{ title: 'Décision', ...item }],
      ...more,
    },
  }) as unknown as CaseEvent
const answered = (answer: 'received' | 'refused' | 'recalled'): CaseEvent => ({
  type: 'parcel-answered',
  parcel: 'b1',
  answer,
  on: day('2026-02-03'),
})
const asked = step('notification-asked', '2026-02-02', { about: 'd1', details: { how: 'hand' } })

/** What the commune tells of a signed ruling, and what left with it. */
const toldOrSent: readonly {
  readonly because: string
  readonly events: readonly CaseEvent[]
  readonly waits: boolean
}[] = [
  {
    because: 'the commune notified the ruling, whatever it calls the decision',
    events: [decided('article-9bis.non-fondee', '2026-02-04', { ruling: 'd1' })],
    waits: false,
  },
  {
    because: 'it was notified on paper, under the name of the decision',
    events: [decided(REFUSED, '2026-02-04')],
    waits: false,
  },
  {
    because: 'the commune has a ruling of its own id for the same paper',
    events: [decided(REFUSED, '2026-02-04', { ruling: 'elsewhere' })],
    waits: false,
  },
  {
    because: 'it was notified on a day that nobody knows',
    events: [decided(REFUSED, undefined)],
    waits: false,
  },
  {
    because: 'what was notified was decided on another day',
    events: [decided(REFUSED, '2026-02-04', { decidedOn: '2025-12-01' })],
    waits: true,
  },
  {
    because: 'what was notified before the signature is another decision',
    events: [decided(REFUSED, '2026-01-04')],
    waits: true,
  },
  {
    because: 'somebody else was notified',
    events: [decided(REFUSED, '2026-02-04', { persons: ['p9'] })],
    waits: true,
  },
  {
    because: 'an order that is notified is not the ruling',
    events: [decided('annexe-13', '2026-02-04')],
    waits: true,
  },
  {
    because: 'a parcel left with the ruling, and waits for its answer',
    events: [sentWith({ kind: 'paper', id: 'd1' })],
    waits: false,
  },
  {
    because: 'a parcel left with the step that says it was signed',
    events: [
      step('decision-signed', '2026-02-01', { about: 'd1' }),
      sentWith({ kind: 'entry', id: 'decision-signed-2026-02-01' }),
    ],
    waits: false,
  },
  {
    because: 'a parcel was received on paper',
    events: [sentWith({ kind: 'paper', id: 'x' }), answered('received')],
    waits: false,
  },
  {
    because: 'a supplement that was sent is not the decision',
    events: [sentWith({ kind: 'paper', id: 'd1' }, { kind: 'supplement' })],
    waits: true,
  },
  {
    because: 'the commune sent it back, and it has to leave again',
    events: [asked, sentWith({ kind: 'paper', id: 'd1' }), answered('refused')],
    waits: true,
  },
  {
    because: 'it was recalled, then asked again on paper',
    events: [
      asked,
      sentWith({ kind: 'paper', id: 'd1' }),
      answered('recalled'),
      step('notification-asked', '2026-02-05', { about: 'd1', details: { how: 'hand' } }),
    ],
    waits: false,
  },
  {
    because: 'a decision that is notified after its parcel came back reached them all the same',
    events: [
      asked,
      sentWith({ kind: 'paper', id: 'd1' }),
      answered('refused'),
      decided(REFUSED, '2026-02-06'),
    ],
    waits: false,
  },
]

test.each(toldOrSent)('a signed ruling waits to be sent, $waits: $because', ({ events, waits }) => {
  const { rulings } = officeInRow(officeCase(...signedRuling, ...events))
  expect(rulings.map(({ status }) => status)).toEqual(waits ? ['signed'] : [])
})
