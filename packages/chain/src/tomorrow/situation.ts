import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseState,
  dayOfEntry,
  entryConcerns,
  inTime,
  type PersonId,
} from '@sejour/cases'
import { decisionEffect } from './decision-effect.ts'
import { lastDayOf, paperSays } from './paper-says.ts'

type EntryOf<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

/** A decision against somebody, once it is notified. */
export type Refusal = EntryOf<'decision-notified'>
/** A remedy that was filed. */
export type Appeal = EntryOf<'remedy-filed'>
/** A step of the catalogue. */
export type Step = EntryOf<'step-taken'>

/** A paper in somebody’s hands. `until`: its last day, where it was noted. */
export type Held = Pick<EntryOf<'receipt-given'>, 'id' | 'procedure' | 'paper' | 'on'> & {
  readonly until?: LocalDate
}

/** The last day of a paper: the one that was noted goes before the one that the law counts. */
export const endOf = ({ paper, on, until }: Held): LocalDate | undefined =>
  until ?? lastDayOf(paper, on)

/** What counts for one person on one day, after all that happened. Absent: nothing is noted. */
export type Situation = {
  readonly on: LocalDate
  /** The last that was granted, and no decision that stands took back. */
  readonly title?: EntryOf<'title-granted'>
  /** A later paper that was handed over and was not taken back. */
  readonly paper?: Held
  /** A refusal or an end of stay that stands. */
  readonly refusal?: Refusal
  /** An order to leave that stands. */
  readonly order?: Refusal
  /** Appeals of which nobody told the end, against what stands. */
  readonly appeals: readonly Appeal[]
  /** A judge annulled a decision, and nothing was decided since. */
  readonly undone: boolean
  /** A judge suspended a decision, and has not judged the rest. */
  readonly suspended: boolean
  /** A request that nothing answered. */
  readonly request?: EntryOf<'request-filed'>
  /** What took the last title away, where a step says so. */
  readonly lost?: Step
  /** Steps that concern the person, oldest first. */
  readonly steps: readonly Step[]
}

/** Reads the entries that concern somebody, up to a day, as what they leave standing. */
export function situationOf(
  state: CaseState,
  { person, on }: { readonly person: PersonId; readonly on: LocalDate },
): Situation {
  const entries = inTime([...state.entries.values()]).filter(
    (entry) => entryConcerns(state, entry, person) && (dayOfEntry(entry) ?? on) <= on,
  )
  const undone = undoneIn(entries)
  const appeals = openAppeals(entries)
  const steps = entries.filter((entry) => entry.kind === 'step-taken')
  let now: Situation = { on, appeals: [], undone: undone.size > 0, suspended: false, steps }
  for (const entry of entries) {
    if (!undone.has(entry.id)) now = after(now, entry, entries)
  }
  const standing = [now.refusal?.id, now.order?.id]
  const last = entries.findLast(({ kind }) => kind !== 'step-taken' && kind !== 'receipt-given')
  return {
    ...now,
    appeals: appeals.filter(({ against }) => standing.includes(against)),
    undone: now.undone && last?.kind === 'judgment-notified' && last.result === 'annulled',
    suspended: last?.kind === 'judgment-notified' && last.result === 'suspended',
  }
}

function after(now: Situation, entry: CaseEntry, all: readonly CaseEntry[]): Situation {
  switch (entry.kind) {
    case 'request-filed':
      return { ...now, request: entry }
    case 'receipt-given':
      return isSpent(entry, all) || isLess(entry, now.paper) ? now : { ...now, paper: entry }
    case 'title-granted': {
      if (isPaper(entry.title)) return heldAs(now, entry, all)
      const {
        paper: _paper,
        refusal: _refusal,
        order: _order,
        request: _request,
        lost: _lost,
        ...rest
      } = now
      return { ...rest, title: entry }
    }
    case 'decision-notified':
      return afterDecision(now, entry)
    case 'step-taken':
      return afterStep(now, entry)
    case 'remedy-filed':
    case 'judgment-notified':
      return now
  }
}

// What covers somebody while they wait is noted as a title by some; it goes with the request all the
// same, and no refusal leaves it.
const isPaper = (id: string): boolean => PROVISIONAL.has(paperSays(id, 'stay')?.brief)

