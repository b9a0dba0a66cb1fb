import {
  papierDuMois,
  papierDuRecours,
  papierReconnu,
  papiersApresDecision,
  papiersEnCours,
  type PapierDetenu,
} from '@sejour/law/union'
import type { EuStayFinding } from './finding.ts'
import type { EuStayFacts } from './input.ts'

/** Which sentence says what is held. */
export type HeldKind =
  | 'waiting'
  | 'checked'
  | 'check-negative'
  | 'recognised'
  | 'extra-month'
  | 'refused-suspensive'
  | 'refused-unsettled'
  | 'refused'
  | 'not-considered'

export type Held = PapierDetenu & { readonly kind: HeldKind }

/** The paper in hand and the register, on what is known. */
export function findHeld(facts: EuStayFacts, finding: EuStayFinding): Held {
  const { request, residence, decision } = facts
  if (decision === undefined) {
    const papers = papiersEnCours[request]
    if (residence.result === 'positive') return { kind: 'checked', ...papers.positive }
    if (residence.result === 'negative') return { kind: 'check-negative', ...papers.negative }
    return { kind: 'waiting', ...papers.none }
  }
  if (decision.document === 'card') return { kind: 'recognised', ...papierReconnu[request] }
  const after = papiersApresDecision[decision.document]
  if (decision.document === 'annexe-19quinquies') return { kind: 'not-considered', ...after }
  if (finding.extraMonth.open === 'yes') {
    return { kind: 'extra-month', ...papierDuMois }
  }
  // The list changed since it was read: what follows from it is no longer settled.
  const { effect, because } = finding.appeal?.suspension ?? {}
  if (effect === 'yes' && because === undefined) {
    return { kind: 'refused-suspensive', ...after, source: papierDuRecours.source }
  }
  return effect === 'yes' || effect === 'unknown'
    ? { kind: 'refused-unsettled', ...after, source: papierDuRecours.source }
    : { kind: 'refused', ...after }
}
