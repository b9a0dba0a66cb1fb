export {
  BESIDE_ACTS,
  CHECK_RESULTS,
  CONDITION_KINDS,
  type DecisionKind,
  decisionKindOf,
  decisionKindsOf,
} from './decision-kinds.ts'
export { type CaseOfPerson, earlierView, type EarlierView } from './earlier/earlier-view.ts'
export { type Effect, EFFECT_KINDS, type EffectUnknown } from './earlier/effect.ts'
export {
  ADMISSIBILITY_STAGE,
  type Examined,
  examinedOf,
  MERITS_STAGE,
  stagesApart,
} from './examined.ts'
export {
  type OfficeQueue,
  officeQueueOf,
  QUEUE_GROUPS,
  type QueueAction,
  type QueueGroup,
  type QueueLine,
} from './queue.ts'
export {
  type Blocked,
  groundPoint,
  groundsIn,
  pointsOf,
  type PointOfRuling,
  seenIn,
  seenPoint,
} from './points.ts'
export { checkName, type CheckResult, type RenewalChecks, renewalChecks } from './renewal-checks.ts'
export {
  blockedIn,
  handsOf,
  rulingsOf,
  type RulingShown,
  type RulingsOfProcedure,
} from './ruling-view.ts'
export { type BesideAct, besideAct, besidePersons, type OrderBegun } from './beside-act.ts'
export { replacingCommands, type TakenOver } from './replacing.ts'
export { rulingAct } from './ruling-act.ts'
export type { Signing } from './signing.ts'
export type { OfficeDesk } from './office-desk.ts'
