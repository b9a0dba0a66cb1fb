/** Ids are made outside (UUID), so that the same command can be sent twice. */
export type CaseId = string
export type PersonId = string
export type ProcedureId = string
export type EntryId = string
export type ExhibitId = string
export type ArgumentId = string
export type AccountId = string
export type OrganisationId = string
