import { localDate } from '@sejour/calendar'
import { describe, expect, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import { answerSimulation, prepareSimulation, sayLawBetween } from './index.ts'

const newYear = prepareSimulation({ from: localDate('2025-12-31'), to: localDate('2026-01-01') })
const pact = prepareSimulation({ from: localDate('2026-06-11'), to: localDate('2026-06-12') })
const quiet = prepareSimulation({ from: localDate('2025-11-03'), to: localDate('2025-11-04') })

const fee = (of: object) => ({
  id: 'demo-1',
  fee: { ground: 'article-9bis', persons: [{ id: 'p1', birthDate: '1990-01-01' }], ...of },
})

function simulate(simulation: typeof newYear, file: object) {
  return answerSimulation(simulation, JSON.stringify(file), 'fr')
}

describe('the fee over the New Year', () => {
  test.each([
    { file: fee({}), cents: [36800, 37700], because: 'not filed yet: the rate of the day counts' },
    {
      file: fee({ filedOn: '2025-12-31' }),
      cents: undefined,
      because: 'filed: the rate of its day stays',
    },
    {
      file: fee({ persons: [{ id: 'p1', birthDate: '2015-01-01' }] }),
      cents: undefined,
      because: 'a minor on both days',
    },
    {
      file: fee({ persons: [{ id: 'p1', birthDate: '2008-01-01' }] }),
      cents: [0, 37700],
      because: 'eighteen on 1 January',
    },
    {
      file: fee({ ground: 'article-9ter' }),
      cents: undefined,
      because: 'no fee for this request on any day',
    },
  ])('$because', ({ file, cents }) => {
    const answer = simulate(newYear, file)
    const changes = answer.ok ? answer.value.changes : undefined
    expect(
      changes?.map((change) => change.kind === 'fee' && [change.before, change.after]),
    ).toEqual(
      cents
        ? [
            [
              { dueCents: cents[0], status: expect.anything() },
              { dueCents: cents[1], status: expect.anything() },
            ],
          ]
        : [],
    )
    for (const change of changes ?? []) {
      expect(change.why.length).toBeGreaterThan(0)
      expect(change.sources.length).toBeGreaterThan(0)
    }
  })
})

describe('a procedure', () => {
  const file = {
    id: 'demo-2',
    procedures: { 'article-9bis': { 'demande.aupres-de': 'office' } },
  }

  test('moves where its text was not read for the second day, and says which', () => {
    const answer = simulate(pact, file)
    const [change] = answer.ok ? answer.value.changes : []
    expect(change).toMatchObject({ kind: 'assessment', procedure: 'article-9bis' })
    expect(change?.why.join(' ')).toContain('11 juin 2026')
  })

  test('moves nobody between two days on which the law is the same', () => {
    expect(quiet.stages.size).toBe(0)
    expect(quiet.tariffs).toEqual([])
    expect(simulate(quiet, file)).toEqual({ ok: true, value: { id: 'demo-2', changes: [] } })
  })
})

test.each([
  { line: '', path: '', because: 'nothing' },
  { line: '[]', path: '', because: 'a list' },
  { line: '{}', path: 'id', because: 'a case without a name' },
  { line: '{"id":"a","nom":"x"}', path: 'nom', because: 'a field that nobody knows' },
  { line: '{"id":"a","procedures":{"z":{}}}', path: 'procedures', because: 'no such procedure' },
  {
    line: '{"id":"a","procedures":{"article-9bis":{"nope":1}}}',
    path: 'procedures.article-9bis.nope',
    because: 'no such fact',
  },
  { line: '{"id":"a","fee":{"ground":"work"}}', path: 'persons', because: 'a fee for nobody' },
])('a line is refused with its sentence: $because', ({ line, path }) => {
  const answer = answerSimulation(newYear, line, 'nl')
  expect(answer).toMatchObject({ ok: false, problems: [{ path }] })
})

test.each(LANGS)('what differs is said in %s, with its sources', (lang) => {
  const law = sayLawBetween(newYear, lang)
  expect(law.tariffs.map(({ ground }) => ground)).toContain('article-9bis')
  expect(law.tariffs.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(sayLawBetween(pact, lang).procedures[0]?.why.length).toBeGreaterThan(0)
})
