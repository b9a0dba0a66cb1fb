import type { LocalDate } from '@sejour/calendar'
import type { CaseState, Entry } from '@sejour/cases'
import { entriesOf } from '../facts/round.ts'
import { isGranted } from '../office/decision-kinds.ts'

/** The request that goes on from a title, and what came of it. */
export type RenewalAsked = {
  readonly procedure: string
  /** An id of the catalogue of procedures: prolonged, or made unlimited. */
  readonly kind: string
  /** Absent: the request is being prepared. */
  readonly on?: LocalDate
  /** Before the end of the title. Absent: not known. */
  readonly inTime?: boolean
  /** `open`: nobody answered yet. */
  readonly outcome: 'preparing' | 'open' | 'extended' | 'refused' | 'ended'
  /** The last day of the attestation that bridges the wait. */
  readonly bridgedUntil?: LocalDate
  readonly bridged: boolean
  /** What the Office or the commune found of the conditions. */
  readonly conditions?: 'met' | 'not-met' | 'left'
}

type Title = Extract<Entry, { readonly kind: 'title-granted' }>

/** The last request that follows the procedure of a title. Absent: nobody asked. */
export function findRenewal(state: CaseState, title: Title): RenewalAsked | undefined {
  const procedure = [...state.procedures.values()].findLast(
    ({ kind, follows, persons }) =>
      CONTINUING.includes(kind) &&
      follows === title.procedure &&
      (persons === undefined ||
        title.persons === undefined ||
        title.persons.every((person) => persons.includes(person))),
  )
  if (!procedure) return undefined
  const entries = entriesOf(state, procedure.id)
  const on = entries.find((entry) => entry.kind === 'request-filed')?.on
  if (!goesOnFrom(state, { entries, on }, title)) return undefined
  const bridge = entries.findLast(
    (entry) => entry.kind === 'title-granted' && entry.title === BRIDGE,
  )
  const isGiven = entries.some((entry) => entry.kind === 'receipt-given' && entry.paper === BRIDGE)
  const found = entries.findLast(
    (entry) => entry.kind === 'step-taken' && entry.step === 'conditions-checked',
  )
  const checked = found?.kind === 'step-taken' ? found.details?.['result'] : undefined
  return {
    procedure: procedure.id,
    kind: procedure.kind,
    ...(on && { on }),
    ...(on && title.until && { inTime: on <= title.until }),
    outcome: outcomeOf(entries, procedure.ended !== undefined),
    bridged: isGiven || bridge !== undefined,
    ...(bridge?.kind === 'title-granted' && bridge.until && { bridgedUntil: bridge.until }),
    ...((checked === 'met' || checked === 'not-met' || checked === 'left') && {
      conditions: checked,
    }),
  }
}

// The step that told the title names it; else the request goes on from the last one before it.
function goesOnFrom(
  { entries: all }: CaseState,
  { entries, on }: { readonly entries: readonly Entry[]; readonly on: LocalDate | undefined },
  title: Title,
): boolean {
  const told = entries.find(
    (entry) => entry.kind === 'step-taken' && entry.step === 'renewal-received',
  )
  if (told?.kind === 'step-taken' && told.about !== undefined) return told.about === title.id
  if (on !== undefined && on < title.from) return false
  return ![...all.values()].some(
    (other) =>
      other.kind === 'title-granted' &&
      other.procedure === title.procedure &&
      other.from > title.from &&
      (on === undefined || other.from <= on) &&
      (other.persons === undefined ||
        title.persons === undefined ||
        title.persons.every((person) => other.persons?.includes(person))),
  )
}

/** Procedures that go on from a title. */
export const CONTINUING: readonly string[] = ['renouvellement', 'sejour-illimite']

/** The attestation that is given while a request made in time waits. */
export const BRIDGE = 'annexe-15'

function outcomeOf(entries: readonly Entry[], isEnded: boolean): RenewalAsked['outcome'] {
  const last = entries.findLast(
    (entry) =>
      (entry.kind === 'decision-notified' && !isGranted(entry.decision)) ||
      (entry.kind === 'title-granted' && entry.title !== BRIDGE),
  )
  if (last?.kind === 'title-granted') return 'extended'
  if (last !== undefined) return 'refused'
  if (isEnded) return 'ended'
  return entries.some(({ kind }) => kind === 'request-filed') ? 'open' : 'preparing'
}
