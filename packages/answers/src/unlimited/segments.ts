import { addDays, addMonths, type LocalDate } from '@sejour/calendar'
import type { Periode } from '@sejour/law/sejour-illimite'
import type { ToldPeriod, UnlimitedFacts } from './input.ts'

/** Days on end under one paper. `untold`: nothing was said of them. */
export type Days = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: Periode | 'untold'
}

/** How far the present stay is taken to go on: half counted, five years take ten. */
const FURTHEST_YEARS = 12

/**
 * The papers of somebody's years, each day once and in order, with what nobody told in between. The
 * paper of today is taken to go on; a last paper that has ended is followed by days untold.
 */
export function daysOf(facts: UnlimitedFacts): readonly Days[] {
  const told = joined(withProcedure(facts))
  return told.flatMap((period, index): readonly Days[] => {
    const next = told[index + 1]
    const to = lastDayOf(period, next, facts.on)
    const after = next?.from ?? addDays(facts.on, 1)
    const gap: Days = { from: addDays(to, 1), to: addDays(after, -1), kind: 'untold' }
    return [{ ...period, to }, ...(gap.from <= gap.to ? [gap] : [])]
  })
}

/** The day until which the paper of today is taken to go on. */
const furthest = (on: LocalDate) => addMonths(on, FURTHEST_YEARS * 12, 'last-day')

function lastDayOf({ to }: ToldPeriod, next: ToldPeriod | undefined, on: LocalDate): LocalDate {
  if (next === undefined) return to === undefined || to >= on ? furthest(on) : to
  // Where one paper ends on the day on which the next begins, that day is the later one's.
  return to === undefined || to >= next.from ? addDays(next.from, -1) : to
}

/** A request for protection before the first paper told was a procedure until then. */
function withProcedure({
  periods,
  protectionRequestedOn: from,
}: UnlimitedFacts): readonly ToldPeriod[] {
  const [first] = periods
  if (from === undefined || first === undefined || from >= first.from) return periods
  return [{ from, to: addDays(first.from, -1), kind: 'protection-procedure' }, ...periods]
}

/** One paper renewed without a day between is one paper. */
function joined(periods: readonly ToldPeriod[]): readonly ToldPeriod[] {
  const whole: ToldPeriod[] = []
  for (const period of periods) {
    const last = whole.at(-1)
    const follows =
      last?.kind === period.kind && last.to !== undefined && addDays(last.to, 1) >= period.from
    if (follows) whole[whole.length - 1] = { ...last, to: period.to }
    else whole.push(period)
  }
  return whole
}
