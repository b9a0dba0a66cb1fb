import {
  type Counterfactual,
  frameOf,
  type Prepared,
  type SimpleValue,
  whatIf,
} from '@sejour/engine'
import { sayGiven, wordsOf } from '../../../app/guide/say.ts'
import { componentTexts } from '../../../texts/index.ts'
import { type Answers, factsOf, findPlace, FILING_DAY } from '../answers.ts'
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
    const possible = whatIf(
      rule,
      frameOf(rule.layout, facts),
      (fact) => fact.changeable === true && fact.id !== FILING_DAY,
    )
    return advice(possible)
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

const BEST_FIRST = ['met', 'discretionary', 'unknown'] as const

/**
 * What is worth saying: for the same facts only the value that helps most, and an amount, a number
 * or a day only where it settles the stage. A cent more that leaves it unknown is no advice.
 */
export function advice(possible: readonly Counterfactual[]): readonly Counterfactual[] {
  const best = new Map<string, Counterfactual>()
  for (const wanted of BEST_FIRST) {
    for (const one of possible) {
      const key = one.changes.map(({ id }) => id).join()
      const isMeasured = one.changes.some(({ fact }) => MEASURED.has(fact.kind))
      if (one.finding !== wanted || best.has(key)) continue
      if (wanted !== 'unknown' || !isMeasured) best.set(key, one)
    }
  }
  return [...best.values()]
}

const MEASURED = new Set(['money', 'number', 'day'])
