import type { LocalDate } from '@sejour/calendar'
import { assess, type Facts } from '@sejour/engine'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Given, Place } from '../../app/guide/given.ts'
import { factsOf, withAnswer } from './answers.ts'
import { answerAll, answerFrom, answering, placeOf, prepared } from './screening.fixtures.ts'
import { openQuestions, replay } from './screening.ts'

/** An invented person for whom everything is in order, with two arguments. */
const inOrder: { readonly [id: string]: Given } = {
  'demande.aupres-de': 'bourgmestre',
  'demande.adresse-indiquee': true,
  'residence.effective': true,
  'residence.enquete': 'positive',
  'redevance.naissance': '1990-01-01',
  'redevance.dispense': 'aucune',
  'redevance.preuve-jointe': true,
  'redevance.montant-paye': 368_00,
  'redevance.partage': 'seul-demandeur',
  'demande.nouvelle-depuis': false,
  'identite.document': 'passeport',
  'asile.stade': 'close',
  'procedures.demande-anterieure': false,
  'procedures.9ter': 'jamais',
  'procedures.apatridie': false,
  circonstances: ['scolarite', 'vie-familiale'],
  motifs: ['scolarite'],
}

const without = (...ids: readonly string[]) =>
  Object.fromEntries(Object.entries(inOrder).filter(([id]) => !ids.includes(id)))

describe('the next question', () => {
  test.each([
    { given: {}, next: 'demande.aupres-de', because: 'the first step is the commune' },
    {
      given: { 'demande.aupres-de': null },
      next: 'demande.adresse-indiquee',
      because: '“I don’t know” is an answer and is not asked again',
    },
    {
      given: without('identite.document'),
      next: 'identite.document',
      because: 'an answer that is taken away is asked again, in its place',
    },
    {
      given: inOrder,
      next: 'circonstances[0].invoquee-asile',
      because: 'after asylum, each argument says whether it was made there',
    },
    {
      given: {
        ...inOrder,
        'circonstances[0].invoquee-asile': false,
        'circonstances[0].relevait-asile': false,
        'circonstances[0].invoquee-demande-anterieure': false,
        'circonstances[0].invoquee-9ter': false,
        'circonstances[0].invoquee-apatridie': false,
      },
      next: 'circonstances[1].invoquee-asile',
      because: 'an argument that may be upheld does not hide the second one',
    },
  ])('$next: $because', ({ given, next }) => {
    expect(openQuestions(prepared, answering(given))[0]?.id).toBe(next)
  })

  test.each([
    {
      given: { 'demande.aupres-de': 'office' },
      because: 'a request sent to the wrong place is over',
    },
    {
      given: without('asile.stade', 'motifs', 'circonstances', 'circonstances[0].pieces'),
      more: { 'asile.stade': 'aucune', circonstances: [] },
      because: 'without any argument the request is over: the merits are not asked',
    },
  ])('only remarks are left: $because', ({ given, more }) => {
    const [next] = openQuestions(prepared, answering({ ...given, ...more }))
    expect(next?.purpose).toBe('remark')
  })

  test('questions that only raise remarks come last', () => {
    const answers = answering({ ...inOrder, 'asile.stade': 'aucune' })
    expect(openQuestions(prepared, answers)[0]?.purpose).toBe('remark')
    expect(replay(prepared, answers).used.every(({ purpose }) => purpose === 'conclusion')).toBe(
      true,
    )
  })
})

describe('answers that no longer matter', () => {
  test('are kept and told apart', () => {
    const { unused } = replay(
      prepared,
      answering({ ...inOrder, 'asile.stade': 'aucune', 'circonstances[0].rejetee-asile': true }),
    )
    expect(unused.map(({ id }) => id)).toEqual(['circonstances[0].rejetee-asile'])
  })

  test('everything after a step that ends the request', () => {
    const { used, unused } = replay(
      prepared,
      answering({ ...inOrder, 'demande.aupres-de': 'autre-commune' }),
    )
    expect(used.map(({ id }) => id)).toContain('demande.aupres-de')
    expect(unused.map(({ id }) => id)).toContain('identite.document')
  })
})

describe('whatever is answered', () => {
  const seeds = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 })
  const days = fc.constantFrom('2012-05-02', '2025-03-03', '2026-09-01')
  const answerer =
    (numbers: readonly number[]) =>
    (place: Place, turn: number): Given =>
      answerFrom(place, (numbers[turn % numbers.length] ?? 0) + turn)

  test('the screening ends, and asks nothing twice', () => {
    fc.assert(
      fc.property(seeds, days, (numbers, day) => {
        const { asked } = answerAll(answering({}, day), answerer(numbers), 150)
        expect(new Set(asked).size).toBe(asked.length)
      }),
      { numRuns: 15 },
    )
  })

  test('a question is open for the engine, for the whole or for its own argument', () => {
    fc.assert(
      fc.property(seeds, days, fc.nat(40), (numbers, day, stop) => {
        let turn = 0
        let answers = answering({}, day)
        const answer = answerer(numbers)
        for (; turn < stop; turn++) {
          const [next] = openQuestions(prepared, answers)
          if (!next) return
          answers = withAnswer(answers, next, answer(next, turn))
        }
        const [next] = openQuestions(prepared, answers)
        if (next)
          expect(openFor(next, factsOf(prepared.procedure, answers), answers.on)).toContain(next.id)
      }),
      { numRuns: 10 },
    )
  })

  /** What the engine itself still asks, with only the argument concerned when there are several. */
  function openFor({ record }: Place, facts: Facts, on: LocalDate): readonly string[] {
    const ids = (some: Facts): readonly string[] => {
      const { missing, remarksMissing } = assess(prepared, some, on)
      return [...missing, ...remarksMissing].map(({ id }) => id)
    }
    return [...ids(facts), ...lists.flatMap((list) => alone(list))]

    function alone(list: string): readonly string[] {
      const records = facts.get(list)
      if (typeof records !== 'object') return []
      return records.flatMap((one, index) =>
        record !== undefined && record.index !== index
          ? []
          : ids(new Map(facts).set(list, [one])).map((id) =>
              id.replace(`${list}[0]`, `${list}[${index}]`),
            ),
      )
    }
  }
  const lists = ['circonstances', 'motifs']

  test('“I don’t know” to everything leads to an end', () => {
    const { asked } = answerAll(answering(), () => null)
    expect(asked.length).toBeLessThan(70)
    expect(asked).toContain('circonstances')
  })

  test('every answer that was asked is an answer that is used', () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const { answers, asked } = answerAll(answering(), answerer(numbers))
        const { used, unused } = replay(prepared, answers)
        expect(used.map(({ id }) => id)).toEqual(asked)
        expect(unused).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})

test('a place is found for the fact of a record', () => {
  expect(placeOf('circonstances[1].pieces').record).toMatchObject({ index: 1 })
})
