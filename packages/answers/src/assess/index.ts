export {
  answerAssess,
  assessed,
  type Assessed,
  type AssessInput,
  readAssessInput,
} from './answer-assess.ts'
export { answerWhatIf, type WhatIf } from './answer-what-if.ts'
export { describeFacts, type JsonSchema } from './describe-facts.ts'
export type { AssessTexts, SaidExplanation, SaidNotice, SaidQuestion } from './said.ts'
export { assessDe } from './wording/de.ts'
export { assessEn } from './wording/en.ts'
export { assessFr } from './wording/fr.ts'
export type { AssessWording } from './wording/index.ts'
export { assessNl } from './wording/nl.ts'
