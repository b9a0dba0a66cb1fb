import { isWorkingDay } from '@sejour/calendar'
import { isUnreadOn } from '@sejour/engine/cite'
import { REACHED_BACK, type LimitFactId } from '@sejour/law/recours'
import type { CountedFinding, LimitFinding } from './finding.ts'
import type { LimitQuestion } from './question.ts'
import { unknownFactsOf } from './reading.ts'
import type { SuspensionReason } from './suspension.ts'

/** Why a day is not settled, or why a person must look. */
export type LimitReason =
  | 'ask-printed-limit'
  | 'council-law-unread'
  | 'electronic-way-unsettled'
  | 'fact-unknown'
  | 'filed-between'
  | 'filed-late'
  | 'filed-outside-window'
  | 'last-day-closed'
  | 'last-day-closed-unsettled'
  | 'law-reached-back'
  | 'no-notification-day'
  | 'no-removal-measure'
  | 'not-in-force'
  | 'posted-before-2011'
  | 'posting-unsettled'
  | 'printed-differs'
  | 'printed-is-longer'
  | 'text-unread'
  | 'to-be-confirmed'
  | 'way-unknown'

export type ReasonId = LimitReason | SuspensionReason

/** The reasons for which a person must look before anybody relies on the day. */
const FOR_A_PERSON: ReadonlySet<ReasonId> = new Set([
  'ask-printed-limit',
  'council-law-unread',
  'electronic-way-unsettled',
  'filed-between',
  'last-day-closed-unsettled',
  'law-reached-back',
  'no-notification-day',
  'no-removal-measure',
  'not-in-force',
  'posted-before-2011',
  'posting-unsettled',
  'printed-differs',
  'printed-is-longer',
  'suspension-list-changed',
  'text-unread',
  'way-unknown',
])

/** Whether a person must look. */
export function needsPerson(reasons: readonly ReasonId[]): boolean {
  return reasons.some((reason) => FOR_A_PERSON.has(reason))
}

/** Every reason, the gravest first. */
export function findReasons(question: LimitQuestion, finding: LimitFinding): LimitReason[] {
  if ('because' in finding) return [finding.because]
  return [
    ...lawReasons(finding),
    ...printedReasons(finding),
    ...notificationReasons(question, finding),
    ...(unknownFactsIn(finding, question).length > 0 ? (['fact-unknown'] as const) : []),
    ...closedReasons(question, finding),
    ...filingReasons(question, finding),
    ...confirmation(finding),
  ]
}

/** The facts that are unknown and may change the last day. */
export function unknownFactsIn(
  { possible }: CountedFinding,
  { facts }: LimitQuestion,
): readonly LimitFactId[] {
  const ids = possible.flatMap(({ when }) => Object.keys(unknownFactsOf(when, facts)))
  return LIMIT_FACTS.filter((id) => ids.includes(id))
}

const LIMIT_FACTS: readonly LimitFactId[] = [
  'detained',
  'removalMeasure',
  'cgraGround',
  'heldAtApplication',
  'unionCitizenOrFamily',
]

function lawReasons({ on, limit }: CountedFinding): LimitReason[] {
  const isCouncilLawUnread = limit.source.certainty === 'unverified'
  return keep([
    [isCouncilLawUnread, 'council-law-unread'],
    [isCouncilLawUnread && on <= REACHED_BACK.until, 'law-reached-back'],
    [isUnreadOn(limit.source, on), 'text-unread'],
  ])
}

function printedReasons(finding: CountedFinding): LimitReason[] {
  const { limit, printed, byLaw } = finding
  if (printed === undefined) return keep([[limit.shortest !== undefined, 'ask-printed-limit']])
  const paperDecides = limit.shortest !== undefined
  return keep([
    [printed.lastDay > byLaw.lastDay, 'printed-is-longer'],
    [printed.lastDay < byLaw.lastDay && !paperDecides, 'printed-differs'],
  ])
}

function notificationReasons({ remedy, by, facts }: LimitQuestion, found: CountedFinding) {
  const wasPosted = by === 'post' || by === 'registered'
  const byMode = remedy.startsByMode
  return keep([
    [byMode && by === 'unknown', 'way-unknown'],
    [byMode && by === 'electronic', 'electronic-way-unsettled'],
    [byMode && wasPosted && !found.start.settled, 'posted-before-2011'],
    [!byMode && wasPosted && remedy.openedBy === 'notification', 'posting-unsettled'],
    [remedy.id === 'extreme-urgency' && facts.removalMeasure === 'none', 'no-removal-measure'],
  ])
}

function closedReasons({ remedy }: LimitQuestion, { taken, mayMoveTo }: CountedFinding) {
  const isClosed = 'whenClosed' in remedy && !isWorkingDay(taken.lastDay)
  return keep([
    [isClosed && mayMoveTo === undefined, 'last-day-closed'],
    [mayMoveTo !== undefined, 'last-day-closed-unsettled'],
  ])
}

function filingReasons({ filedOn }: LimitQuestion, found: CountedFinding): LimitReason[] {
  if (filedOn === undefined) return []
  const { window, lastDay, safeLastDay } = found
  if (filedOn > lastDay) return ['filed-late']
  if (window) return filedOn < window.from || filedOn > window.until ? ['filed-outside-window'] : []
  return filedOn > safeLastDay ? ['filed-between'] : []
}

function confirmation({ limit, on }: CountedFinding): LimitReason[] {
  const isUnsure = limit.source.certainty === 'low'
  return keep([[isUnsure && !isUnreadOn(limit.source, on), 'to-be-confirmed']])
}

function keep(reasons: readonly (readonly [boolean, LimitReason])[]): LimitReason[] {
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason)
}
