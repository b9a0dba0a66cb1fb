import type { LocalDate } from '@sejour/calendar'
import { findVersionOn, isUnreadOn, type Provision } from '@sejour/engine/cite'
import { decisions, type Decision, type DecisionId } from '@sejour/law/decisions'
import { delaiUnion, protectionPendantLeDelai } from '@sejour/law/eloignement'
import { limitesDe2026, REGIME_FROM, remedies, type RemedyId } from '@sejour/law/recours'
import { findLimit } from '../limit/finding.ts'
import type { LimitQuestion } from '../limit/question.ts'
import { findSuspension } from '../limit/suspension.ts'
import type { KnownAppeal, OrderFacts } from './facts.ts'
import { pendingReasons } from './pending.ts'
import type { Draft, Effect } from './statement.ts'
import type { Term } from './term.ts'
import type { OrderWording } from './wording/wording.ts'

/** Something that may stop a forced execution, and whether it does on the day one looks. */
export type Reason = Draft & { readonly effect: Effect }

/**
 * Everything that bears on whether the order may be carried out by force on the day one looks; what
 * stops it comes first, then what may, then what does not.
 */
export function suspensionReasons(
  facts: OrderFacts,
  term: Term,
  wording: OrderWording,
): readonly Reason[] {
  const { on } = facts
  if (on === undefined) {
    return [{ id: 'stops.no-day', effect: 'unknown', sources: [protectionPendantLeDelai] }]
  }
  const reasons = [
    ...termReason(facts, term, on),
    ...urgencyLimit(facts, on),
    ...runningLimits(facts, on),
    ...(facts.appeal ? appealReason(facts, facts.appeal, on, wording) : []),
    ...pendingReasons(facts, on),
    ...transition(facts, on),
  ]
  return reasons.toSorted((one, other) => RANK[one.effect] - RANK[other.effect])
}

const RANK: { readonly [effect in Effect]: number } = { yes: 0, unknown: 1, no: 2 }

/** Yes if one thing stops it; otherwise unknown if one thing may. */
export function effectOf(reasons: readonly Reason[]): Effect {
  const effects = reasons.map(({ effect }) => effect)
  if (effects.includes('yes')) return 'yes'
  return effects.includes('unknown') ? 'unknown' : 'no'
}

function termReason(facts: OrderFacts, term: Term, on: LocalDate): readonly Reason[] {
  const { safeDay, lastDay, granted } = term
  const source = facts.union ? delaiUnion : protectionPendantLeDelai
  const reason = (id: Draft['id'], effect: Effect, day?: LocalDate): readonly Reason[] => [
    { id, effect, ...(day ? { detail: { day } } : {}), sources: [source] },
  ]
  if (granted === false) return reason('stops.no-term', 'no')
  if (safeDay === undefined || lastDay === undefined || facts.notifiedOn === undefined) {
    return reason('stops.term-unknown', 'unknown')
  }
  if (on > lastDay) return reason('stops.term-over', 'no', lastDay)
  if (isUnreadOn(source, on)) return reason('stops.term-unread', 'unknown')
  if (on > safeDay) return reason('stops.term-perhaps', 'unknown', safeDay)
  // The protection is written for third-country nationals, to whom these papers are given; of
  // art. 44ter only the term was read.
  const isForThirdCountry = facts.union === false || (!facts.union && facts.acte !== undefined)
  return isForThirdCountry
    ? reason('stops.term-running', 'yes', safeDay)
    : reason('stops.term-union', 'unknown', safeDay)
}

/** A question about a limit, on what is known of the order. */
export function limitQuestion(
  facts: OrderFacts,
  remedyId: RemedyId,
  decisionId: DecisionId | undefined,
  on: LocalDate | undefined,
): LimitQuestion | undefined {
  const remedy = remedies.find(({ id }) => id === remedyId)
  const decision = decisions.find(({ id }) => id === decisionId)
  if (remedy === undefined) return undefined
  const settles = decision && 'settles' in decision ? decision.settles : {}
  return {
    remedy,
    ...(decision ? { decision } : {}),
    by: facts.by,
    ...(on ? { on } : {}),
    facts: {
      ...settles,
      ...(facts.detained === undefined ? {} : { detained: facts.detained }),
      ...(facts.earlierOrder ? { removalMeasure: 'further' } : {}),
      ...(facts.union === undefined ? {} : { unionCitizenOrFamily: facts.union }),
    },
    ...(facts.otherFamily === undefined ? {} : { otherFamilyMember: facts.otherFamily }),
    ...(facts.nationalSecurity === undefined ? {} : { nationalSecurity: facts.nationalSecurity }),
  }
}

