import { expect, test } from 'vitest'
import {
  appealed,
  argued,
  day,
  decided,
  filed,
  happened,
  type Happening,
  judged,
  officeCase,
  opened,
  step,
} from '../office.fixtures.ts'
import { earlierView } from './earlier-view.ts'

const HOW = { on: day('2026-03-05'), lang: 'fr' } as const

const view = (...events: readonly Happening[]) =>
  earlierView([{ case: 'c1', state: officeCase(...events) }], HOW)

const effectsOf = (kind: string, ...events: readonly Happening[]) =>
  view(...events)
    .effects.filter((effect) => effect.kind === kind)
    .map(({ found, because }) => (because ? `${found}: ${because}` : found))

const second = opened('r2')

test.each([
  {
    because: 'one request is replaced by nothing',
    events: [filed('2024-05-01')],
    found: [],
  },
  {
    because: 'a newer request that was transmitted replaces one that waits',
    events: [
      filed('2024-05-01'),
      second,
      filed('2025-05-01', 'r2'),
      step('transmitted', '2025-06-01', { procedure: 'r2' }),
    ],
    found: ['yes'],
  },
  {
    because: 'before 1 March 2016 nothing was presumed',
    events: [
      filed('2013-05-01'),
      second,
      filed('2016-02-29', 'r2'),
      step('transmitted', '2016-02-29', { procedure: 'r2' }),
    ],
    found: ['no'],
  },
  {
    because: 'on 1 March 2016 it was, also for a request that was pending on that day',
    events: [
      filed('2013-05-01'),
      second,
      filed('2016-03-01', 'r2'),
      step('transmitted', '2016-03-02', { procedure: 'r2' }),
    ],
    found: ['yes'],
  },
  {
    because: 'nobody knows whether the newer one left the commune',
    events: [filed('2024-05-01'), second, filed('2025-05-01', 'r2')],
    found: ['unknown: transmission-unknown'],
  },
  {
    because: 'a request that was answered before is not withdrawn',
    events: [
      filed('2024-05-01'),
      decided('article-9bis.irrecevable', '2024-12-01', { decidedOn: '2024-11-20' }),
      second,
      filed('2025-05-01', 'r2'),
    ],
    found: ['no'],
  },
  {
    because: 'notified later, and nobody knows when it was decided',
    events: [
      filed('2024-05-01'),
      decided('article-9bis.irrecevable', '2025-07-01'),
      second,
      filed('2025-05-01', 'r2'),
      step('transmitted', '2025-06-01', { procedure: 'r2' }),
    ],
    found: ['unknown: decision-day-unknown'],
  },
])('presumed withdrawal: $because', ({ events, found }) => {
  expect(effectsOf('withdrawal', ...events)).toEqual(found)
})

test('a newer request of another case of the same person replaces it too', () => {
  const here = officeCase(filed('2024-05-01'))
  const there = officeCase(filed('2025-05-01'), step('transmitted', '2025-06-01'))
  const { effects, rounds } = earlierView(
    [
      { case: 'c1', state: here },
      { case: 'c2', state: there, title: 'Autre dossier' },
    ],
    HOW,
  )
  expect(effects.filter(({ kind }) => kind === 'withdrawal').map(({ found }) => found)).toEqual([
    'yes',
  ])
  expect(rounds.map(({ elsewhere }) => elsewhere)).toEqual([undefined, 'Autre dossier'])
})

const stated = (fact: string, value: string) =>
  ({
    type: 'fact-recorded',
    fact: { fact, value, person: 'p1', statedBy: 'person', statedOn: day('2024-05-01') },
  }) as const

test.each([
  { because: 'nothing is known of asylum', facts: [], found: ['unknown: asylum-unknown'] },
  { because: 'asylum was never asked', facts: [stated('asile.stade', 'aucune')], found: ['no'] },
  {
    because: 'asylum was pending on the day of filing',
    facts: [stated('asile.stade', 'cce'), stated('langue.asile', 'nl')],
    found: ['yes'],
  },
  {
    because: 'six months after its end are not over on the last day; the language is not known',
    facts: [stated('asile.stade', 'close'), stated('asile.fin', '2023-11-01')],
    found: ['yes: language-unknown'],
  },
  {
    because: 'a day later they are',
    facts: [stated('asile.stade', 'close'), stated('asile.fin', '2023-10-31')],
    found: ['no'],
  },
])('imposed language: $because', ({ facts, found }) => {
  expect(effectsOf('language', filed('2024-05-01'), ...facts)).toEqual(found)
})

