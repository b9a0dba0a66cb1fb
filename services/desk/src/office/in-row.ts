import { localDate, type LocalDate } from '@sejour/calendar'
import {
  type AccountId,
  type CaseEntry,
  type CaseProcedure,
  type CaseRuling,
  type CaseState,
  inTime,
  type RulingStatus,
} from '@sejour/cases'
import { examinedOf, stagesApart } from './examined.ts'
import { decisionKindsOf } from './decision-kinds.ts'
import { onItsWay, tellsOf } from './reached.ts'
import { handsOf, isStep } from './ruling-view.ts'
import { cameAgain, lastAsked, waitsForAnswer, waitsForRenewal } from './waits.ts'

/** What a queue of the Office keeps of a case: ids, days and states, never a text of a ruling. */
export type OfficeInRow = {
  readonly rulings: readonly RulingInRow[]
  readonly rounds: readonly RoundInRow[]
  readonly appeals: readonly AppealInRow[]
}

/** A ruling on which somebody of the Office still has something to do. */
export type RulingInRow = {
  readonly id: string
  readonly procedure: string
  /** An id of the catalogue of procedures. */
  readonly kind: string
  readonly status: RulingStatus
  /** The day of its last move. */
  readonly since: LocalDate
  /** Who wrote any of it. */
  readonly hands: readonly AccountId[]
}

/** A request that waits for a decision; `prepared`: one is being prepared, and a supplement came. */
export type RoundInRow = {
  readonly procedure: string
  readonly kind: string
  readonly waits: 'admissibility' | 'merits' | 'examination' | 'again' | 'renewal' | 'prepared'
  /** Filed, or given back by the court. Absent: nobody knows. */
  readonly since?: LocalDate
  /** A supplement that came after the last work on the file. */
  readonly supplement?: LocalDate
}

/** An appeal that waits for the court, and what the Office still has to send. */
export type AppealInRow = {
  readonly entry: string
  readonly remedy: string
  readonly rollNumber?: string
  /** The day on which it was filed, or put on the roll. */
  readonly since: LocalDate
  readonly fileDeposited: boolean
  readonly noteFiled: boolean
  readonly hearingOn?: LocalDate
}

/** Of a case that the Office has nothing to do in. */
export const NOTHING_IN_ROW: OfficeInRow = { rulings: [], rounds: [], appeals: [] }

/** What the queue of the Office shows of a case. A closed case waits for nothing. */
export function officeInRow(state: CaseState): OfficeInRow {
  if (state.status !== 'open') return NOTHING_IN_ROW
  const entries = inTime([...state.entries.values()])
  const rulings = [...state.rulings.values()].filter((ruling) => isOpenRuling(state, ruling))
  const prepared = new Set(
    [...state.rulings.values()]
      .filter((one) => one.status !== 'withdrawn' && !cameAgain(state, one))
      .map(({ procedure }) => procedure),
  )
  return {
    rulings: rulings.map((ruling) => rulingInRow(state, ruling)),
    rounds: [...state.procedures.values()].flatMap((procedure) =>
      prepared.has(procedure.id) ? supplementOf(state, procedure) : roundIn(state, procedure),
    ),
    appeals: appealsIn(entries),
  }
}

function isOpenRuling(state: CaseState, ruling: CaseRuling): boolean {
  if (ruling.status === 'withdrawn') return false
  if (ruling.status !== 'signed') return true
  const { asked, parcel } = onItsWay(state, ruling)
  if (asked ?? parcel) return false
  return ![...state.entries.values()].some((entry) => tellsOf(entry, ruling, state))
}

function rulingInRow(state: CaseState, ruling: CaseRuling): RulingInRow {
  const { id, procedure, status, recorded, changed, submitted, reviewed, signed } = ruling
  const stamps = [recorded, changed, submitted, reviewed, signed].flatMap((one) => one ?? [])
  const last = stamps.reduce((latest, one) => (one.version > latest.version ? one : latest))
  const kind = state.procedures.get(procedure)?.kind ?? ''
  const since = status === 'signed' && signed ? signed.on : dayOfInstant(last.at)
  return { id, procedure, kind, status, since, hands: handsOf(state, ruling) }
}

function supplementOf(state: CaseState, procedure: CaseProcedure): readonly RoundInRow[] {
  const { id, kind } = procedure
  const entries = inTime([...state.entries.values()].filter((entry) => entry.procedure === id))
  const supplement = waitsForAnswer(state, procedure) && supplementIn(state, procedure, entries)
  return supplement ? [{ procedure: id, kind, waits: 'prepared', supplement }] : []
}

