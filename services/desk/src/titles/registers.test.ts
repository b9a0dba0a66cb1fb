import { localDate } from '@sejour/calendar'
import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import { granted, step, unionCase } from '../union/union.fixtures.ts'
import { registerLives } from './register-life.ts'
import { registerSeeds, registersPage } from './register-lines.ts'

const TODAY = localDate('2026-03-05')
const entered = (register: string, on: string) => step('registered-in', on, { register })
const struck = (register: string, why: string, on: string) =>
  step('struck-off', on, { register, why })

test.each<{
  kind?: string
  events: readonly CaseEvent[]
  now: string | undefined
  rules: readonly (string | undefined)[]
  because: string
}>([
  { events: [], now: undefined, rules: [], because: 'nothing was recorded' },
  {
    events: [entered('waiting', '2026-01-05')],
    now: 'waiting',
    rules: ['vie.annexe-19'],
    because: 'a citizen at once',
  },
  {
    kind: 'protection-internationale',
    events: [entered('waiting', '2026-01-05')],
    now: 'waiting',
    rules: ['vie.asile'],
    because: 'who asks for protection',
  },
  {
    kind: 'famille-union',
    events: [entered('aliens', '2026-01-15')],
    now: 'aliens',
    rules: ['vie.recevable'],
    because: 'a family member after the check',
  },
  {
    events: [entered('waiting', '2026-01-05'), entered('aliens', '2026-01-15')],
    now: 'aliens',
    rules: ['vie.annexe-19', 'vie.enquete-positive'],
    because: 'a positive check',
  },
  {
    events: [entered('waiting', '2026-01-05'), struck('waiting', 'not-found', '2026-01-20')],
    now: 'struck-off',
    rules: ['vie.annexe-19', 'vie.enquete-negative'],
    because: 'a negative check, on which the sources contradict each other',
  },
  {
    events: [
      granted('A', '2025-01-01', '2026-12-31'),
      entered('aliens', '2025-01-05'),
      struck('aliens', 'not-found', '2025-10-01'),
    ],
    now: 'struck-off',
    rules: ['vie.long-sejour', undefined],
    because: 'struck off ex officio: no rule that was read says what it does to the stay',
  },
  {
    kind: 'article-9bis',
    events: [entered('aliens', '2025-01-05'), struck('aliens', 'end-of-stay', '2025-10-01')],
    now: 'struck-off',
    rules: ['vie.recevable', 'vie.decision'],
    because: 'a decision ends the stay',
  },
  {
    events: [entered('population', '2025-01-05'), struck('population', 'departure', '2025-10-01')],
    now: 'struck-off',
    rules: ['vie.etabli', 'vie.depart'],
    because: 'who leaves Belgium',
  },
])('$because', ({ kind = 'citoyen-union', events, now, rules }) => {
  const [life] = registerLives(unionCase({ kind }, ...events), { today: TODAY, lang: 'fr' })
  expect(life?.now?.in).toBe(now)
  expect(life?.events.map(({ rule }) => rule?.id)).toEqual(rules)
  for (const { rule } of life?.events ?? []) {
    expect(rule === undefined || rule.sources.length > 0).toBe(true)
  }
})

test('who comes back after being struck off returns', () => {
  const [life] = registerLives(
    unionCase(
      {},
      entered('aliens', '2025-01-05'),
      struck('aliens', 'not-found', '2025-10-01'),
      entered('aliens', '2026-02-01'),
    ),
    { today: TODAY, lang: 'nl' },
  )
  expect(life?.events.map(({ isReturn }) => isReturn)).toEqual([false, false, true])
})

test.each([
  { title: 'EU+', in: 'aliens', other: 'population', because: 'permanent stay' },
  { title: 'A', in: 'aliens', other: undefined, because: 'card A stands there' },
  { title: 'K', in: undefined, other: 'population', because: 'nothing was recorded' },
])('the card and the register: $because', ({ title, in: register, other }) => {
  const events = register === undefined ? [] : [entered(register, '2025-02-01')]
  const [life] = registerLives(unionCase({}, granted(title, '2025-01-01'), ...events), {
    today: TODAY,
    lang: 'fr',
  })
  expect(life?.differs?.register).toBe(other)
})

const rows = [
  { caseId: '00000000-0000-4000-8000-00000000000a', events: [entered('waiting', '2026-01-05')] },
  { caseId: '00000000-0000-4000-8000-00000000000b', events: [entered('aliens', '2026-01-06')] },
  { caseId: '00000000-0000-4000-8000-00000000000c', events: [] },
].map(({ caseId, events }, at) => ({
  caseId,
  title: `Dossier ${at}`,
  registers: registerSeeds(unionCase({}, ...events)),
}))

test.each([
  { asked: {}, cases: ['a', 'b'], because: 'only who stands somewhere' },
  { asked: { register: 'aliens' as const }, cases: ['b'], because: 'one register' },
  { asked: { words: 'dossier 0' }, cases: ['a'], because: 'the title of a case' },
  { asked: { words: 'BEISPIEL' }, cases: ['a', 'b'], because: 'a name' },
  { asked: { page: 9, pageSize: 1 }, cases: ['b'], because: 'a page that there is not' },
])('the registers of a commune: $because', ({ asked, cases }) => {
  const page = registersPage(rows, asked)
  expect(page.rows.map((line) => line.case.at(-1))).toEqual(cases)
})
