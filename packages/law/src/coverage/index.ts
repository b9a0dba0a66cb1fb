import { scope } from './a-scope.ts'
import { appealRules } from './appeals.ts'
import { filing } from './b-filing.ts'
import { residenceCheck } from './c-residence-check.ts'
import { chainOf9bis } from './chain-9bis.ts'
import { contradicted } from './contradictions.ts'
import type { Coverage } from './coverage.ts'
import { identity } from './d-identity.ts'
import { exclusions } from './e-exclusions.ts'
import { circumstances } from './f-circumstances.ts'
import { sourcesOfLaw } from './g-1-sources.ts'
import { papersOfUnion } from './g-10-union-papers.ts'
import { registers } from './g-11-registers.ts'
import { authorities } from './g-2-authorities.ts'
import { statuses } from './g-3-statuses.ts'
import { principles } from './g-4-principles.ts'
import { shortStay } from './g-5-short-stay.ts'
import { longStay } from './g-6-long-stay.ts'
import { fees } from './g-7-fee.ts'
import { unlimitedStay } from './g-8-unlimited.ts'
import { papersOfThirdCountries } from './g-9-papers.ts'
import { merits } from './g-merits.ts'
import { feeRules } from './g-rules-fee.ts'
import { groundRules } from './g-rules-grounds.ts'
import { unionRules } from './g-rules-union.ts'
import { unlimitedRules } from './g-rules-unlimited.ts'
import { visitRules } from './g-rules-visit.ts'
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
  ...sourcesOfLaw,
  ...authorities,
  ...statuses,
  ...principles,
  ...shortStay,
  ...longStay,
  ...fees,
  ...unlimitedStay,
  ...papersOfThirdCountries,
  ...papersOfUnion,
  ...registers,
  ...feeRules,
  ...groundRules,
  ...unionRules,
  ...unlimitedRules,
  ...visitRules,
  ...appealRules,
  ...chainOf9bis,
  ...contradicted,
}
