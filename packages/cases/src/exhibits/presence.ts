import { addDays, dayNumber, dayOf, daysBetween, type LocalDate } from '@sejour/calendar'
import type { ExhibitId, PersonId } from '../ids.ts'
import type { CaseExhibit, CaseState } from '../state/case-state.ts'
import { numberedExhibits } from './numbering.ts'

/** Which days are asked about, both included, and of whom; absent: of anybody in the case. */
export type PresenceQuestion = {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly person?: PersonId
  /** Whether a piece can prove that somebody was there; absent: every piece with a day can. */
  readonly counts?: (exhibit: CaseExhibit) => boolean
}

/** Days on end, both included. */
export type Period = { readonly from: LocalDate; readonly until: LocalDate }

/** Days that the same pieces prove, by their number. */
export type ProvedPeriod = Period & { readonly exhibits: readonly ExhibitId[] }

/** Days that nothing proves. */
export type PresenceGap = Period & { readonly days: number }

/** What pieces prove of a presence. Periods and gaps follow one another and fill the question. */
export type Presence = {
  /** Oldest first. A new period begins where other pieces do. */
  readonly proved: readonly ProvedPeriod[]
  readonly gaps: readonly PresenceGap[]
  readonly provedDays: number
  readonly gapDays: number
  /** The first one, where two are as long. */
  readonly longestGap?: PresenceGap
  /** What each piece covers of the question, by its number. */
  readonly pieces: readonly (Period & { readonly exhibit: ExhibitId })[]
  /** Pieces that would cover some of it, had anybody said whom they concern. */
  readonly unattributed: readonly ExhibitId[]
}

/**
 * The days that pieces prove and those in between. A piece proves its period; one that only bears a
 * day, or only one end of a period, proves that day. Nothing is proved when the end comes first.
 */
export function presenceOf(state: CaseState, question: PresenceQuestion): Presence {
  const { from, until, person, counts = () => true } = question
  const dated = numberedExhibits(state).flatMap(({ exhibit }) => {
    const period = counts(exhibit) ? within(question, periodOf(exhibit)) : undefined
    return period ? [{ exhibit, period }] : []
  })
  const covering = dated.filter(({ exhibit }) => concerns(state, exhibit, person))
  const pieces = covering.map(({ exhibit, period }) => ({ exhibit: exhibit.id, ...period }))
  const stretches = until < from ? [] : stretchesOf(question, pieces)
  const gaps = stretches
    .filter(({ exhibits }) => exhibits.length === 0)
    .map((gap) => ({ from: gap.from, until: gap.until, days: daysIn(gap) }))
  const proved = stretches.filter(({ exhibits }) => exhibits.length > 0)
  const longest = gaps.reduce<PresenceGap | undefined>(
    (longest, gap) => (longest && longest.days >= gap.days ? longest : gap),
    undefined,
  )
  return {
    proved,
    gaps,
    provedDays: sum(proved.map(daysIn)),
    gapDays: sum(gaps.map(({ days }) => days)),
    ...(longest && { longestGap: longest }),
    pieces,
    unattributed: dated
      .filter(({ exhibit }) => !exhibit.persons && !concerns(state, exhibit, person))
      .map(({ exhibit }) => exhibit.id),
  }
}

/** The days that a piece proves; absent when it bears none. */
export function periodOf({ dated, coversFrom, coversUntil }: CaseExhibit): Period | undefined {
  const from = coversFrom ?? coversUntil ?? dated
  const until = coversUntil ?? coversFrom ?? dated
  return from && until && { from, until }
}

// Where there is only one person, nobody has to say whom a piece concerns.
function concerns(state: CaseState, exhibit: CaseExhibit, person: PersonId | undefined): boolean {
  if (person === undefined) return true
  if (exhibit.persons) return exhibit.persons.includes(person)
  return state.persons.size === 1
}

/** Cuts the question wherever a piece begins or has ended, and joins what the same pieces prove. */
function stretchesOf(
  question: Period,
  pieces: readonly (Period & { readonly exhibit: ExhibitId })[],
): readonly ProvedPeriod[] {
  const end = dayNumber(question.until) + 1
  const starts = new Set([
    dayNumber(question.from),
    ...pieces.flatMap(({ from, until }) => [dayNumber(from), dayNumber(until) + 1]),
  ])
  const cuts = [...starts].filter((cut) => cut < end).sort((one, other) => one - other)
  const cut = cuts.map((start, index): ProvedPeriod => {
    const from = dayOf(start)
    const exhibits = pieces.filter((piece) => piece.from <= from && piece.until >= from)
    return {
      from,
      until: dayOf((cuts[index + 1] ?? end) - 1),
      exhibits: exhibits.map(({ exhibit }) => exhibit),
    }
  })
  return joined(cut)
}

function joined(cut: readonly ProvedPeriod[]): readonly ProvedPeriod[] {
  const periods: ProvedPeriod[] = []
  for (const next of cut) {
    const last = periods.at(-1)
    const goesOn = last?.exhibits.join(' ') === next.exhibits.join(' ')
    if (last && goesOn) periods[periods.length - 1] = { ...last, until: next.until }
    else periods.push(next)
  }
  return periods
}

function within(question: Period, period: Period | undefined): Period | undefined {
  if (!period) return undefined
  const from = period.from > question.from ? period.from : question.from
  const until = period.until < question.until ? period.until : question.until
  return from <= until ? { from, until } : undefined
}

const daysIn = ({ from, until }: Period) => daysBetween(from, addDays(until, 1))

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
