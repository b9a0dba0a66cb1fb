import type { LocalDate } from '@sejour/calendar'
import { type CaseEntry, dayOfEntry, type EntryId, type PersonId } from '@sejour/cases'
import type { Machine, Transition } from './machine.ts'
import { holdsOn, matches, moves } from './matches.ts'
import { byDay } from './order-of-days.ts'
import type { Taker } from './step.ts'
import { wayTo } from './way.ts'

/** One move that was made. Without an entry: nobody told it here, but what came later implies it. */
export type Passed = {
  readonly transition: Transition
  readonly entry?: CaseEntry
  readonly on?: LocalDate
}

/** What moves one machine: a procedure or an entry, for people of whom the same is known. */
export type Subject = {
  readonly id: string
  readonly entries: readonly CaseEntry[]
  /** Absent: everybody in it. Those of one request may be answered apart. */
  readonly persons?: readonly PersonId[]
  /** Comes before everything else, whatever its day. */
  readonly first?: EntryId
  /** Where it begins. Absent: where the machine says. */
  readonly from?: string
  /** The day on which the request was filed. */
  readonly filedOn?: LocalDate
}

/** Where something stands. */
export type Standing = {
  readonly machine: Machine
  /** The procedure or the entry that it is about. */
  readonly subject: string
  /** Whom it is about, where others of the same request stand elsewhere. */
  readonly persons?: readonly PersonId[]
  readonly state: string
  /** Since when it is in this state. Absent: nothing happened yet, or nobody knows on which day. */
  readonly since?: LocalDate
  /** Oldest first. */
  readonly passed: readonly Passed[]
  /** Entries that do not fit where they stand. */
  readonly misplaced: readonly CaseEntry[]
  /** What may come next. */
  readonly next: readonly Transition[]
}

/** How far a fold is, and what of the last day found no place. */
type At = {
  readonly state: string
  readonly since?: LocalDate
  readonly passed: readonly Passed[]
  readonly missed: readonly CaseEntry[]
}

type Rules = Pick<Subject, 'filedOn'> & {
  readonly machine: Machine
  readonly strict: readonly Taker[]
}

/**
 * Where something stands after its entries, in the order of their days. `strict`: whose own steps
 * are all recorded here. What the others did may be missing, and is inferred from what came after.
 */
export function standingOf(machine: Machine, subject: Subject, strict: readonly Taker[]): Standing {
  const { id, persons, first, filedOn } = subject
  const rules: Rules = { machine, strict, ...(filedOn && { filedOn }) }
  const entries = subject.entries.filter((entry) => moves(machine, entry))
  const root = entries.filter((entry) => entry.id === first)
  let at: At = { state: subject.from ?? machine.initial, passed: [], missed: [] }
  let early: readonly CaseEntry[] = []
  const misplaced: CaseEntry[] = []
  for (const day of [root, ...byDay(entries.filter((entry) => entry.id !== first))]) {
    at = dayTaken(rules, at, day)
    misplaced.push(...at.missed.filter((entry) => !isHeard(machine, entry)))
    // A title may begin on an earlier day than the decision that grants it.
    const titles = at.missed.filter(({ kind }) => kind === 'title-granted')
    at = fitted({ ...rules, infer: false }, at, early.concat(titles))
    early = at.missed
  }
  at = fitted({ ...rules, infer: true }, at, early)
  const next = machine.transitions.filter(
    (one) => one.from.includes(at.state) && holdsOn(one, filedOn),
  )
  return {
    machine,
    subject: id,
    ...(persons && { persons }),
    state: at.state,
    ...(at.since && { since: at.since }),
    passed: at.passed,
    misplaced,
    next,
  }
}

/**
 * The entries of one day as they were recorded; in another order only where that leaves out fewer,
 * and none that had its place.
 */
function dayTaken(rules: Rules, at: At, day: readonly CaseEntry[]): At {
  const recorded = inOrder(rules, at, day)
  if (recorded.missed.length === 0) return recorded
  const other = fitted({ ...rules, infer: true }, at, day)
  const isBetter =
    other.missed.length < recorded.missed.length &&
    other.missed.every((entry) => recorded.missed.includes(entry))
  return isBetter ? other : recorded
}

function inOrder(rules: Rules, from: At, day: readonly CaseEntry[]): At {
  const missed: CaseEntry[] = []
  let at = from
  for (const entry of day) {
    const next = taken(rules, at, entry)
    if (next) at = next
    else missed.push(entry)
  }
  return { ...at, missed }
}

/** Takes whatever fits, what fits at once first, until nothing more does. */
function fitted(
  { infer, ...rules }: Rules & { readonly infer: boolean },
  from: At,
  entries: readonly CaseEntry[],
): At {
  let at = from
  let left = entries
  for (;;) {
    const found =
      firstTaken({ ...rules, strict: EVERYBODY }, at, left) ??
      (infer ? firstTaken(rules, at, left) : undefined)
    if (!found) return { ...at, missed: left }
    at = found.at
    left = left.filter((entry) => entry !== found.entry)
  }
}

function firstTaken(rules: Rules, at: At, entries: readonly CaseEntry[]) {
  for (const entry of entries) {
    const next = taken(rules, at, entry)
    if (next) return { entry, at: next }
  }
  return undefined
}

function taken(rules: Rules, at: At, entry: CaseEntry): At | undefined {
  const { machine, filedOn } = rules
  // What is about something else is not a reason to infer anything.
  const strict =
    isHeard(machine, entry) && entry.kind !== 'title-granted' ? EVERYBODY : rules.strict
  const way = wayTo(machine, {
    from: at.state,
    fits: ({ on }) => matches(on, entry),
    strict,
    ...(filedOn && { filedOn }),
  })
  const last = way?.at(-1)
  if (!way || !last) return undefined
  const on = dayOfEntry(entry)
  const since = last.to === at.state && way.length === 1 ? at.since : on
  return {
    state: last.to,
    ...(since && { since }),
    passed: [
      ...at.passed,
      ...way.slice(0, -1).map((transition) => ({ transition })),
      { transition: last, entry, ...(on && { on }) },
    ],
    missed: at.missed,
  }
}

/** A step that names what it continues is about that, and must fit there. */
function isHeard({ heard = [] }: Machine, entry: CaseEntry): boolean {
  if (entry.kind === 'step-taken' && entry.about !== undefined) return false
  return heard.some((trigger) => matches(trigger, entry))
}

/** Nobody's steps may be missing: nothing is inferred. */
const EVERYBODY: readonly Taker[] = [
  'applicant',
  'commune',
  'police',
  'office',
  'cgra',
  'post',
  'council',
  'council-of-state',
  'law',
]
