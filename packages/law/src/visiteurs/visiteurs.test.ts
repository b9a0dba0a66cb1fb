import { localDate } from '@sejour/calendar'
import { findVersionOn, isUnreadOn } from '@sejour/engine/cite'
import { expect, test } from 'vitest'
import {
  conditionsVisa,
  declarations,
  enoncesVisite,
  garants,
  motifsVisite,
  moyensParJour,
  revenuDuGarant,
  systemesFrontieres,
} from './index.ts'

test.each([
  { day: '2013-10-17', private: undefined, paid: undefined, because: 'not told that early' },
  { day: '2014-12-31', private: 38_00, paid: 50_00, because: 'the older amounts' },
  { day: '2015-01-01', private: 45_00, paid: 95_00, because: 'raised that day' },
  { day: '2026-11-23', private: 45_00, paid: 95_00, because: 'no later amount was read' },
])('means on $day: $private and $paid, because $because', ({ day, private: host, paid }) => {
  const rates = findVersionOn(localDate(day), moyensParJour)?.value
  expect([rates?.private, rates?.paid]).toEqual([host, paid])
})

test.each([
  { status: 'belgian', can: true, because: 'GUA-1' },
  { status: 'unlimited', can: true, because: 'GUA-1' },
  { status: 'card-a', can: false, because: 'a stay with an end' },
  { status: 'card-h', can: false, because: 'a stay with an end' },
  { status: 'limited', can: false, because: 'a stay with an end' },
  { status: 'none', can: false, because: 'no stay' },
] as const)('guarantor $status: $can, because $because', ({ status, can }) => {
  expect(garants[status].can).toBe(can)
})

test.each([
  { day: '2023-11-30', cents: undefined },
  { day: '2023-12-01', cents: 2_048_53 },
  { day: '2026-08-31', cents: 2_048_53 },
  { day: '2026-09-01', cents: 2_217_47 },
])('income of a guarantor on $day: $cents (GUA-4)', ({ day, cents }) => {
  expect(findVersionOn(localDate(day), revenuDuGarant)?.value).toBe(cents)
})

test.each([
  { id: 'arrivee', workingDays: 3, form: 'annexe-3', because: 'art. 5 (G89)' },
  { id: 'presence', workingDays: 10, form: 'annexe-3ter', because: 'art. 41bis (G100)' },
] as const)('$id: $workingDays working days, because $because', ({ id, workingDays, form }) => {
  const { limit, form: found, sources } = declarations[id]
  expect(limit).toEqual({ length: { workingDays }, movesToWorkingDay: false })
  expect(found).toBe(form)
  expect(sources.some((source) => isUnreadOn(source, localDate('2026-04-09')))).toBe(false)
  expect(sources.some((source) => isUnreadOn(source, localDate('2026-04-10')))).toBe(true)
})

test('six conditions, two of them left to the authority (G72 to G78)', () => {
  expect(conditionsVisa.map(({ id }) => id)).toEqual([
    'purpose',
    'means',
    'lodging',
    'insurance',
    'public-order',
    'return',
  ])
  expect(conditionsVisa.filter(({ appreciated }) => appreciated).map(({ id }) => id)).toEqual([
    'public-order',
    'return',
  ])
})

test('the purposes of the course are there (G71)', () => {
  expect(motifsVisite).toEqual(
    expect.arrayContaining(['family', 'business', 'culture', 'sport', 'official', 'medical']),
  )
})

test('announced systems are off (C21)', () => {
  const day = localDate('2026-11-23')
  expect(findVersionOn(day, systemesFrontieres.ees)?.value).toBe(false)
  expect(findVersionOn(day, systemesFrontieres.etias)?.value).toBe(false)
})

test.each([
  'insurance.amount',
  'extension.duty-or-choice',
  'visa.schengen-title',
  'visa.refugee-detail',
  'stay.bilateral',
] as const)('%s is told as unconfirmed', (id) => {
  expect(enoncesVisite[id].map(({ certainty }) => certainty)).toEqual(['unverified'])
})
