import { checkProcedure, ownWording, type ProcedureWording } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { article9bisDe } from './de.ts'
import { article9bisEn } from './en.ts'
import { article9bis } from './index.ts'

const french = ownWording(article9bis)
const sentencesIn = { de: article9bisDe, en: article9bisEn }

describe.each(Object.entries(sentencesIn))('article 9bis in %s', (language, wording) => {
  test('words every id, and no other', () => {
    const flaws = checkProcedure(article9bis, { [language]: wording }).filter(
      ({ kind }) => kind === 'not-worded' || kind === 'worded-but-unknown',
    )
    expect(flaws).toEqual([])
  })

  test('names as many pieces of evidence as the French does', () => {
    expect(numberOfExhibits(wording)).toEqual(numberOfExhibits(french))
  })

  test('never says two different things with one sentence', () => {
    const labels = Object.values(wording.facts).map(({ label }) => label)
    expect(repeated(labels)).toEqual([])
    expect(repeated(Object.values(wording.conditions))).toEqual([])
    expect(repeated(Object.values(wording.outcomes))).toEqual([])
  })

  test('keeps every year, number and article of the French', () => {
    const said = sentencesOf(wording)
    const changed = [...sentencesOf(french)].filter(
      ([id, sentence]) => numbersIn(said.get(id) ?? '') !== numbersIn(sentence),
    )
    expect(changed.map(([id]) => id)).toEqual([])
  })

  test('uses typographic signs only', () => {
    const typed = [...sentencesOf(wording).values()].filter((said) =>
      /['"`]|\s\s|\s[;:?!]/.test(said),
    )
    expect(typed).toEqual([])
  })

  test('asks in questions', () => {
    const flat = Object.values(wording.facts).filter(({ question }) => !question.includes('?'))
    expect(flat).toEqual([])
  })
})

function numberOfExhibits({ facts }: ProcedureWording): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(facts)
      .map(([id, { exhibits }]): [string, number] => [id, exhibits?.length ?? 0])
      .toSorted(([one], [other]) => one.localeCompare(other)),
  )
}

/** Every sentence with a name that is the same in each language. */
function sentencesOf(wording: ProcedureWording): ReadonlyMap<string, string> {
  const facts = Object.entries(wording.facts).flatMap(([id, fact]): [string, string][] => [
    [`${id} label`, fact.label],
    [`${id} question`, fact.question],
    [`${id} why`, fact.why],
    ...Object.entries(fact.options ?? {}).map(([option, said]): [string, string] => [
      `${id} ${option}`,
      said,
    ]),
    ...(fact.exhibits ?? []).map((said, index): [string, string] => [`${id} ${index}`, said]),
  ])
  const { conditions, stages, outcomes } = wording
  const others = [conditions, stages, outcomes].flatMap((group) => Object.entries(group))
  return new Map([['title', wording.title], ...facts, ...others])
}

/** The figures of a sentence; “1°” and “1er” are the figure 1. */
function numbersIn(sentence: string): string {
  return (sentence.match(/\d+(?:bis|ter|quater|quinquies|sexies)?/g) ?? []).toSorted().join(' ')
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