// Art. 39/83: no forced execution before the limit for extreme urgency is over.
function urgencyLimit(facts: OrderFacts, on: LocalDate): readonly Reason[] {
  const { notifiedOn } = facts
  const question = limitQuestion(facts, 'extreme-urgency', facts.decision, notifiedOn)
  const finding = question && findLimit(question)
  if (!finding || 'because' in finding) return []
  const { lastDay, safeLastDay, limit } = finding
  if (on > lastDay) return []
  const rule = findVersionOn(finding.on, question.remedy.suspensive)
  if (rule?.value !== 'yes') {
    return [{ id: 'stops.urgency-unread', effect: 'unknown', sources: [limit.source] }]
  }
  const sources = [rule.source].flat()
  return on <= safeLastDay
    ? [{ id: 'stops.urgency-limit', effect: 'yes', detail: { day: safeLastDay }, sources }]
    : [{ id: 'stops.urgency-perhaps', effect: 'unknown', detail: { day: lastDay }, sources }]
}

// Art. 39/70 and 39/79: not only the appeal stops removal, but already the limit to bring it.
function runningLimits(facts: OrderFacts, on: LocalDate): readonly Reason[] {
  const attacked = facts.appeal && (facts.appeal.against ?? facts.decision)
  const candidates = [
    { decision: facts.decision, day: facts.notifiedOn },
    { decision: facts.refusal?.decision, day: facts.refusal?.notifiedOn },
  ]
  return candidates.flatMap(({ decision, day }): readonly Reason[] => {
    const known: Decision | undefined = decisions.find(({ id }) => id === decision)
    if (!known || !decision || !day || attacked === decision) return []
    return known.remedies.includes('full-jurisdiction')
      ? runningLimit(facts, 'full-jurisdiction', { decision, day }, on)
      : known.listed
        ? runningLimit(facts, 'annulment', { decision, day }, on)
        : []
  })
}

function runningLimit(
  facts: OrderFacts,
  remedy: 'annulment' | 'full-jurisdiction',
  attacked: { readonly decision: DecisionId; readonly day: LocalDate },
  on: LocalDate,
): readonly Reason[] {
  const { decision, day } = attacked
  const question = limitQuestion(facts, remedy, decision, day)
  const finding = question && findLimit(question)
  if (!finding || 'because' in finding || on > finding.lastDay) return []
  const { effect: found, because, source } = findSuspension(question)
  if (found === 'no' || because === 'suspension-law-unread') return []
  const isSafe = on <= finding.safeLastDay
  const effect = isSafe ? heldBack(found, source, day) : 'unknown'
  const sure = remedy === 'annulment' ? 'stops.listed-limit' : 'stops.full-limit'
  return [
    {
      id: effect === 'yes' ? sure : 'stops.listed-perhaps',
      effect,
      detail: { day: finding.safeLastDay },
      sources: source ? [source] : [],
    },
  ]
}

/** The list changed since it was read: what it once stopped is no longer sure to be stopped. */
export function heldBack(effect: Effect, source: Provision | undefined, day: LocalDate): Effect {
  return effect === 'yes' && source && isUnreadOn(source, day) ? 'unknown' : effect
}

function appealReason(
  facts: OrderFacts,
  appeal: KnownAppeal,
  on: LocalDate,
  wording: OrderWording,
): readonly Reason[] {
  const { kind, filedOn, notifiedOn, rejectedOn } = appeal
  const question = limitQuestion(facts, kind, appeal.against ?? facts.decision, notifiedOn)
  if (question === undefined) return []
  const suspension = findSuspension(question)
  const sources = suspension.source ? [suspension.source] : [limitesDe2026]
  const name = wording.limit.remedy(question.remedy)
  const reason = (id: Draft['id'], effect: Effect, more: readonly string[] = []) =>
    [{ id, effect, detail: { name }, more, sources }] satisfies readonly Reason[]
  if (rejectedOn && rejectedOn <= on) return reason('stops.appeal-rejected', 'no')
  if (filedOn && filedOn > on) return reason('stops.appeal-to-come', 'no')
  const finding = findLimit(question)
  if (filedOn && 'lastDay' in finding && filedOn > finding.lastDay) {
    return reason('stops.appeal-late', 'no')
  }
  const isSure = filedOn !== undefined && 'lastDay' in finding && filedOn <= finding.safeLastDay
  const more = suspension.because
    ? [wording.limit.reasons[suspension.because]({ unknownFacts: [] })]
    : []
  const effect = notifiedOn ? heldBack(suspension.effect, suspension.source, notifiedOn) : 'unknown'
  if (effect === 'no') return reason('stops.appeal-no', 'no', more)
  if (effect === 'yes' && !isSure) return reason('stops.appeal-time', 'unknown', more)
  return effect === 'yes'
    ? reason('stops.appeal-yes', 'yes', more)
    : reason('stops.appeal-unknown', 'unknown', more)
}

// What was notified before the law of 2026 is taken to stay under the old one; nobody read its transition.
function transition({ notifiedOn, appeal }: OrderFacts, on: LocalDate): readonly Reason[] {
  const isBefore = notifiedOn !== undefined && notifiedOn < REGIME_FROM.C
  return isBefore && on >= REGIME_FROM.C && appeal
    ? [{ id: 'stops.transition', effect: 'unknown', sources: [limitesDe2026] }]
    : []
}
