export * from './agenda/index.ts'
export * from './agenda-desk/index.ts'
export * from './acts/index.ts'
export * from './alerts/index.ts'
export * from './feed/index.ts'
export * from './hand-over/index.ts'
export * from './parcels/index.ts'
export * from './person/index.ts'
export * from './mail/index.ts'
export * from './notification/index.ts'
export * from './remedies/index.ts'
export * from './reminders/index.ts'
export * from './simulate/index.ts'
export * from './argument-map/index.ts'
export * from './before-filing/index.ts'
export * from './bundle/index.ts'
export * from './commune/index.ts'
export * from './pieces/index.ts'
export * from './titles/index.ts'
export * from './union/index.ts'
export * from './office/index.ts'
export type { Actor, OrganisationKind, Role } from './actor.ts'
export { mayAsk, mayCommand, type Query } from './authorise.ts'
export { strictFor } from './order.ts'
export type { StandingInRow } from './projection.ts'
export { houseMigrations } from './house-migrations.ts'
export { openDesk, projectorOf } from './open-desk.ts'
export { refreshQueues } from './refresh-queues.ts'
export type { DeskOpening } from './means.ts'
export { sayRefusal, deskTexts } from './texts/index.ts'
export {
  commandSchema,
  newCaseSchema,
  readCommand,
  readNewCase,
  readSentCommand,
  type SentCase,
  type SentCommand,
  sentCommandSchema,
} from './reading/read-command.ts'
export { PROCEDURE_KINDS } from './reading/catalogue.ts'
export { kindTitle } from './views/kind-title.ts'
export type {
  Asked,
  Conclude,
  Desk,
  DeskRefusal,
  PerformAll,
  Difference,
  Forget,
  Forgotten,
  OpenNew,
  Perform,
  Performed,
  Seen,
} from './desk.ts'
export type {
  AddressesInFile,
  CaseFile,
  FactInFile,
  MissingFact,
  PersonInFile,
  ProcedureInFile,
  ProcedureStage,
} from './views/case-file.ts'
export {
  type Action,
  CASE_PARTS,
  type Dashboard,
  type DueRow,
  type Risk,
  RISK_KINDS,
  type RiskKind,
  type RiskRow,
  type Target,
  type TaskRow,
} from './views/dashboard.ts'
export {
  type Alike,
  CASE_SORTS,
  type CaseLine,
  type CasesAsked,
  type CasesPage,
  type HistoryLine,
  type ReadLine,
} from './views/lists.ts'
