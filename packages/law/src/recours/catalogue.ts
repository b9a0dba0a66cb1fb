import { annulment, extremeUrgency, fullJurisdiction, ordinarySuspension } from './conseil.ts'
import {
  addressDeclaration,
  annexe19Documents,
  annexe19terDocuments,
  departure,
  entryBanDecision,
  extraMonth,
  feeTopUp,
  renewal,
  residenceCheck,
  rightToBeHeard,
  unionRequestDecision,
} from './delais-administratifs.ts'
import {
  administrativeFile,
  cassation,
  continuationRequest,
  hearingRequest,
  petitionRepair,
  rollFee,
  synthesisDeclaration,
  synthesisMemorial,
} from './etapes.ts'
import type { Remedy } from './remedy.ts'

/** Every remedy and every other limit, in the order in which they are listed. */
export const remedies = [
  annulment,
  ordinarySuspension,
  extremeUrgency,
  fullJurisdiction,
  cassation,
  hearingRequest,
  synthesisDeclaration,
  synthesisMemorial,
  rollFee,
  petitionRepair,
  continuationRequest,
  administrativeFile,
  feeTopUp,
  residenceCheck,
  addressDeclaration,
  extraMonth,
  departure,
  renewal,
  rightToBeHeard,
  annexe19terDocuments,
  annexe19Documents,
  unionRequestDecision,
  entryBanDecision,
] as const satisfies readonly Remedy[]

export type RemedyId = (typeof remedies)[number]['id']

/** One sentence part per remedy, in one language. A missing or an orphaned one does not compile. */
export type RemedyLabels = { readonly [id in RemedyId]: string }
