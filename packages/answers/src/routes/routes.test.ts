import { localDate } from '@sejour/calendar'
import { voies } from '@sejour/law/voies'
import { expect, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import { answerRoute, answerRoutes, calendarOf, routeIds } from './index.ts'
import type { Statement } from '@sejour/law/voies'

type Limit = NonNullable<Statement['limit']>

const statement = (limit: Limit): Statement => ({
  id: 'invented',
  about: 'decision',
  label: 'An invented limit',
  source: [],
  limit,
})

test.each([
  {
    limit: { counts: 'from', event: 'filing', days: 10 },
    event: '2026-03-05',
    day: '2026-03-15',
    safeDay: '2026-03-13',
    because: 'a Sunday: nothing says that it moves, so Friday is safe',
  },
  {
    limit: { counts: 'from', event: 'filing', months: 1 },
    event: '2026-01-31',
    day: '2026-02-28',
    safeDay: '2026-02-27',
    because: 'February has no 31st: the earlier of two readings, and a Saturday',
  },
  {
    limit: { counts: 'from', event: 'filing', months: 6 },
    event: '2026-03-05',
    day: '2026-09-05',
    safeDay: '2026-09-04',
    because: 'six months to the date, a Saturday',
  },
  {
    limit: { counts: 'from', event: 'entry', workingDays: 3 },
    event: '2026-04-02',
    day: '2026-04-08',
    safeDay: '2026-04-08',
    because: 'Easter Monday and the weekend do not count',
  },
  {
    limit: { counts: 'before', event: 'expiry', days: 30 },
    event: '2026-06-30',
    day: '2026-05-31',
    safeDay: '2026-05-29',
    because: 'counted back, to a Sunday',
  },
  {
    limit: { counts: 'before', event: 'expiry', workingDays: 2 },
    event: '2026-04-07',
    day: '2026-04-02',
    safeDay: '2026-04-02',
    because: 'counted back over Easter',
  },
  {
    limit: { counts: 'from', event: 'grant', months: 60 },
    event: '2099-01-01',
    day: '2104-01-01',
    safeDay: '2104-01-01',
    because: 'beyond the years whose holidays are known nothing is flagged',
  },
] as const)('$event leads to $day, safe $safeDay: $because', ({ limit, event, day, safeDay }) => {
  const [counted] = calendarOf([statement(limit)], { [limit.event]: localDate(event) })
  expect(counted).toMatchObject({ day, safeDay })
})

test('a limit whose event is unknown has no day', () => {
  const limits = [statement({ counts: 'from', event: 'entry', days: 8 })]
  expect(calendarOf(limits, { filing: localDate('2026-03-05') })).toEqual([])
})

test('every way has a sheet in every language, on the eve and on the day of each change', () => {
  const days = voies.flatMap(({ opening, statements }) => [
    ...opening.map(({ from }) => from),
    ...statements.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()),
  ])
  for (const on of new Set([...days, '2025-08-17', '2025-08-18', '2026-03-05'])) {
    for (const id of routeIds) {
      const answered = answerRoute(id, { on }, 'nl')
      expect(answered.ok, `${id} ${on}`).toBe(true)
    }
  }
  for (const lang of LANGS) {
    for (const id of routeIds) {
      const answered = answerRoute(id, { on: '2026-03-05' }, lang)
      expect(JSON.stringify(answered), `${id} ${lang}`).not.toMatch(/undefined|"label":""/)
    }
  }
})

test('every statement of a way is on its sheet: past, present or coming', () => {
  for (const voie of voies) {
    const answered = answerRoute(voie.id, { on: '2025-06-02' }, 'fr')
    if (!answered.ok) throw new Error(voie.id)
    const { topics, changes } = answered.value
    const shown = [
      ...topics.flatMap(({ statements }) => statements),
      ...changes.past,
      ...changes.coming,
    ].map(({ id }) => id)
    expect(shown.toSorted()).toEqual(voie.statements.map(({ id }) => id).toSorted())
  }
})

test('the list names every way once, by group', () => {
  const { routes } = answerRoutes('fr')
  expect(routes.map(({ id }) => id).toSorted()).toEqual([...routeIds].toSorted())
  const groups = routes.map(({ group }) => group.id)
  expect(groups.filter((id, index) => id !== groups[index - 1])).toEqual([...new Set(groups)])
})

test('the last day of a remedy is left to its own calculator', () => {
  const input = { on: '2026-03-05', days: { notification: '2026-03-05' } }
  const answered = answerRoute('article-9bis', input, 'fr')
  if (!answered.ok) throw new Error('no sheet')
  const [last] = answered.value.calendar
  expect(last).toMatchObject({ about: 'remedy', safeDay: '2026-04-03' })
  expect(last?.note).not.toContain('La loi ne dit pas')
})

test.each([
  { id: 'nothing', input: { on: '2026-03-05' }, code: 'unknown-route', path: 'route' },
  { id: 'constructor', input: {}, code: 'unknown-route', path: 'route' },
  { id: 'article-9bis', input: {}, code: 'required', path: 'on' },
  { id: 'article-9bis', input: { on: '1970-01-01' }, code: 'before-1981', path: 'on' },
  {
    id: 'article-9bis',
    input: { on: '2026-03-05', days: { filing: '2026-02-30' } },
    code: 'impossible-day',
    path: 'days.filing',
  },
  {
    id: 'article-9bis',
    input: { on: '2026-03-05', days: { birth: '2000-01-01' } },
    code: 'unknown-field',
    path: 'days.birth',
  },
])('$id is refused with $code', ({ id, input, code, path }) => {
  for (const lang of LANGS) {
    expect(answerRoute(id, input, lang)).toMatchObject({ ok: false, problems: [{ code, path }] })
  }
})
