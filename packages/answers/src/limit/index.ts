export { answerLimit } from './answer.ts'
export { type LimitAnswer } from './limit-answer.ts'
export { type LimitAlternative } from './alternatives.ts'
export { type LimitDay } from './calendar.ts'
export {
  findLimit,
  type CountedFinding,
  type LimitFinding,
  type UncountedFinding,
} from './finding.ts'
export { listDecisions } from './list-decisions.ts'
export { NOTIFICATION_MODES, type LimitInput } from './input.ts'
export {
  readQuestion,
  type KnownDecision,
  type KnownRemedy,
  type LimitQuestion,
  type Printed,
} from './question.ts'
export { findReasons, needsPerson, type LimitReason, type ReasonId } from './reasons.ts'
export { type LimitStep } from './steps.ts'
export { findSuspension, type Suspension } from './suspension.ts'
export { type LimitWording } from './wording.ts'
export { limitFr } from './wording/fr.ts'
export { limitDe } from './wording/de.ts'
export { limitEn } from './wording/en.ts'
export { limitNl } from './wording/nl.ts'
