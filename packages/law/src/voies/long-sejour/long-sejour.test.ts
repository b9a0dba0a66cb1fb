import { conditionsOf, sourcesOf } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { voiesLongSejourDe } from './index.de.ts'
import { voiesLongSejourEn } from './index.en.ts'
import { voiesLongSejourNl } from './index.nl.ts'
import { voiesLongSejour } from './index.ts'

const languages = Object.entries({
  nl: voiesLongSejourNl,
  de: voiesLongSejourDe,
  en: voiesLongSejourEn,
})

describe.each(languages)('the ways of long stay in %s', (_, texts) => {
  test.each(voiesLongSejour)('$id says each sentence, and no other', ({ id, statements }) => {
    expect(Object.keys(texts[id]?.statements ?? {}).toSorted()).toEqual(
      statements.map((statement) => statement.id).toSorted(),
    )
  })

  test.each(voiesLongSejour)('$id words each condition, and no other', ({ id, opening }) => {
    const own = opening
      .flatMap(({ value }) => conditionsOf(value))
      .filter((condition) => !condition.id.startsWith('situation.'))
    expect(Object.keys(texts[id]?.conditions ?? {}).toSorted()).toEqual(
      own.map((condition) => condition.id).toSorted(),
    )
  })

  test.each(voiesLongSejour)('$id keeps every figure of the French', ({ id, statements }) => {
    const changed = statements.filter(
      ({ id: said, label }) => figures(texts[id]?.statements[said] ?? '') !== figures(label),
    )
    expect(changed.map((statement) => statement.id)).toEqual([])
  })

  test.each(voiesLongSejour)('$id uses typographic signs only', ({ id }) => {
    const { title = '', conditions = {}, statements = {} } = texts[id] ?? {}
    const typed = [title, ...Object.values(conditions), ...Object.values(statements)]
    expect(typed.filter((said) => /['"`]|\s\s|\s[;:?!]/.test(said))).toEqual([])
  })
})

test.each(voiesLongSejour)(
  '$id has no statement twice, and a source for each',
  ({ statements }) => {
    const ids = statements.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(statements.filter((one) => sourcesOf(one).length === 0)).toEqual([])
  },
)

test.each(voiesLongSejour)('$id opens on nothing that nobody has read', ({ opening }) => {
  const unverified = opening
    .flatMap(({ value }) => conditionsOf(value))
    .filter((condition) => sourcesOf(condition).some(({ certainty }) => certainty === 'unverified'))
  expect(unverified.map(({ id }) => id)).toEqual([])
})

test.each(voiesLongSejour)('$id says what it rests on, how to appeal and what it gives', (voie) => {
  const topics = new Set(voie.statements.map(({ about }) => about))
  expect([...topics]).toEqual(expect.arrayContaining(['base', 'remedy']))
  expect(voie.titles.length).toBeGreaterThan(0)
})

/** The figures of a sentence, in any order. */
function figures(sentence: string): string {
  return (sentence.match(/\d+/g) ?? []).toSorted().join(' ')
}
