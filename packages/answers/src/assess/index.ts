export {
  answerAssess,
  assessed,
  type Assessed,
  type AssessInput,
  factProblems,
  readAssessInput,
} from './answer-assess.ts'
export { answerWhatIf, type WhatIf } from './answer-what-if.ts'
export { describeFacts, type JsonSchema } from './describe-facts.ts'
export {
  type AssessTexts,
  type FindingTexts,
  type LawTexts,
  type SaidExplanation,
  type SaidNotice,
  type SaidQuestion,
  sayExplanation,
  sayQuestion,
} from './said.ts'
export { assessDe } from './wording/de.ts'
export { assessEn } from './wording/en.ts'
export { assessFr } from './wording/fr.ts'
export type { AssessWording } from './wording/index.ts'
export { assessNl } from './wording/nl.ts'
