import { findVersionOn, isUnreadOn, type Provision } from '@sejour/engine/cite'
import { nationalSecurityException, type Decision } from '@sejour/law/decisions'
import { autresMembresDeFamille } from '@sejour/law/recours'
import type { LocalDate } from '@sejour/calendar'
import type { LimitQuestion } from './question.ts'

/** Whether a remedy stops removal, and what must be said about it. */
export type Suspension = {
  readonly effect: 'yes' | 'no' | 'unknown'
  readonly because?: SuspensionReason
  readonly source?: Provision
}

export type SuspensionReason =
  | 'suspension-depends-on-decision'
  | 'suspension-law-unread'
  | 'suspension-list-changed'
  | 'suspension-measure-unknown'
  | 'suspension-no-measure'
  | 'suspension-other-family'
  | 'suspension-other-family-unknown'
  | 'suspension-national-security'
  | 'suspension-sponsor'
  | 'suspension-subsequent'

/** Whether the remedy stops removal by law, on the facts given. */
export function findSuspension(question: LimitQuestion): Suspension {
  const { remedy, on, facts } = question
  const rule = on && findVersionOn(on, remedy.suspensive)
  if (on === undefined || rule === undefined) {
    return { effect: 'unknown', because: 'suspension-law-unread' }
  }
  const source = Array.isArray(rule.source) ? rule.source[0] : rule.source
  switch (rule.value) {
    case 'unknown':
      return { effect: 'unknown', because: 'suspension-law-unread', source }
    case 'no':
      return { effect: 'no', source }
    case 'yes':
      return {
        ...(remedy.id === 'extreme-urgency'
          ? ofUrgency(question)
          : facts.cgraGround === 'subsequent'
            ? { effect: 'unknown', because: 'suspension-subsequent' }
            : { effect: 'yes' }),
        source,
      }
    case 'by-decision':
      return (
        byDecision(question, on) ?? {
          effect: 'no',
          because: 'suspension-depends-on-decision',
          source,
        }
      )
  }
}

// It is the measure that waits, not the refusal: without a measure nothing is stopped.
function ofUrgency({ facts, decision }: LimitQuestion): Suspension {
  if (facts.removalMeasure === 'none')
    return { effect: 'unknown', because: 'suspension-no-measure' }
  const isKnown = facts.removalMeasure !== undefined || !decision || 'measure' in decision
  return isKnown ? { effect: 'yes' } : { effect: 'unknown', because: 'suspension-measure-unknown' }
}

function byDecision(question: LimitQuestion, on: LocalDate): Suspension | undefined {
  const decision: Decision | undefined = question.decision
  const listed = decision?.listed && findVersionOn(on, decision.listed)
  if (decision === undefined || listed === undefined) return undefined
  const source = Array.isArray(listed.source) ? listed.source[0] : listed.source
  switch (listed.value) {
    case 'not-listed':
      return { effect: 'no', source }
    case 'conditional':
      return { effect: 'unknown', because: 'suspension-sponsor', source }
    case 'listed':
      return listedUnlessExcepted(question, decision, on, source)
  }
}

function listedUnlessExcepted(
  { nationalSecurity, otherFamilyMember }: LimitQuestion,
  { notForOtherFamily }: Decision,
  on: LocalDate,
  source: Provision,
): Suspension {
  if (nationalSecurity && on >= nationalSecurityException.from) {
    return {
      effect: 'no',
      because: 'suspension-national-security',
      source: nationalSecurityException.source,
    }
  }
  if (notForOtherFamily && otherFamilyMember) {
    return { effect: 'no', because: 'suspension-other-family', source: autresMembresDeFamille }
  }
  if (notForOtherFamily && otherFamilyMember === undefined) {
    return {
      effect: 'unknown',
      because: 'suspension-other-family-unknown',
      source: autresMembresDeFamille,
    }
  }
  // Nobody is told that removal waits on the strength of a list that changed since it was read.
  return isUnreadOn(source, on)
    ? { effect: 'unknown', because: 'suspension-list-changed', source }
    : { effect: 'yes', source }
}
