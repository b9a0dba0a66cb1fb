export type * from './act-draft.ts'
export type * from './argument.ts'
export * from './case-event.ts'
export type * from './case-store.ts'
export type * from './entry.ts'
export type * from './exhibit.ts'
export type * from './ids.ts'
export type * from './mandate.ts'
export type * from './parcel.ts'
export type * from './person.ts'
export type * from './ruling.ts'
export {
  EVENT_OF,
  eventOf,
  type Command,
  type CommandOf,
  type CommandType,
} from './commands/command.ts'
export { decide } from './commands/decide.ts'
export type { Decided, RefusalCode, Refused } from './commands/decided.ts'
export {
  filedNumbers,
  numberedExhibits,
  numbersOf,
  type NumberedExhibit,
} from './exhibits/numbering.ts'
export {
  factKey,
  type Absence,
  type CaseAct,
  type CaseEntry,
  type CaseExhibit,
  type CaseMandate,
  type CasePerson,
  type CaseParcel,
  type CaseProcedure,
  type CaseRuling,
  type CaseState,
  type HandledLimit,
  type KeptFact,
  type Link,
  type Note,
  type Task,
} from './state/case-state.ts'
export { BrokenHistory, evolve, findState, stateOf } from './state/evolve.ts'
export type { EventOf, Kept, Stamp, Withdrawn } from './state/stamp.ts'
export { readEvent, UPCASTS, type Upcast } from './stored/read-event.ts'
export { toldOf } from './exhibits/told.ts'
export { coverageOf, type Coverage, type CoverageQuestion } from './exhibits/coverage.ts'
export {
  periodOf,
  presenceOf,
  type Period,
  type Presence,
  type PresenceGap,
  type PresenceQuestion,
  type ProvedPeriod,
} from './exhibits/presence.ts'
export {
  addressesOf,
  countedPeriods,
  electedDomicileOn,
  mandatesOn,
  notificationAddressOn,
  residenceOn,
  type CountedPeriod,
  type NotificationAddress,
} from './family/addresses.ts'
export {
  ageOn,
  comesOfAgeOn,
  isInCaseOn,
  isMinorOn,
  peopleOfProcedureOn,
  peopleOn,
} from './family/age.ts'
export { dayOfEntry, entryConcerns, inTime, outcomesOf, type Outcome } from './family/outcomes.ts'
export { roundOf, thread, type ThreadItem } from './family/thread.ts'
export { factsOf } from './follows/facts.ts'
export { milestoneId, milestonesOf, type Milestone } from './follows/milestones.ts'
export { likenessesOf, searchTermsOf } from './follows/search-terms.ts'
export { conflictBetween, type Collision, type ReadCase } from './merge/conflict.ts'
export type { Field } from './merge/touched.ts'
export { folded, isSame } from './state/values.ts'
export { provesKey } from './state/proves.ts'
