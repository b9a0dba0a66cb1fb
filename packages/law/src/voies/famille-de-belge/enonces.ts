import type { Statement } from '../voie.ts'
import { procedureFamilleDeBelge } from './enonces-procedure.ts'
import { suitesFamilleDeBelge } from './enonces-suites.ts'

/** What is known of a request of the family of a Belgian, in the order in which people ask. */
export const enoncesFamilleDeBelge = [
  ...procedureFamilleDeBelge,
  ...suitesFamilleDeBelge,
] as const satisfies readonly Statement[]
