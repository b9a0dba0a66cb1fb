import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseState,
  dayOfEntry,
  type ExhibitId,
  type PersonId,
  type ProcedureId,
  provesKey,
} from '@sejour/cases'
import type { AgendaItem } from '../agenda/agenda-item.ts'
import { type PersonToReach, recipientOf, adultsOf } from './recipient.ts'
import { type Attempt, attemptsOf } from './attempts.ts'
import { pendingIn } from './pending.ts'
import { recordedTwice, type Twice } from './twice.ts'

type Of<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

/** A paper that was notified: a decision, or a judgment. */
export type NotifiedPaper = {
  readonly entry: Of<'decision-notified'> | Of<'judgment-notified'>
  readonly persons: readonly PersonId[]
  /** Pieces that prove the notification. Empty: the limit rests on what was typed. */
  readonly proof: readonly ExhibitId[]
  /** Where it had to go on the day on which it was notified; empty where that day is not known. */
  readonly recipients: readonly PersonToReach[]
  readonly attempts: readonly Attempt[]
  /** As it was recorded before it was corrected, the latest first. */
  readonly earlier: readonly CaseEntry[]
  /** Every limit that it opened. */
  readonly limits: readonly AgendaItem[]
  /** The day on which its author took it back. */
  readonly takenBack?: LocalDate
}

/** A decision that still has to reach somebody. */
export type PendingNotification = {
  /** The ruling, or the step by which its notification was asked. */
  readonly about: string
  readonly procedure: ProcedureId
  /** An id of the catalogue; absent: nobody said which. */
  readonly decision?: string
  readonly decidedOn?: LocalDate
  readonly ruling?: string
  /** How it is to be notified, where the authority that decided said so. */
  readonly how?: string
  /** Those whom nobody notified yet. */
  readonly recipients: readonly PersonToReach[]
  readonly attempts: readonly Attempt[]
}

/** Everything about who was told of what in a case, and who was not. */
export type NotificationsView = {
  readonly pending: readonly PendingNotification[]
  /** The latest first. */
  readonly notified: readonly NotifiedPaper[]
  readonly twice: readonly Twice[]
}

/** What was notified in a case, and what is still to be. `today`: whose domiciles count from now on. */
export function notificationsOf(
  state: CaseState,
  agenda: readonly AgendaItem[],
  today: LocalDate,
): NotificationsView {
  const entries = [...state.entries.values()]
  const papers = entries.filter(
    (entry): entry is NotifiedPaper['entry'] =>
      entry.kind === 'decision-notified' || entry.kind === 'judgment-notified',
  )
  return {
    pending: pendingIn(state, today),
    notified: papers
      .map((entry) => paperOf(state, entry, { agenda, today }))
      .toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1)),
    twice: recordedTwice(state, agenda),
  }
}

// What has no day stands first: nobody knows how near its limits are.
const dayOf = ({ entry }: NotifiedPaper): string => dayOfEntry(entry) ?? '9999'

function paperOf(
  state: CaseState,
  entry: NotifiedPaper['entry'],
  { agenda, today }: { readonly agenda: readonly AgendaItem[]; readonly today: LocalDate },
): NotifiedPaper {
  const { procedure, persons, notification } = entry
  const on = notification.on
  const adults = adultsOf(state, { procedure, ...(persons && { persons }) }, on ?? today)
  const takenBack = takenBackOn(state, entry)
  return {
    entry,
    persons: persons ?? state.procedures.get(procedure)?.persons ?? [...state.persons.keys()],
    proof: proofOf(state, entry),
    recipients: on ? adults.map(({ id }) => recipientOf(state, { person: id, procedure }, on)) : [],
    attempts: attemptsOf(state, [entry.id, ...rulingOf(entry)]),
    earlier: [...state.withdrawnEntries.values()]
      .filter(({ root }) => root === entry.root)
      .toReversed(),
    limits: agenda.filter(({ opened }) => opened.entry === entry.id),
    ...(takenBack && { takenBack }),
  }
}

const rulingOf = (entry: NotifiedPaper['entry']): readonly string[] =>
  entry.kind === 'decision-notified' && entry.ruling !== undefined ? [entry.ruling] : []

function proofOf(state: CaseState, { id, exhibits = [] }: CaseEntry): readonly ExhibitId[] {
  const key = provesKey({ kind: 'entry', entry: id })
  const linked = [...state.exhibits.values()]
    .filter(({ proves }) => proves.some((one) => provesKey(one) === key))
    .map((exhibit) => exhibit.id)
  return [...new Set([...exhibits.filter((one) => state.exhibits.has(one)), ...linked])]
}

/** The day on which the author of a decision took it back; absent: it stands. */
export function takenBackOn(
  state: CaseState,
  entry: NotifiedPaper['entry'],
): LocalDate | undefined {
  const ids = [entry.id, ...rulingOf(entry)]
  const step = [...state.entries.values()].find(
    (one) =>
      one.kind === 'step-taken' &&
      one.step === 'decision-withdrawn' &&
      one.about !== undefined &&
      ids.includes(one.about),
  )
  const ruled = rulingOf(entry).map((id) => state.rulings.get(id)?.withdrawn?.on)[0]
  return (step && dayOfEntry(step)) ?? ruled
}
