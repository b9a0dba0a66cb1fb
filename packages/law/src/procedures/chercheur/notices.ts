import type { Notice } from '@sejour/engine'
import {
  avisInterdiction,
  avisOrdre,
  avisRedevance,
  avisRedevancePartielle,
} from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesChercheur = [
  avisRedevance,
  avisRedevancePartielle,
  avisOrdre,
  avisInterdiction,
] as const satisfies readonly Notice[]
