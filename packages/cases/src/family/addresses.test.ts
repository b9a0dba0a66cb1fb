import { addDays } from '@sejour/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Address } from '../person.ts'
import { caseOf, day, reader } from '../testing/library.fixtures.ts'
import {
  addressesOf,
  countedPeriods,
  electedDomicileOn,
  mandatesOn,
  notificationAddressOn,
  residenceOn,
} from './addresses.ts'

const lives = (id: string, from: string, until?: string, more: Partial<Address> = {}) =>
  ({
    type: 'address-recorded',
    address: {
      id,
      kind: 'residence',
      street: 'Reading Lane 1',
      postcode: '0000',
      commune: 'Bookham',
      from: day(from),
      ...(until && { until: day(until) }),
      ...more,
    },
  }) as const

test.each([
  { on: '2024-12-31', home: undefined, because: 'nobody said where before' },
  { on: '2025-01-01', home: 'first', because: 'the day of moving in counts' },
  { on: '2025-05-31', home: 'first', because: 'the day before the move' },
  { on: '2025-06-01', home: 'second', because: 'moving in ends the stay elsewhere' },
  { on: '2025-12-31', home: 'second', because: 'its last day still counts' },
  { on: '2026-01-01', home: undefined, because: 'nobody said where since' },
])('lives at $home on $on: $because', ({ on, home }) => {
  const state = caseOf(
    reader('r'),
    lives('first', '2025-01-01'),
    lives('second', '2025-06-01', '2025-12-31'),
  )
  expect(residenceOn(state, 'r', day(on))?.id).toBe(home)
})

test('somebody who stays elsewhere for a while comes back where they were said to live', () => {
  const state = caseOf(
    lives('home', '2025-01-01', '2026-12-31'),
    lives('away', '2025-06-01', '2025-06-30'),
  )
  expect(
    countedPeriods(addressesOf(state, 'r', 'residence')).map(({ address, from, until }) => [
      address.id,
      from,
      until,
    ]),
  ).toEqual([
    ['home', '2025-01-01', '2025-05-31'],
    ['away', '2025-06-01', '2025-06-30'],
    ['home', '2025-07-01', '2026-12-31'],
  ])
})

test('an address of one person goes before that of everybody', () => {
  const state = caseOf(
    reader('r'),
    reader('q'),
    lives('own', '2025-01-01', undefined, { person: 'r' }),
    lives('all', '2025-01-01'),
  )
  expect(residenceOn(state, 'r', day('2025-02-01'))?.id).toBe('own')
  expect(residenceOn(state, 'q', day('2025-02-01'))?.id).toBe('all')
})

test.each([
  { on: '2025-05-31', at: 'home', because: 'residence' },
  { on: '2025-06-01', at: 'desk', because: 'elected' },
  { on: '2025-09-01', at: 'home', because: 'residence' },
])('a paper of $on goes to $at: $because', ({ on, at, because }) => {
  const state = caseOf(
    lives('home', '2025-01-01'),
    lives('desk', '2025-06-01', '2025-08-31', { kind: 'elected' }),
  )
  expect(notificationAddressOn(state, 'r', day(on))).toMatchObject({
    address: { id: at },
    because,
  })
  expect(electedDomicileOn(state, 'r', day(on))?.id).toBe(at === 'desk' ? 'desk' : undefined)
})

test('mandates are in force from their first to their last day', () => {
  const given = (id: string, persons?: readonly string[]) =>
    ({
      type: 'mandate-given',
      mandate: {
        id,
        kind: 'lawyer',
        holder: 'L. Lender',
        from: day('2025-01-01'),
        until: day('2025-12-31'),
        ...(persons && { persons }),
      },
    }) as const
  const state = caseOf(given('all'), given('own', ['r']))
  const on = (text: string, person?: string) =>
    mandatesOn(state, day(text), person).map(({ id }) => id)
  expect(on('2024-12-31')).toEqual([])
  expect(on('2025-01-01')).toEqual(['all', 'own'])
  expect(on('2025-12-31', 'q')).toEqual(['all'])
  expect(on('2026-01-01')).toEqual([])
})

test('on each day of a counted period, its address is the one that counts', () => {
  const start = day('2025-01-01')
  const spans = fc.array(
    fc.tuple(fc.nat({ max: 60 }), fc.option(fc.nat({ max: 40 }), { nil: undefined })),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(spans, (told) => {
      const state = caseOf(
        ...told.map(([from, days], index) =>
          lives(
            `${index}`,
            addDays(start, from),
            days === undefined ? undefined : addDays(start, from + days),
          ),
        ),
      )
      const periods = countedPeriods(addressesOf(state, 'r', 'residence'))
      for (let on = start; on < addDays(start, 120); on = addDays(on, 1)) {
        const counted = periods.filter(({ from, until }) => from <= on && (!until || until >= on))
        expect(counted.map(({ address }) => address.id)).toEqual(
          [residenceOn(state, 'r', on)?.id].filter((id) => id !== undefined),
        )
      }
    }),
  )
})
