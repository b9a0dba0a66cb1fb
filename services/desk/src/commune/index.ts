export type { CommuneQueries } from './commune-queries.ts'
export {
  COUNTER_DECISIONS,
  COUNTER_STEPS,
  type CounterDecision,
  counterOf,
  type CounterRound,
  type CounterStep,
  RECEIPT,
  type StepEntry,
} from './counter.ts'
export {
  feeActs,
  type FeeAct,
  type FeeResult,
  feeOf,
  type PaidBy,
  resultOf,
  resultsApart,
} from './counter-fee.ts'
export type { HandedInRow } from './handed.ts'
export type { LogAsked, LoggedNotification } from './log.ts'
export { communeMigrations } from './migrations.ts'
export {
  COMMUNE_QUEUES,
  type CommuneQueue,
  type CommuneQueueId,
  type CommuneRow,
  type QueueAsked,
  type QueueDay,
} from './queue.ts'
export { type NumberGiven, type RegisterNumbers, registerNumbers } from './register-numbers.ts'
export { pendingAlike, type PendingAlike } from './alike.ts'
export {
  filingOf,
  type Registration,
  registrationCommands,
  registrationOf,
} from './registration.ts'
