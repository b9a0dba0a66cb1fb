import type { LocalDate } from '@sejour/calendar'
import type { AccountId, CaseEntry, CaseRuling, CaseState, ProcedureId } from '@sejour/cases'
import { type DecisionKind, decisionKindOf, decisionKindsOf } from './decision-kinds.ts'
import { examinedOf, stagesApart } from './examined.ts'
import { cameAgain, isRenewing } from './waits.ts'
import { type Blocked, groundsIn, type PointOfRuling, pointsOf } from './points.ts'

/** The rulings of one procedure, as somebody sees them. */
export type RulingsOfProcedure = {
  readonly procedure: ProcedureId
  readonly kinds: readonly DecisionKind[]
  /** The one that is prepared or stands. Absent: nobody began one. */
  readonly current?: RulingShown
  /** Nothing is prepared, and the request, or what became of it, waits for a decision. */
  readonly canBegin: boolean
  /** What is asked is to prolong a stay that was granted. */
  readonly isRenewal: boolean
  /** Earlier ones, signed or withdrawn, the latest first. */
  readonly before: readonly RulingShown[]
  /** Every argument, with the reason of the current one. */
  readonly points: readonly PointOfRuling[]
}

export type RulingShown = {
  readonly ruling: CaseRuling
  readonly kind?: DecisionKind
  /** What stands between it and the second reader. */
  readonly blocked: readonly Blocked[]
  /** Whoever reads wrote nothing of it. */
  readonly mayReview: boolean
  /** Who was told of it meanwhile, and what they did against it. */
  readonly notified: readonly Notified[]
  readonly appeals: readonly Appeal[]
  /** The commune was asked to notify it. */
  readonly asked?: CaseEntry
}

type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>
type Appeal = Extract<CaseEntry, { readonly kind: 'remedy-filed' }>

/** What is prepared and was decided of a procedure. */
export function rulingsOf(
  state: CaseState,
  procedure: ProcedureId,
  reader: AccountId,
): RulingsOfProcedure {
  const all = [...state.rulings.values()].filter((one) => one.procedure === procedure)
  const current = all.findLast(({ status }) => status !== 'withdrawn')
  const isRenewal = isRenewing(state, procedure)
  const shown = (ruling: CaseRuling) => rulingShown(state, ruling, reader)
  return {
    procedure,
    kinds: decisionKindsOf(state.procedures.get(procedure)?.kind ?? '', isRenewal),
    canBegin: current === undefined || (current.status === 'signed' && cameAgain(state, current)),
    isRenewal,
    ...(current && { current: shown(current) }),
    before: all
      .filter(({ id }) => id !== current?.id)
      .toReversed()
      .map(shown),
    points: pointsOf(state, procedure, current),
  }
}

function rulingShown(state: CaseState, ruling: CaseRuling, reader: AccountId): RulingShown {
  const entries = [...state.entries.values()]
  const kind = kindOf(state, ruling)
  const notified = entries.filter((entry) => tellsOf(entry, ruling))
  const asked = entries.findLast((entry) => asksFor(entry, ruling))
  return {
    ruling,
    ...(kind && { kind }),
    blocked: blockedIn(state, ruling),
    mayReview: ruling.status === 'submitted' && !handsOf(ruling).includes(reader),
    notified,
    appeals: entries.filter(
      (entry): entry is Appeal =>
        entry.kind === 'remedy-filed' && notified.some(({ id }) => id === entry.against),
    ),
    ...(asked && { asked }),
  }
}

/**
 * Whether somebody was told of a ruling. What came on paper names no ruling: then the same decision
 * of the same procedure counts, from the day of the signature on.
 */
export function tellsOf(entry: CaseEntry, ruling: CaseRuling): entry is Notified {
  if (entry.kind !== 'decision-notified') return false
  if (entry.ruling !== undefined) return entry.ruling === ruling.id
  const day = entry.notification.on ?? entry.decidedOn
  return (
    entry.procedure === ruling.procedure &&
    entry.decision === ruling.decision &&
    isSince(day, ruling)
  )
}

/** Whether somebody was asked to notify it; the step may name the ruling, the signature, or neither. */
export function asksFor(entry: CaseEntry, ruling: CaseRuling): boolean {
  if (entry.kind !== 'step-taken' || entry.step !== 'notification-asked') return false
  if (entry.about === ruling.id) return true
  const isOther =
    entry.details?.['decision'] !== undefined && entry.details['decision'] !== ruling.decision
  return entry.procedure === ruling.procedure && !isOther && isSince(entry.on, ruling)
}

function isSince(day: LocalDate | undefined, { signed, withdrawn }: CaseRuling): boolean {
  if (day === undefined || !signed || day < signed.on) return false
  return withdrawn === undefined || day <= withdrawn.on
}

export function kindOf(state: CaseState, ruling: CaseRuling): DecisionKind | undefined {
  return decisionKindOf(state.procedures.get(ruling.procedure)?.kind ?? '', ruling.decision)
}

/** Everything that is missing before somebody else may read a ruling. */
export function blockedIn(state: CaseState, ruling: CaseRuling): readonly Blocked[] {
  const kind = kindOf(state, ruling)
  const unanswered = pointsOf(state, ruling.procedure, ruling)
    .filter(({ reason }) => reason === undefined)
    .map(({ id }): Blocked => ({ why: 'argument-unanswered', about: id }))
  const lacksGround = kind?.grounds !== undefined && groundsIn(ruling, kind.grounds).length === 0
  return [
    ...(ruling.decision === undefined ? [{ why: 'nothing-decided' } as const] : []),
    ...(isOpenStage(state, ruling, kind) ? [] : [{ why: 'stage-not-open' } as const]),
    ...(lacksGround ? [{ why: 'ground-missing' } as const] : []),
    ...(kind?.grants === 'limited' && ruling.until === undefined
      ? [{ why: 'duration-missing' } as const]
      : []),
    ...unanswered,
  ]
}

/** The merits are decided once somebody found the request admissible, and not before. */
function isOpenStage(
  state: CaseState,
  ruling: CaseRuling,
  kind: DecisionKind | undefined,
): boolean {
  const procedure = state.procedures.get(ruling.procedure)
  if (!procedure || !stagesApart(procedure.kind) || kind?.stage !== 'merits') return true
  return examinedOf(state, procedure.id)?.result === 'admissible'
}

/** Who wrote any of a ruling: its second reader is somebody else. */
export function handsOf({
  recorded,
  changed,
  submitted,
  reasons,
}: CaseRuling): readonly AccountId[] {
  const stamps = [recorded, changed, submitted, ...reasons.values()]
  return [...new Set(stamps.flatMap((stamp) => (stamp ? [stamp.by] : [])))]
}

export function isStep(entry: CaseEntry, step: string, about?: string): boolean {
  return (
    entry.kind === 'step-taken' &&
    entry.step === step &&
    (about === undefined || entry.about === about)
  )
}
