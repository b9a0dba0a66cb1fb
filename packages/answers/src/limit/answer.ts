import type { Certainty, Provision } from '@sejour/engine'
import { movesToWorkingDay, type LimitNote } from '@sejour/law/recours'
import type { Answered } from '../input/index.ts'
import { sayEachSourceOnce, saySource } from '../say/index.ts'
import { sayAlternatives } from './alternatives.ts'
import { limitDays } from './calendar.ts'
import { findLimit, type CountedFinding, type LimitFinding } from './finding.ts'
import type { LimitAnswer } from './limit-answer.ts'
import { readQuestion, type LimitQuestion } from './question.ts'
import { findReasons, needsPerson, unknownFactsIn, type ReasonId } from './reasons.ts'
import { saySteps } from './steps.ts'
import { findSuspension, type Suspension } from './suspension.ts'
import type { LimitWording, ReasonDetail } from './wording.ts'

/** Answers what the last day is, or says what is wrong with the question. */
export function answerLimit(raw: unknown, wording: LimitWording): Answered<LimitAnswer> {
  const read = readQuestion(raw, wording)
  return read.ok ? { ok: true, value: sayLimit(read.value, wording) } : read
}

function sayLimit(question: LimitQuestion, wording: LimitWording): LimitAnswer {
  const finding = findLimit(question)
  const suspension = findSuspension(question)
  const reasonIds: readonly ReasonId[] = [
    ...findReasons(question, finding),
    ...(suspension.because ? [suspension.because] : []),
  ]
  const detail = detailOf(question, finding)
  const { lang } = wording
  return {
    ...aboutQuestion(question, wording),
    ...('because' in finding
      ? { ...UNCOUNTED, summary: wording.summary.uncounted, regime: finding.regime ?? null }
      : counted(question, finding, wording)),
    suspensive: suspension.effect,
    suspensiveSource: suspension.source ? saySource(suspension.source, lang) : null,
    needsHumanCheck: needsPerson(reasonIds),
    reasons: reasonIds.map((reason) => wording.reasons[reason](detail)),
    reasonIds,
    notes: notesOf(question).map((note) => wording.notes[note]),
    sources: sayEachSourceOnce(sourcesOf(finding, suspension, question), lang),
  }
}

function aboutQuestion({ remedy, decision }: LimitQuestion, wording: LimitWording) {
  return {
    remedy: remedy.id,
    remedyLabel: wording.remedy(remedy),
    decision: decision?.id ?? null,
    decisionLabel: decision ? wording.decision(decision) : null,
    kind: remedy.kind,
    openedBy: remedy.openedBy,
    indicative: 'indicative' in remedy,
  }
}

const UNCOUNTED = {
  days: null,
  months: null,
  firstDay: null,
  rawLastDay: null,
  lastDay: null,
  safeLastDay: null,
  window: null,
  filedInTime: null,
  daysLate: null,
  steps: [],
  alternatives: [],
  printedLimit: null,
  calendar: [],
  certainty: 'low',
} as const

function counted(question: LimitQuestion, finding: CountedFinding, wording: LimitWording) {
  const { taken, lastDay, safeLastDay, printed, byLaw } = finding
  const days = limitDays(finding)
  return {
    summary: summaryOf(finding, wording),
    regime: finding.regime,
    days:
      taken.length && 'days' in taken.length
        ? taken.length.days
        : days.filter(({ number }) => number).length,
    months: taken.length && 'months' in taken.length ? taken.length.months : null,
    firstDay: taken.firstDay,
    rawLastDay: taken.rawLastDay,
    lastDay,
    safeLastDay,
    window: finding.window ?? null,
    filedInTime: finding.inTime ?? null,
    daysLate: finding.daysLate ?? null,
    steps: saySteps(question, finding, wording),
    alternatives: sayAlternatives(question, finding, wording),
    printedLimit: printed
      ? { lastDay: printed.lastDay, agrees: printed.lastDay === byLaw.lastDay }
      : null,
    calendar: days,
    certainty: certaintyOf(question, finding),
  }
}

function summaryOf(
  { window, lastDay, safeLastDay }: CountedFinding,
  { summary }: LimitWording,
): string {
  if (window) return summary.window(window.from, window.until, lastDay)
  return safeLastDay < lastDay ? summary.safe(safeLastDay, lastDay) : summary.certain(lastDay)
}

// What is not read, or not settled, is never more than low.
function certaintyOf({ remedy }: LimitQuestion, finding: CountedFinding) {
  const { limit, start, taken, on } = finding
  const isUnread = limit.source.readUntil !== undefined && on > limit.source.readUntil
  if (isUnread || (remedy.startsByMode && !start.settled)) return 'low'
  return worst([limit.source.certainty, taken.source.certainty, start.source.certainty])
}

function worst(certainties: readonly Certainty[]): LimitAnswer['certainty'] {
  if (certainties.includes('unverified') || certainties.includes('low')) return 'low'
  return certainties.includes('medium') ? 'medium' : 'high'
}

function notesOf({ remedy, decision }: LimitQuestion): readonly LimitNote[] {
  const ofDecision: readonly LimitNote[] = decision && 'notes' in decision ? decision.notes : []
  return [...new Set<LimitNote>([...remedy.notes, ...ofDecision])]
}

function sourcesOf(
  finding: LimitFinding,
  suspension: Suspension,
  { decision }: LimitQuestion,
): readonly Provision[] {
  const ofLimit =
    'because' in finding
      ? []
      : [
          finding.start.source,
          finding.taken.source,
          finding.limit.source,
          ...(finding.taken.lastDay > finding.taken.rawLastDay ? [movesToWorkingDay] : []),
        ]
  return [
    ...ofLimit,
    ...(suspension.source ? [suspension.source] : []),
    ...(decision ? [decision.source] : []),
  ]
}

function detailOf(question: LimitQuestion, finding: LimitFinding): ReasonDetail {
  if ('because' in finding) return { unknownFacts: [] }
  const { lastDay, safeLastDay, mayMoveTo, printed, daysLate, window } = finding
  const { readUntil } = finding.limit.source
  return {
    lastDay,
    safeLastDay,
    unknownFacts: unknownFactsIn(finding, question),
    ...(readUntil && { readUntil }),
    ...(mayMoveTo && { mayMoveTo }),
    ...(printed && { printedLastDay: printed.lastDay }),
    ...(daysLate && { daysLate }),
    ...(window && { window }),
  }
}
