import type { Notice } from '@sejour/engine'
import {
  avisInterdiction,
  avisOrdre,
  avisRedevance,
  avisRedevancePartielle,
  avisRefusRegion,
} from '../dossier/notices.ts'

/** Remarks that decide nothing. Only here may a source be unverified. */
export const noticesCarteBleue = [
  avisRedevance,
  avisRedevancePartielle,
  avisOrdre,
  avisInterdiction,
  avisRefusRegion,
] as const satisfies readonly Notice[]
