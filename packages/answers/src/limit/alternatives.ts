import type { LocalDate } from '@sejour/calendar'
import type { LimitFacts } from '@sejour/law/recours'
import { startRules } from '@sejour/law/recours'
import { versionOn } from '@sejour/engine/cite'
import type { CountedFinding } from './finding.ts'
import type { LimitQuestion } from './question.ts'
import { chosenReading, unknownFactsOf, type Reading } from './reading.ts'
import type { CaseFact, LimitWording } from './wording.ts'

/** Another last day, and what would make it the one. */
export type LimitAlternative = { readonly if: string; readonly lastDay: LocalDate }

/** The other days that may turn out to be the last one. */
export function sayAlternatives(
  question: LimitQuestion,
  finding: CountedFinding,
  wording: LimitWording,
): LimitAlternative[] {
  const { possible, printed, mayMoveTo, taken, byLaw } = finding
  return [
    ...possible.map((reading) => ({
      if: sayIf(reading, question.facts, wording),
      lastDay: reading.lastDay,
    })),
    ...(printed && printed.lastDay !== taken.lastDay
      ? [{ if: wording.ifPrinted, lastDay: printed.lastDay }]
      : []),
    ...(byLaw.lastDay === taken.lastDay ? posted(question, finding, wording) : []),
    ...(mayMoveTo ? [{ if: wording.ifMoves, lastDay: mayMoveTo }] : []),
  ]
}

function sayIf({ kind, when, length }: Reading, facts: LimitFacts, wording: LimitWording): string {
  if (kind === 'shortest' && length) return wording.ifShortest(length)
  return wording.ifAll(caseFacts(unknownFactsOf(when, facts)).map((fact) => wording.cases[fact]))
}

// The day a person names may be the day on the envelope: the limit then starts later.
function posted(
  question: LimitQuestion,
  { on, regime, limit }: CountedFinding,
  wording: LimitWording,
): LimitAlternative[] {
  const { remedy, by, facts } = question
  if (!remedy.startsByMode || by !== 'unknown' || regime === 'C') return []
  const start = versionOn(on, startRules).value.post
  const { lastDay } = chosenReading({ remedy, limit, start, on }, facts)
  return [{ if: wording.ifPosted, lastDay }]
}

function caseFacts(when: LimitFacts): readonly CaseFact[] {
  const facts: readonly (readonly [boolean, CaseFact])[] = [
    [when.detained === true, 'detained'],
    [when.removalMeasure === 'further', 'further-measure'],
    [when.cgraGround === 'accelerated', 'accelerated'],
    [when.cgraGround === 'inadmissible', 'inadmissible'],
    [when.cgraGround === 'subsequent', 'subsequent'],
    [when.heldAtApplication === true, 'held-at-application'],
    [when.unionCitizenOrFamily === true, 'union'],
  ]
  return facts.filter(([holds]) => holds).map(([, fact]) => fact)
}