const PROVISIONAL: ReadonlySet<string | undefined> = new Set(['covered', 'may-remain', 'pending'])

function heldAs(
  now: Situation,
  { id, procedure, title, from, until }: EntryOf<'title-granted'>,
  all: readonly CaseEntry[],
): Situation {
  const paper: Held = { id, procedure, paper: title, on: from, ...(until && { until }) }
  return isSpent(paper, all) || isLess(paper, now.paper) ? now : { ...now, paper }
}

function afterStep(now: Situation, step: Step): Situation {
  const { title, request, order, ...rest } = now
  switch (step.step) {
    case 'title-withdrawn':
    case 'right-lost':
      // Another title than the one that is held.
      if (step.about !== undefined && title !== undefined && step.about !== title.id) return now
      return { ...rest, ...(request && { request }), ...(order && { order }), lost: step }
    case 'request-withdrawn':
    case 'withdrawal-presumed':
      // An older request goes, the newer one stays.
      if (request && request.procedure !== step.procedure) return now
      return { ...rest, ...(title && { title }), ...(order && { order }) }
    case 'order-withdrawn':
      return { ...rest, ...(title && { title }), ...(request && { request }) }
    default:
      return now
  }
}

function afterDecision(now: Situation, entry: Refusal): Situation {
  const effect = decisionEffect(entry.decision)
  if (effect === 'none') return now
  if (effect === 'order') return { ...now, order: entry }
  const { request, paper, title, ...rest } = now
  const isOther = (one: Pick<CaseEntry, 'procedure'> | undefined) =>
    one && one.procedure !== entry.procedure
  return {
    ...rest,
    refusal: entry,
    ...(request && isOther(request) && { request }),
    ...(paper && isOther(paper) && { paper }),
    ...(title && effect !== 'ends' && { title }),
  }
}

/** The decisions that a judge annulled or suspended, or that were withdrawn. */
function undoneIn(entries: readonly CaseEntry[]): ReadonlySet<string> {
  const against = new Map(
    entries.flatMap((entry) => (entry.kind === 'remedy-filed' ? [[entry.id, entry.against]] : [])),
  )
  return new Set(
    entries.flatMap((entry) => {
      if (entry.kind === 'step-taken' && entry.step === 'decision-withdrawn')
        return entry.about ?? []
      if (entry.kind !== 'judgment-notified') return []
      const isUndone = entry.result === 'annulled' || entry.result === 'suspended'
      return isUndone ? (against.get(entry.answers) ?? []) : []
    }),
  )
}

// What suspends only does not end the appeal.
function openAppeals(entries: readonly CaseEntry[]): readonly Appeal[] {
  const ended = new Set(
    entries.flatMap((entry) => {
      if (entry.kind === 'judgment-notified') {
        return entry.result === 'suspended' || entry.result === 'other' ? [] : entry.answers
      }
      return entry.kind === 'step-taken' && entry.step === 'desisted' ? (entry.about ?? []) : []
    }),
  )
  return entries.filter(
    (entry): entry is Appeal => entry.kind === 'remedy-filed' && !ended.has(entry.id),
  )
}

const GIVES: ReadonlySet<string | undefined> = new Set([
  'limited',
  'unlimited',
  'permanent',
  'covered',
  'may-remain',
])

/** A paper that proves a request only does not take the place of one that covers the stay. */
function isLess(paper: Held, held: Situation['paper']): boolean {
  const gives = (id: string) => GIVES.has(paperSays(id, 'stay')?.brief)
  return held !== undefined && gives(held.paper) && !gives(paper.paper)
}

/** An annexe 35 goes with its appeal: the judgment that ends that appeal ends it. */
function isSpent(paper: Held, all: readonly CaseEntry[]): boolean {
  if (paper.paper !== 'annexe-35') return false
  const urgent = all.flatMap((entry) =>
    entry.kind === 'remedy-filed' && entry.remedy === 'extreme-urgency' ? [entry.id] : [],
  )
  return all.some(
    (entry) =>
      entry.kind === 'judgment-notified' &&
      entry.procedure === paper.procedure &&
      entry.result !== 'suspended' &&
      entry.result !== 'other' &&
      !urgent.includes(entry.answers) &&
      (dayOfEntry(entry) ?? paper.on) >= paper.on,
  )
}
