import type { Notice } from '@sejour/engine'
import { argumentsNotices } from './arguments.ts'
import { asileNotices } from './asile.ts'
import { depotNotices } from './depot.ts'
import { domicileNotices } from './domicile.ts'
import { fondNotices } from './fond.ts'
import { procedureNotices } from './procedures.ts'
import { redevanceNotices } from './redevance.ts'

/** Every remark of article 9bis. None of them decides; only here may a source be unverified. */
export const notices: readonly Notice[] = [
  ...depotNotices,
  ...redevanceNotices,
  ...procedureNotices,
  ...asileNotices,
  ...argumentsNotices,
  ...fondNotices,
  ...domicileNotices,
]
