import type { Entry } from '../entry.ts'
import type { CaseState } from '../state/case-state.ts'
import { mustBeInOrder, mustBeNew, mustKnow, mustKnowExhibits, mustKnowPersons } from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { mayConsign } from './consign.ts'
import {
  nothing,
  refused,
  refusedIf,
  unless,
  type Decided,
  type Refused,
  type Situation,
} from './decided.ts'

/** Commands about procedures and what happened in them. */
export type ProcedureCommand = CommandOf<
  'open-procedure' | 'end-procedure' | 'record-entry' | 'withdraw-entry'
>

export function decideProcedure({ state }: Situation, command: ProcedureCommand): Decided {
  switch (command.type) {
    case 'open-procedure':
      return unless(
        [
          mustBeNew(command.procedure, state.procedures),
          mustKnow(state.procedures, 'unknown-procedure', command.follows),
          mustKnowPersons(state, command.persons),
        ],
        eventOf(command),
      )
    case 'end-procedure': {
      const procedure = state.procedures.get(command.procedure)
      if (!procedure) return refused('unknown-procedure', command.procedure)
      return procedure.ended?.why === command.why ? nothing : { events: [eventOf(command)] }
    }
    case 'record-entry':
      return recordEntry(state, command)
    case 'withdraw-entry': {
      const resting = [...state.entries.values()].find((entry) => restsOn(entry) === command.entry)
      return unless(
        [
          mustKnow(state.entries, 'unknown-entry', command.entry),
          refusedIf(resting !== undefined, 'entry-needed', resting?.id),
        ],
        eventOf(command),
      )
    }
  }
}

function recordEntry(state: CaseState, command: CommandOf<'record-entry'>): Decided {
  const { entry, replaces } = command
  const before = replaces === undefined ? undefined : state.entries.get(replaces)
  if (replaces !== undefined && !before) return refused('unknown-entry', replaces)
  return unless(
    [
      mustBeNew(entry.id, state.entries, state.withdrawnEntries),
      mustKnow(state.procedures, 'unknown-procedure', entry.procedure),
      mustKnowPersons(state, entry.persons),
      mustKnowExhibits(state, newExhibits(entry, before)),
      refusedIf(
        before !== undefined && before.kind !== entry.kind,
        'other-kind-of-entry',
        before?.id,
      ),
      refusedIf(isOtherStep(entry, before), 'other-kind-of-entry', before?.id),
      ofItsKind(state, entry, before),
    ],
    eventOf(command),
  )
}

// A correction may keep naming a piece that was withdrawn since.
function newExhibits(entry: Entry, before: Entry | undefined): readonly string[] {
  return (entry.exhibits ?? []).filter((id) => !before?.exhibits?.includes(id))
}

function ofItsKind(state: CaseState, entry: Entry, before: Entry | undefined): Refused | undefined {
  switch (entry.kind) {
    case 'request-filed':
      return mayConsign(state, entry, before)
    case 'receipt-given':
      return undefined
    case 'decision-notified':
      return mustKnow(state.rulings, 'unknown-ruling', entry.ruling) ?? notifiedAfterDecided(entry)
    case 'remedy-filed': {
      const attacked = state.entries.get(entry.against)
      if (!attacked) return refused('unknown-entry', entry.against)
      const isDecision =
        attacked.kind === 'decision-notified' || attacked.kind === 'judgment-notified'
      return (
        refusedIf(!isDecision, 'other-kind-of-entry', attacked.id) ??
        refusedIf(isAnsweredTooEarly(state, entry, before), 'judgment-before-remedy', entry.id)
      )
    }
    case 'judgment-notified': {
      const remedy = state.entries.get(entry.answers)
      if (!remedy) return refused('unknown-entry', entry.answers)
      if (remedy.kind !== 'remedy-filed') return refused('other-kind-of-entry', remedy.id)
      return (
        refusedIf(isBefore(entry, remedy.on), 'judgment-before-remedy', remedy.id) ??
        notifiedAfterDecided(entry)
      )
    }
    case 'title-granted':
      return mustBeInOrder(entry.from, entry.until)
    case 'step-taken':
      return refusedIf(isAboutNothing(state, entry), 'unknown-entry', entry.about)
  }
}

function isOtherStep(entry: Entry, before: Entry | undefined): boolean {
  return entry.kind === 'step-taken' && before?.kind === 'step-taken' && before.step !== entry.step
}

function isAboutNothing(state: CaseState, { about }: OfKind<'step-taken'>): boolean {
  if (about === undefined) return false
  return !state.entries.has(about) && !state.rulings.has(about)
}

type OfKind<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>

function notifiedAfterDecided(
  entry: OfKind<'decision-notified' | 'judgment-notified'>,
): Refused | undefined {
  const { decidedOn, notification } = entry
  const isWrong = decidedOn !== undefined && notification.on !== undefined
  return refusedIf(isWrong && notification.on < decidedOn, 'notified-before-decided')
}

// A remedy whose day is corrected must still come before the judgment that answers it.
function isAnsweredTooEarly(
  state: CaseState,
  remedy: OfKind<'remedy-filed'>,
  before: Entry | undefined,
): boolean {
  return [...state.entries.values()].some(
    (other) =>
      other.kind === 'judgment-notified' &&
      other.answers === before?.id &&
      isBefore(other, remedy.on),
  )
}

function isBefore(judgment: OfKind<'judgment-notified'>, day: string): boolean {
  const on = judgment.decidedOn ?? judgment.notification.on
  return on !== undefined && on < day
}

function restsOn(entry: Entry): string | undefined {
  if (entry.kind === 'remedy-filed') return entry.against
  if (entry.kind === 'judgment-notified') return entry.answers
  if (entry.kind === 'step-taken') return entry.about
  return undefined
}
