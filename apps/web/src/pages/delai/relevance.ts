import { decisions, type Decision } from '@sejour/law/decisions'
import { remedies, type LimitFactId, type Remedy } from '@sejour/law/recours'

/** What is worth asking once the paper and the step are known. */
export type Relevant = {
  readonly decision: Decision | undefined
  readonly remedy: Remedy
  /** The steps open to the person, the usual one first; empty when there is only one. */
  readonly remedies: readonly Remedy[]
  /** The facts on which the length may depend and that the paper does not settle. */
  readonly facts: ReadonlySet<LimitFactId>
  readonly asksOtherFamily: boolean
  readonly asksNationalSecurity: boolean
  /** Whether the way of notification decides the first day. */
  readonly asksMode: boolean
}

/** Reads what is relevant from the law itself. Without a paper, every step is open. */
export function relevantTo(decisionId: string | undefined, remedyId: string | undefined): Relevant {
  const decision: Decision | undefined = decisions.find(({ id }) => id === decisionId)
  const open: readonly Remedy[] = remedies.filter(
    ({ id }) => decision === undefined || decision.remedies.includes(id),
  )
  const usual = open.find(({ id }) => id === decision?.remedies[0]) ?? open[0] ?? remedies[0]
  const remedy = open.find(({ id }) => id === remedyId) ?? usual
  const settled = Object.keys(decision?.settles ?? {})
  const facts = remedy.limits
    .flatMap(({ value }) => value.cases ?? [])
    .flatMap(({ when }) => Object.keys(when) as LimitFactId[])
    .filter((fact) => !settled.includes(fact))
  const isListed = decision?.listed?.some(({ value }) => value === 'listed') === true
  return {
    decision,
    remedy,
    remedies: open.length > 1 ? [usual, ...open.filter((one) => one !== usual)] : [],
    facts: new Set(facts),
    asksOtherFamily: decision?.notForOtherFamily === true,
    asksNationalSecurity: isListed && remedy.id === 'annulment',
    asksMode: remedy.startsByMode,
  }
}
