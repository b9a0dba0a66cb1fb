import type { KnownDecision, KnownRemedy } from '@sejour/answers/limit'
import { decisions, type Decision } from '@sejour/law/decisions'
import { remedies, type LimitFactId, type Remedy } from '@sejour/law/recours'

/** What is worth asking once the paper and the step are known. */
export type Relevant = {
  readonly decision: KnownDecision | undefined
  readonly remedy: KnownRemedy
  /** The steps open to the person, the usual one first; empty when there is only one. */
  readonly remedies: readonly KnownRemedy[]
  /** The facts on which the length may depend and that the paper does not settle. */
  readonly facts: ReadonlySet<LimitFactId>
  readonly asksOtherFamily: boolean
  readonly asksNationalSecurity: boolean
  /** Whether the way of notification decides the first day. */
  readonly asksMode: boolean
}

/** Reads what is relevant from the law itself. Without a paper, every step is open. */
export function relevantTo(decisionId: string | undefined, remedyId: string | undefined): Relevant {
  const decision = decisions.find(({ id }) => id === decisionId)
  const open = openSteps(decision)
  const usual = open[0] ?? remedies[0]
  const remedy = open.find(({ id }) => id === remedyId) ?? usual
  const paper: Decision | undefined = decision
  const isListed = paper?.listed?.some(({ value }) => value === 'listed') === true
  return {
    decision,
    remedy,
    remedies: open.length > 1 ? open : [],
    facts: factsThatCount(remedy, paper),
    asksOtherFamily: paper?.notForOtherFamily === true,
    asksNationalSecurity: isListed && remedy.id === 'annulment',
    asksMode: remedy.startsByMode,
  }
}

function openSteps(decision: Decision | undefined): readonly KnownRemedy[] {
  if (decision === undefined) return remedies
  const open = remedies.filter(({ id }) => decision.remedies.includes(id))
  const isUsual = ({ id }: KnownRemedy) => id === decision.remedies[0]
  return [...open.filter(isUsual), ...open.filter((one) => !isUsual(one))]
}

function factsThatCount(remedy: Remedy, decision: Decision | undefined): ReadonlySet<LimitFactId> {
  const settled = Object.keys(decision?.settles ?? {})
  const named = remedy.limits
    .flatMap(({ value }) => value.cases ?? [])
    .flatMap(({ when }) => Object.keys(when))
  return new Set(FACTS.filter((fact) => named.includes(fact) && !settled.includes(fact)))
}

const FACTS: readonly LimitFactId[] = [
  'detained',
  'removalMeasure',
  'cgraGround',
  'heldAtApplication',
  'unionCitizenOrFamily',
]
