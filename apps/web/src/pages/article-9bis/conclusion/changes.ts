import { frameOf, type Prepared, type SimpleValue, whatIf } from '@sejour/engine'
import { componentTexts } from '../../../texts/index.ts'
import { type Answers, factsOf, findPlace, FILING_DAY } from '../answers.ts'
import { sayGiven, wordsOf } from '../say.ts'
import type { ScreeningTexts } from '../texts/index.ts'
import type { Conclusion } from './conclusion.ts'

/** Beyond so many, advice is noise. */
const MOST_LINES = 4

/** What a person can still change, for each stage that fails, in plain sentences. */
export function changesThatHelp(
  { stages, procedure }: Prepared,
  answers: Answers,
  conclusion: Conclusion,
  texts: ScreeningTexts,
): readonly string[] {
  const { words, lang } = texts
  const facts = factsOf(procedure, answers)
  return stages.flatMap(({ stage, versions }) => {
    const found = conclusion.stages.find(({ id }) => id === stage.id)
    const rule = versions.findLast(({ from }) => from <= answers.on)?.rule
    if (!rule || found?.lastKnown !== 'not-met') return []
    return whatIf(
      rule,
      frameOf(rule.layout, facts),
      (fact) => fact.changeable === true && fact.id !== FILING_DAY,
    )
      .filter(({ finding }) => finding !== 'not-met')
      .slice(0, MOST_LINES)
      .map(({ changes, finding }) =>
        words.conclusion.whatIfLine(
          changes.map(({ id, value }) => sayChange(id, value)).join(words.conclusion.and),
          found.label,
          componentTexts(lang).finding[finding],
        ),
      )
  })

  function sayChange(id: string, value: SimpleValue): string {
    const place = findPlace(procedure, id)
    if (!place) return id
    return words.conclusion.whatIfFact(
      wordsOf(place.fact, texts).label,
      sayGiven(place, value, texts) ?? '',
    )
  }
}
