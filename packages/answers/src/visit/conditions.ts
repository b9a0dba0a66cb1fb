import { conditionsVisa, type VisaCondition } from '@sejour/law/visiteurs'
import type { GuaranteeFound } from './guarantee.ts'
import type { MeansFound } from './means.ts'
import type { VisitFacts } from './facts.ts'
import type { Draft, VisitFinding } from './statement.ts'
import type { VisaFound } from './visa.ts'

/** A condition of the visa, with what is said of it. */
export type ConditionFound = {
  readonly id: VisaCondition['id']
  readonly finding: VisitFinding
  readonly drafts: readonly Draft[]
}

/** The six conditions; none for those who move freely. What is appreciated is never computed. */
export function findConditions(
  facts: VisitFacts,
  visa: VisaFound,
  { means, guarantee }: { readonly means: MeansFound; readonly guarantee: GuaranteeFound },
): readonly ConditionFound[] {
  if (visa.regime === 'free-movement') return []
  return conditionsVisa.map(({ id, appreciated, sources }) => {
    const finding = appreciated
      ? 'discretionary'
      : id === 'means'
        ? means.finding
        : proofOf(facts, id)
    const drafts: readonly Draft[] =
      id === 'means'
        ? [
            { id: 'condition.means', finding, sources },
            ...means.drafts.map(unmarked),
            ...guarantee.drafts,
          ]
        : [
            { id: `condition.${id}`, finding, sources },
            ...(id === 'insurance' ? [{ id: 'insurance.amount' } as const] : []),
          ]
    return { id, finding, drafts }
  })
}

// The condition carries the mark already.
function unmarked(draft: Draft): Draft {
  const { finding: _, ...rest } = draft
  return rest
}

function proofOf({ proofs }: VisitFacts, id: VisaCondition['id']): VisitFinding {
  const shown =
    id === 'purpose' ? proofs.purpose : id === 'lodging' ? proofs.lodging : proofs.insurance
  return shown === undefined ? 'unknown' : shown ? 'met' : 'not-met'
}
