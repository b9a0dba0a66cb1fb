import type { LocalDate } from '@sejour/calendar'
import { isUnreadOn } from '@sejour/engine/cite'
import { depotUnion, regimesUnion } from '@sejour/law/union'
import type { EuStayFinding } from './finding.ts'
import type { EuStayFacts } from './input.ts'

/** A fact that is not known and that would settle something. */
export type EuStayMissing =
  | 'arrivedOn'
  | 'documentsCompleteOn'
  | 'residenceCheck.result'
  | 'decision.notifiedOn'
  | 'decision.extraMonth'
  | 'otherFamily'

/** A remark beside the calendar. */
export type EuStayNote =
  | 'months-by-date'
  | 'safe-working-day'
  | 'article-42-changed'
  | 'family-documents-doubt'
  | 'no-fixed-amount'
  | 'job-seeker'
  | 'extra-month-not-foreseen'
  | 'other-family-number'
  | 'new-request'
  | 'limit-page'
  | 'order-term'

/** What is not known, in the order in which it is asked. Nothing that would change nothing. */
export function findMissing(facts: EuStayFacts, finding: EuStayFinding): readonly EuStayMissing[] {
  const { request, decision, otherFamily } = facts
  const isOpen = decision === undefined
  const attackable = decision !== undefined && decision.document !== 'card'
  const missing: readonly (readonly [boolean, EuStayMissing])[] = [
    [facts.arrivedOn === undefined, 'arrivedOn'],
    [isOpen && facts.documentsCompleteOn === undefined, 'documentsCompleteOn'],
    [isOpen && facts.residence.result === undefined, 'residenceCheck.result'],
    [attackable && decision.notifiedOn === undefined, 'decision.notifiedOn'],
    [
      decision?.document === 'annexe-20' && finding.extraMonth.open === 'possible',
      'decision.extraMonth',
    ],
    [attackable && request === 'annexe-19ter' && otherFamily === undefined, 'otherFamily'],
  ]
  return missing.filter(([is]) => is).map(([, field]) => field)
}

/** Every remark, the most pressing first. */
export function findNotes(facts: EuStayFacts, finding: EuStayFinding): readonly EuStayNote[] {
  const { request, filedOn, decision, otherFamily } = facts
  const notes: readonly (readonly [boolean, EuStayNote])[] = [
    [decision?.extraMonth === true && !finding.regime.extraMonth, 'extra-month-not-foreseen'],
    [decision?.document === 'annexe-19quinquies', 'new-request'],
    [finding.appeal !== undefined, 'limit-page'],
    [decision?.document === 'annexe-20' || decision?.document === 'annexe-21', 'order-term'],
    [otherFamily === true, 'other-family-number'],
    [isUnreadOn(depotUnion.source, filedOn), 'article-42-changed'],
    [request === 'annexe-19ter' && isAfterReform(filedOn), 'family-documents-doubt'],
    [request === 'annexe-19', 'no-fixed-amount'],
    [request === 'annexe-19', 'job-seeker'],
    [true, 'months-by-date'],
    [finding.documents.safeLastDay < finding.documents.lastDay, 'safe-working-day'],
  ]
  return notes.filter(([is]) => is).map(([, note]) => note)
}

// Since the citizens' regime changed, pages read for the family do not all say the same.
function isAfterReform(filedOn: LocalDate): boolean {
  return regimesUnion['annexe-19'].some(({ from, value }) => !value.completion && from <= filedOn)
}
