import { addDays, countTimeLimit, type LocalDate } from '@sejour/calendar'
import { versionOn, type Provision } from '@sejour/engine/cite'
import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import { depotUnion, regimesUnion, type RegimeDemande } from '@sejour/law/union'
import { findLimit } from '../limit/finding.ts'
import type { LimitQuestion, Suspension } from '../limit/index.ts'
import { workingDayUpTo } from '../limit/reading.ts'
import { findSuspension } from '../limit/suspension.ts'
import type { EuStayFacts } from './input.ts'

/** A last day, and the day by which one is surely in time. */
type Days = { readonly lastDay: LocalDate; readonly safeLastDay: LocalDate }

/** What follows from a request, before any sentence. */
export type EuStayFinding = {
  readonly regime: RegimeDemande
  readonly regimeFrom: LocalDate
  readonly regimeUntil: LocalDate | undefined
  readonly regimeSource: readonly Provision[]
  /** Absent: the day of entry is not known. */
  readonly filing: Days | undefined
  readonly filedLate: boolean | undefined
  readonly documents: Days
  readonly documentsInTime: boolean | undefined
  readonly extraMonth: { readonly open: 'yes' | 'no' | 'possible'; readonly days?: Days }
  readonly decisionLastDay: LocalDate
  readonly decidedInTime: boolean | undefined
  readonly appeal:
    | (Days & { readonly suspension: Suspension; readonly source: Provision })
    | undefined
}

/** Works out every day of a request. What is unknown never lengthens a limit. */
export function findEuStay(facts: EuStayFacts): EuStayFinding {
  const { request, filedOn, documentsCompleteOn, decision } = facts
  const versions = regimesUnion[request]
  const { value: regime, from, source } = versionOn(filedOn, versions)
  const next = versions.find((version) => version.from > from)
  const filing = facts.arrivedOn && monthsAfter(facts.arrivedOn, depotUnion.months)
  const documents = regime.completion
    ? daysOf(regime.completion.remedy, filedOn)
    : { lastDay: filedOn, safeLastDay: filedOn }
  const { lastDay: decisionLastDay } = daysOf('union-request-decision', filedOn)
  const answered = decision?.document === 'annexe-21' ? undefined : decision?.notifiedOn
  return {
    regime,
    regimeFrom: from,
    regimeUntil: next && addDays(next.from, -1),
    regimeSource: [source].flat(),
    filing,
    filedLate: filing && filedOn > filing.lastDay,
    documents,
    documentsInTime: documentsCompleteOn && documentsCompleteOn <= documents.lastDay,
    extraMonth: extraMonthOf(facts, regime),
    decisionLastDay,
    decidedInTime: answered && answered <= decisionLastDay,
    appeal: appealOf(facts),
  }
}

// The day of filing is known here: where its regime leaves the month, the whole month is left.
const EXTRA_MONTHS = 1

function monthsAfter(day: LocalDate, months: number): Days {
  const limit = { length: { months }, movesToWorkingDay: false }
  const { lastDay } = countTimeLimit(limit, { kind: 'day-after', of: day })
  return { lastDay, safeLastDay: workingDayUpTo(lastDay, day) }
}

type Counted = 'annexe-19-documents' | 'annexe-19ter-documents' | 'union-request-decision'

function daysOf(id: Counted, on: LocalDate): Days {
  const found = findLimit({ remedy: remedyOf(id), by: 'unknown', on, facts: {} })
  // Every regime starts with the remedies that count it.
  return 'because' in found ? { lastDay: on, safeLastDay: on } : found
}

function remedyOf(id: Counted | 'annulment'): LimitQuestion['remedy'] {
  const [first] = remedies
  return remedies.find((remedy) => remedy.id === id) ?? first
}

// Only an annex 20 for want of evidence leaves a month, and the paper itself says so.
function extraMonthOf(
  { decision }: EuStayFacts,
  { extraMonth }: RegimeDemande,
): EuStayFinding['extraMonth'] {
  if (!extraMonth || decision?.extraMonth === false) return { open: 'no' }
  if (decision === undefined) return { open: 'possible' }
  if (decision.document !== 'annexe-20') return { open: 'no' }
  const open = decision.extraMonth === true ? 'yes' : 'possible'
  if (decision.notifiedOn === undefined) return { open }
  return { open, days: monthsAfter(decision.notifiedOn, EXTRA_MONTHS) }
}

function appealOf({ request, decision, otherFamily }: EuStayFacts): EuStayFinding['appeal'] {
  const attacked = decisions.find(({ id }) => id === decision?.document)
  if (attacked === undefined || decision?.notifiedOn === undefined) return undefined
  // A citizen who asks for himself is no family member: his request is made on an annex 19.
  const other = otherFamily ?? (request === 'annexe-19' ? false : undefined)
  const question: LimitQuestion = {
    remedy: remedyOf('annulment'),
    decision: attacked,
    by: 'unknown',
    on: decision.notifiedOn,
    facts: 'settles' in attacked ? attacked.settles : {},
    ...(other !== undefined && { otherFamilyMember: other }),
  }
  const found = findLimit(question)
  if ('because' in found) return undefined
  const { lastDay, safeLastDay, limit } = found
  return { lastDay, safeLastDay, suspension: findSuspension(question), source: limit.source }
}
