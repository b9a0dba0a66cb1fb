import { localDate } from '@sejour/calendar'
import { type CaseEvent, decide, evolve, stateOf } from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { handedIn } from './handed.ts'
import { type Registration, registrationCommands } from './registration.ts'
import { unsentIn } from './unsent.ts'

const BY = 'account-1'

const base: Registration = {
  idOf: (part) => part,
  kind: 'article-9bis',
  title: 'N. Exemple · 2026/0001',
  language: 'fr',
  people: [{ id: 'p1', relation: 'applicant', givenName: 'N.', familyName: 'Exemple' }],
  channel: 'registered-post',
  postedOn: localDate('2026-02-27'),
  arrivedOn: localDate('2026-03-02'),
  number: '2026/0001',
  contents: ['Lettre', 'Passeport'],
}

const kinds = (asked: Registration) => registrationCommands(asked).map(({ type }) => type)

const filedIn = (asked: Registration) =>
  registrationCommands(asked).flatMap((command) =>
    command.type === 'record-entry' && command.entry.kind === 'request-filed'
      ? [command.entry]
      : [],
  )[0]

describe('what a registration writes', () => {
  test.each([
    {
      because: 'the receipt of the post proves the day of posting',
      asked: base,
      on: '2026-02-27',
      by: 'registered',
    },
    {
      because: 'what is brought to the counter is filed when it arrives',
      asked: { ...base, channel: 'counter' as const },
      on: '2026-03-02',
      by: 'hand',
    },
    {
      because: 'what came in the product is filed when it arrives',
      asked: { ...base, channel: 'product' as const },
      on: '2026-03-02',
      by: 'electronic',
    },
  ])('$because', ({ asked, on, by }) => {
    expect(filedIn(asked)).toMatchObject({ on, by })
  })

  test('pieces get their numbers in the order of the envelope, after those of an earlier request', () => {
    const into = { follows: 'earlier', lastNumber: 4 }
    expect(filedIn(base)?.consigned?.map(({ number }) => number)).toEqual([1, 2])
    expect(filedIn({ ...base, into })?.consigned?.map(({ number }) => number)).toEqual([5, 6])
  })

  test('somebody who is here already is not written a second time', () => {
    const into = { follows: 'earlier', lastNumber: 0 }
    expect(kinds({ ...base, into })).toEqual([
      'open-procedure',
      'add-exhibit',
      'add-exhibit',
      'record-entry',
      'record-entry',
    ])
  })

  test('an elected domicile goes with counsel where there is one, and stands alone otherwise', () => {
    const elected = { street: 'rue du Conseil 2', postcode: '9999', commune: 'Ville-Exemple' }
    expect(kinds({ ...base, elected })).toContain('record-address')
    const counsel = { holder: 'A. Avocat', kind: 'lawyer' } as const
    expect(kinds({ ...base, elected, counsel })).toContain('give-mandate')
    expect(kinds({ ...base, elected, counsel })).not.toContain('record-address')
  })
})

describe('a parcel that was to leave', () => {
  test.each([
    { because: 'nothing was recorded', how: undefined, parcel: undefined, unsent: [] },
    { because: 'it went on paper', how: 'paper', parcel: undefined, unsent: [] },
    { because: 'it has not left', how: 'parcel', parcel: undefined, unsent: ['procedure'] },
    { because: 'it left', how: 'parcel', parcel: 'transmission', unsent: [] },
    {
      because: 'another one left, for something else',
      how: 'parcel',
      parcel: 'supplement',
      unsent: ['procedure'],
    },
  ])('$because: $unsent', ({ how, parcel, unsent }) => {
    const state = stateWith(how, parcel)
    expect(unsentIn(state)).toEqual(unsent)
    expect(handedIn(state)).toEqual([])
  })
})

function stateWith(how: string | undefined, parcel: string | undefined) {
  let state: ReturnType<typeof stateOf> | undefined
  const on = localDate('2026-03-05')
  const commands = [
    ...registrationCommands(base),
    ...(how === undefined
      ? []
      : [
          {
            type: 'record-entry' as const,
            entry: {
              kind: 'step-taken' as const,
              id: 'sent',
              procedure: 'procedure',
              step: 'transmitted',
              on,
              details: { how },
            },
          },
        ]),
    ...(parcel === undefined
      ? []
      : [
          {
            type: 'send-parcel' as const,
            parcel: {
              id: 'parcel',
              kind: parcel,
              procedure: 'procedure',
              otherName: 'Office',
              on,
              contents: [{ kind: 'paper' as const, id: 'letter', title: 'Lettre' }],
            },
          },
        ]),
  ]
  for (const command of commands) {
    const decided = decide({ state, by: BY }, command)
    const events: readonly CaseEvent[] = 'events' in decided ? decided.events : []
    expect(events).not.toHaveLength(0)
    for (const event of events) {
      state = evolve(state, { version: (state?.version ?? 0) + 1, at: '2026-03-05', by: BY, event })
    }
  }
  if (!state) throw new Error('no case')
  return state
}
