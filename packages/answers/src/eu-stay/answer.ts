import type { Provision } from '@sejour/engine'
import { controleNegatif, depotUnion, silenceUnion } from '@sejour/law/union'
import type { Answered } from '../input/index.ts'
import { sayEachSourceOnce } from '../say/index.ts'
import { findEuStay, type EuStayFinding } from './finding.ts'
import { findHeld } from './held.ts'
import { readEuStay, type EuStayFacts } from './input.ts'
import { findMissing, findNotes } from './notes.ts'
import type { EuStayAnswer, EuStaySaid } from './output.ts'
import { sayEuSteps, suspensionSentence } from './steps.ts'
import type { EuStayWording } from './wording/wording.ts'

/**
 * The calendar of a request on an annex 19 or 19ter: documents, residence check, decision, appeal.
 *
 * @law law of 15 December 1980, art. 42; royal decree of 8 October 1981, arts 50 to 52
 */
export function answerEuStay(input: unknown, wording: EuStayWording): Answered<EuStayAnswer> {
  const read = readEuStay(input, wording)
  return read.ok ? { ok: true, value: sayEuStay(read.value, wording) } : read
}

function sayEuStay(facts: EuStayFacts, wording: EuStayWording): EuStayAnswer {
  const finding = findEuStay(facts)
  const { regime, documents, extraMonth, filedLate } = finding
  const { kind, paper, register, source } = findHeld(facts, finding)
  const { request } = facts
  const said = (text: string, from: readonly Provision[]): EuStaySaid => ({
    text,
    sources: sayEachSourceOnce(from, wording.lang),
  })
  return {
    request,
    summary: summaryOf(facts, finding, wording),
    regime: {
      id: regime.id,
      from: finding.regimeFrom,
      until: finding.regimeUntil ?? null,
      ...said(wording.regimes[regime.id], finding.regimeSource),
    },
    filedLate: filedLate ?? null,
    fineCents: filedLate ? depotUnion.fineCents : null,
    documents: {
      due: regime.completion ? 'after-filing' : 'at-filing',
      lastDay: documents.lastDay,
      safeLastDay: documents.safeLastDay,
      inTime: finding.documentsInTime ?? null,
      incomplete: regime.incomplete,
    },
    extraMonth: {
      open: extraMonth.open,
      lastDay: extraMonth.days?.lastDay ?? null,
      safeLastDay: extraMonth.days?.safeLastDay ?? null,
    },
    decisionLastDay: finding.decisionLastDay,
    decidedInTime: finding.decidedInTime ?? null,
    silence: said(wording.silence[request], silenceUnion),
    residence: {
      result: facts.residence.result ?? null,
      readings:
        facts.residence.result === 'positive' || isOverWithoutCheck(facts)
          ? []
          : controleNegatif.map(({ id, source: from }) => ({
              id,
              ...said(wording.readings[id], from),
            })),
    },
    appeal: appealOf(finding, wording, said),
    held: { paper, register, ...said(wording.held[kind][request], source) },
    steps: sayEuSteps(facts, finding, wording),
    missing: findMissing(facts, finding).map((field) => ({ field, text: wording.missing[field] })),
    notes: findNotes(facts, finding).map((note) => wording.notes[note]),
    sources: sayEachSourceOnce(
      [...finding.regimeSource, ...regime.documentsSource, depotUnion.source],
      wording.lang,
    ),
  }
}

// A decision came, and nothing is known of a check: how one is read matters no more.
function isOverWithoutCheck({ decision, residence }: EuStayFacts): boolean {
  return decision !== undefined && residence.result === undefined
}

function appealOf(
  { appeal }: EuStayFinding,
  { steps }: EuStayWording,
  said: (text: string, from: readonly Provision[]) => EuStaySaid,
): EuStayAnswer['appeal'] {
  if (appeal === undefined) return null
  const { lastDay, safeLastDay, suspension, source } = appeal
  const text = steps.suspension[suspensionSentence(suspension)]
  return {
    lastDay,
    safeLastDay,
    suspensive: suspension.effect,
    ...said(text, suspension.source ? [source, suspension.source] : [source]),
  }
}

function summaryOf(
  { decision, documentsCompleteOn }: EuStayFacts,
  { regime, documents, decisionLastDay, extraMonth, appeal }: EuStayFinding,
  { summary }: EuStayWording,
): string {
  if (decision?.document === 'card') return summary.recognised
  if (extraMonth.open === 'yes' && extraMonth.days && appeal) {
    return summary.extraMonth(extraMonth.days.safeLastDay, appeal.safeLastDay)
  }
  if (decision !== undefined) return appeal ? summary.appeal(appeal.safeLastDay) : summary.undated
  if (documentsCompleteOn !== undefined) return summary.waiting(decisionLastDay)
  return regime.completion
    ? summary.documents(documents.safeLastDay, decisionLastDay)
    : summary.atFiling(decisionLastDay)
}