function roundIn(state: CaseState, procedure: CaseProcedure): readonly RoundInRow[] {
  const { id, kind, follows } = procedure
  const entries = inTime(
    [...state.entries.values()].filter(
      (entry) => entry.procedure === id || entry.procedure === follows,
    ),
  )
  if (!isWaiting(state, procedure, entries)) return []
  const came =
    lastAsked(state, id) ?? (follows === undefined ? undefined : lastAsked(state, follows))
  const isAgain = came?.kind === 'judgment-notified'
  const since = came && dayIn(came)
  const supplement = supplementIn(state, procedure, entries)
  return [
    {
      procedure: id,
      kind,
      waits: isAgain ? 'again' : waitsFor(state, procedure),
      ...(since && { since }),
      ...(supplement && { supplement }),
    },
  ]
}

function isWaiting(
  state: CaseState,
  procedure: CaseProcedure,
  entries: readonly CaseEntry[],
): boolean {
  if (procedure.ended || isFollowed(state, procedure)) return false
  // What another authority decides waits elsewhere.
  if (decisionKindsOf(procedure.kind).length === 0) return false
  if (entries.some((one) => WITHDRAWN.some((step) => isStep(one, step)))) return false
  return waitsForAnswer(state, procedure) || waitsForRenewal(state, procedure.id)
}

/** After an annulment it is the round that follows which waits. */
function isFollowed(state: CaseState, { id }: CaseProcedure): boolean {
  return [...state.procedures.values()].some(({ follows }) => follows === id)
}

const WITHDRAWN = ['request-withdrawn', 'withdrawal-presumed', 'transmission-refused']

function waitsFor(state: CaseState, { id, kind }: CaseProcedure): RoundInRow['waits'] {
  if (kind === 'renouvellement' || kind === 'sejour-illimite') return 'renewal'
  if (waitsForRenewal(state, id)) return 'renewal'
  if (!stagesApart(kind)) return 'examination'
  return examinedOf(state, id)?.result === 'admissible' ? 'merits' : 'admissibility'
}

/** The last supplement that came after anybody of the Office worked on the file. */
function supplementIn(
  state: CaseState,
  { id }: CaseProcedure,
  entries: readonly CaseEntry[],
): LocalDate | undefined {
  const came = entries.findLast((entry) => isStep(entry, 'supplement-filed'))
  const worked = [
    examinedOf(state, id)?.version ?? 0,
    ...[...state.rulings.values()]
      .filter(({ procedure }) => procedure === id)
      .map(({ recorded, changed }) => (changed ?? recorded).version),
  ]
  return came && came.recorded.version > Math.max(...worked) ? dayIn(came) : undefined
}

/** Filed, not withdrawn, and without a judgment that ends it. */
function appealsIn(entries: readonly CaseEntry[]): readonly AppealInRow[] {
  return entries.flatMap((entry): readonly AppealInRow[] => {
    if (entry.kind !== 'remedy-filed' || isOver(entry.id, entries)) return []
    const about = (step: string) => entries.findLast((one) => isStep(one, step, entry.id))
    const enrolled = about('enrolled')
    const hearing = about('hearing-fixed')
    const day = hearing?.kind === 'step-taken' ? hearing.details?.['hearingOn'] : undefined
    const rollNumber = entry.rollNumber ?? rollOf(enrolled)
    return [
      {
        entry: entry.id,
        remedy: entry.remedy,
        ...(rollNumber !== undefined && { rollNumber }),
        since: (enrolled && dayIn(enrolled)) ?? entry.on,
        fileDeposited: about('file-deposited') !== undefined,
        noteFiled: about('note-filed') !== undefined,
        ...(typeof day === 'string' && { hearingOn: localDate(day) }),
      },
    ]
  })
}

function isOver(remedy: string, entries: readonly CaseEntry[]): boolean {
  return entries.some(
    (entry) =>
      isStep(entry, 'desisted', remedy) ||
      isStep(entry, 'not-enrolled', remedy) ||
      // A suspension leaves the annulment to be judged.
      (entry.kind === 'judgment-notified' &&
        entry.answers === remedy &&
        entry.result !== 'suspended'),
  )
}

function rollOf(entry: CaseEntry | undefined): string | undefined {
  const said = entry?.kind === 'step-taken' ? entry.details?.['rollNumber'] : undefined
  return typeof said === 'string' ? said : undefined
}

function dayIn(entry: CaseEntry): LocalDate | undefined {
  if ('on' in entry) return entry.on
  return 'from' in entry ? entry.from : (entry.notification.on ?? entry.decidedOn)
}

const dayOfInstant = (at: string): LocalDate => localDate(at.slice(0, 10))