const ban = decided('annexe-13sexies', '2024-01-10', { circumstances: { years: 3 } })

test.each([
  {
    because: 'while nobody left, none of its years has run',
    events: [ban],
    found: ['yes: departure-unknown'],
  },
  {
    because: 'its years run from the departure',
    events: [ban, step('departed', '2024-02-01')],
    found: ['yes'],
  },
  {
    because: 'three years after the departure it is over',
    events: [
      decided('annexe-13sexies', '2020-01-10', { circumstances: { years: 3 } }),
      step('departed', '2020-02-01'),
    ],
    found: ['no'],
  },
  {
    because: 'its years are not written down',
    events: [decided('annexe-13sexies', '2024-01-10'), step('departed', '2024-02-01')],
    found: ['unknown: duration-unknown'],
  },
  {
    because: 'nobody knows whether it was notified',
    events: [decided('annexe-13sexies', undefined)],
    found: ['unknown: notification-unknown'],
  },
  {
    because: 'an annulled ban is gone',
    events: [
      ban,
      appealed('decided-annexe-13sexies', '2024-01-20'),
      judged('appeal-decided-annexe-13sexies', 'annulled', '2024-09-01'),
    ],
    found: ['no'],
  },
])('entry ban: $because', ({ events, found }) => {
  expect(effectsOf('ban', ...events)).toEqual(found)
})

test.each([
  {
    because: 'a refusal under article 9bis is on no list',
    decision: 'article-9bis.irrecevable',
    on: '2025-01-10',
    found: ['no'],
  },
  {
    because: 'a law that nobody here read is told as unknown',
    decision: 'article-9bis.irrecevable',
    on: '2026-06-20',
    found: ['unknown: law-unread'],
  },
])('an appeal that waits: $because', ({ decision, on, found }) => {
  expect(
    effectsOf(
      'appeal',
      filed('2024-05-01'),
      decided(decision, on),
      appealed(`decided-${decision}`, on),
    ),
  ).toEqual(found)
})

const FREE_MOVEMENT = {
  circumstances: { otherFamilyMember47_1: false, removalMeasure: 'none' },
} as const

test.each([
  {
    because:
      'what is noted of the decision is read: no other family member, and a list that was read',
    on: '2025-03-03',
    more: FREE_MOVEMENT,
    found: ['yes'],
  },
  {
    because: 'nobody noted whether it is another family member',
    on: '2025-03-03',
    more: {},
    found: ['unknown: law-unread'],
  },
  {
    because: 'the list changed on 18 August 2025 and was not read since',
    on: '2025-08-18',
    more: FREE_MOVEMENT,
    found: ['unknown: law-unread'],
  },
])('an appeal against an annexe 20: $because', ({ on, more, found }) => {
  const events = [decided('annexe-20', on, more), appealed('decided-annexe-20', on)]
  expect(effectsOf('appeal', ...events)).toEqual(found)
})

const card = (title: string, until: string) =>
  happened({
    id: `title-${title}`,
    procedure: 'r1',
    kind: 'title-granted',
    title,
    from: day('2020-01-06'),
    until: day(until),
  })

test.each([
  {
    because: 'an unlimited right outlives the day of its card',
    events: [card('B', '2025-01-05')],
    found: ['yes'],
  },
  {
    because: 'a limited one does not',
    events: [card('A', '2025-01-05')],
    found: ['no'],
  },
  {
    because: 'a decision may have ended it: a person must look',
    events: [card('F', '2027-01-05'), decided('annexe-21', '2025-03-03')],
    found: ['unknown'],
  },
])('a title: $because', ({ events, found }) => {
  expect(effectsOf('title', ...events)).toEqual(found)
})

test('an argument of a kind that stood in an earlier request is named, and nothing more', () => {
  const kinded = (id: string, procedure: string) =>
    ({
      type: 'argument-added',
      argument: { id, procedure, side: 'circumstances', kind: 'scolarite' },
    }) as const
  const { excluded } = view(
    filed('2022-05-01'),
    kinded('a1', 'r1'),
    second,
    filed('2025-05-01', 'r2'),
    kinded('a2', 'r2'),
    argued('a3', 'r2'),
  )
  const latest = excluded.find(({ procedure }) => procedure === 'r2')
  expect(latest?.raisedBefore).toMatchObject([{ argument: 'a2', in: 'r1', filed: '2022-05-01' }])
})
