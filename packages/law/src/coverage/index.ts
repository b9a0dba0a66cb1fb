import { scope } from './a-scope.ts'
import { filing } from './b-filing.ts'
import { residenceCheck } from './c-residence-check.ts'
import type { Coverage } from './coverage.ts'
import { identity } from './d-identity.ts'
import { exclusions } from './e-exclusions.ts'
import { circumstances } from './f-circumstances.ts'
import { merits } from './g-merits.ts'
import { fee } from './h-fee.ts'
import { pending } from './i-pending.ts'
import { decision } from './j-decision.ts'
import { extension } from './k-extension.ts'
import { appeal } from './l-appeal.ts'
import { notArticle9bis } from './m-not-9bis.ts'
import { recent } from './n-recent.ts'
import { textOf9bis } from './text-9bis.ts'
import { textOfAppeals } from './text-appeals.ts'
import { textOfGeneral } from './text-general.ts'

export type { Coverage, Covered, LeftOut } from './coverage.ts'

/** Every numbered item of the legal brief, and what became of it. */
export const coverage: Coverage = {
  ...scope,
  ...filing,
  ...residenceCheck,
  ...identity,
  ...exclusions,
  ...circumstances,
  ...merits,
  ...fee,
  ...pending,
  ...decision,
  ...extension,
  ...appeal,
  ...notArticle9bis,
  ...recent,
  ...textOf9bis,
  ...textOfAppeals,
  ...textOfGeneral,
}
