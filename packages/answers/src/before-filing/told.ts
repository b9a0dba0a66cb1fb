import { assessRule, compile, type Condition, type RuleAssessment } from '@sejour/engine'
import type { FileTold } from '../arguments/input.ts'
import type { AssessTexts } from '../assess/index.ts'
import { textsFor } from '../procedures.ts'
import type { Lang } from '../say/index.ts'
import { beforeFiling } from './known-before.ts'
import type { BeforeFilingWording } from './wording/wording.ts'
import { beforeFilingWording } from './wording/index.ts'

/** A file to be filed, with the sentences of one language. */
export type Told = FileTold & {
  readonly texts: AssessTexts
  readonly wording: BeforeFilingWording
  /** What is found about one condition of the procedure alone. */
  readonly assessPart: (condition: Condition) => RuleAssessment
}

export function tellBefore(file: FileTold, lang: Lang): Told {
  const { facts: known } = file.answerable.prepared.procedure
  const facts = beforeFiling(known, file.facts, file.on)
  return {
    ...file,
    facts,
    texts: textsFor(file.answerable, lang),
    wording: beforeFilingWording[lang],
    assessPart: (condition) => assessRule(compile(condition, known), facts, file.on),
  }
}
