import type {
  AccountId,
  CaseEntry,
  CaseParcel,
  CaseRuling,
  CaseState,
  ProcedureId,
} from '@sejour/cases'
import { type DecisionKind, decisionKindOf, decisionKindsOf } from './decision-kinds.ts'
import { examinedOf, stagesApart } from './examined.ts'
import { type OnItsWay, onItsWay, tellsOf } from './reached.ts'
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

/** One ruling as the desk shows it to whoever reads. */
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
  /** The commune was asked to notify it, and did not send it back. */
  readonly asked?: NonNullable<OnItsWay['asked']>
  /** What left with it, and was neither refused nor recalled. */
  readonly parcel?: CaseParcel
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
    canBegin:
      current === undefined ||
      (current.status === 'signed' && cameAgain(state, current) && !isFollowed(state, procedure)),
    isRenewal,
    ...(current && { current: shown(current) }),
    before: all
      .filter(({ id }) => id !== current?.id)
      .toReversed()
      .map(shown),
    points: pointsOf(state, procedure, current),
  }
}

/** What comes back after an annulment is decided in the round that was opened for it. */
const isFollowed = (state: CaseState, procedure: ProcedureId): boolean =>
  [...state.procedures.values()].some(({ follows }) => follows === procedure)

function rulingShown(state: CaseState, ruling: CaseRuling, reader: AccountId): RulingShown {
  const entries = [...state.entries.values()]
  const kind = kindOf(state, ruling)
  const notified = entries.filter((entry) => tellsOf(entry, ruling, state))
  const { asked, parcel } = onItsWay(state, ruling)
  return {
    ruling,
    ...(kind && { kind }),
    blocked: blockedIn(state, ruling),
    mayReview: ruling.status === 'submitted' && !handsOf(state, ruling).includes(reader),
    notified,
    appeals: entries.filter(
      (entry): entry is Appeal =>
        entry.kind === 'remedy-filed' && notified.some(({ id }) => id === entry.against),
    ),
    ...(asked && { asked }),
    ...(parcel && { parcel }),
  }
}

/** The kind of decision a ruling holds; undefined while it says none. */
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

/**
 * Who wrote any of a ruling: its second reader is somebody else. Reasons that were taken over from
 * the one that it replaces stay those of whoever wrote them.
 */
export function handsOf(
  { rulings }: Pick<CaseState, 'rulings'>,
  { writtenBy, reasons, replaces }: CaseRuling,
): readonly AccountId[] {
  const before = replaces === undefined ? undefined : rulings.get(replaces)
  const taken = [...(before?.reasons ?? [])].filter(
    ([point, { text }]) => reasons.get(point)?.text === text,
  )
  return [...new Set([...writtenBy, ...taken.map(([, { by }]) => by)])]
}

/** Whether an entry is this step, about this where that is said. */
export function isStep(entry: CaseEntry, step: string, about?: string): boolean {
  return (
    entry.kind === 'step-taken' &&
    entry.step === step &&
    (about === undefined || entry.about === about)
  )
}
