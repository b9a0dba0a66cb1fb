import { addMonths, daysBetween, earliest, type LocalDate, type Span } from '@sejour/calendar'
import { absencesAdmises, type Compte } from '@sejour/law/sejour-illimite'
import type { ToldAbsence } from './input.ts'

/** What an absence does to a count, on each of the two readings. */
export type JudgedAbsence = ToldAbsence & {
  readonly verdict: 'within' | 'over' | 'doubtful'
  /** Days between the day of leaving and the day of coming back. */
  readonly days: number
}

/** A month is never shorter on the strict reading, nor longer on the other one. */
const STRICT_MONTH_DAYS = 30
const LONGEST_HALF_YEAR_DAYS = 184

/** Each absence against the limits of a count. Prison is no absence and is judged elsewhere. */
export function judgeAbsences(
  compte: Compte,
  absences: readonly ToldAbsence[],
  countedFrom: LocalDate | undefined,
): readonly JudgedAbsence[] {
  const away = absences.filter(({ reason }) => reason !== 'prison')
  return away.map((absence) => ({
    ...absence,
    days: daysBetween(absence.from, absence.to),
    verdict:
      compte === 'union' ? unionVerdict(absence, away, countedFrom) : verdict(compte, absence),
  }))
}

function verdict(compte: Compte, { from, to }: ToldAbsence): JudgedAbsence['verdict'] {
  const { freeUnder, breaksFrom, breaksAfter } = absencesAdmises[compte]
  const isAtLeast = (months: number) => to >= addMonths(from, months, 'last-day')
  if (breaksFrom !== undefined) return isAtLeast(breaksFrom) ? 'over' : 'within'
  if (breaksAfter !== undefined && to > addMonths(from, breaksAfter, 'last-day')) return 'over'
  return freeUnder !== undefined && !isAtLeast(freeUnder) ? 'within' : 'doubtful'
}

/**
 * Six months in a year, added up. Strictly, in any twelve months; more favourably, in each year of
 * stay. One longer absence is allowed for an important reason, and any for military service.
 */
function unionVerdict(
  absence: ToldAbsence,
  all: readonly ToldAbsence[],
  countedFrom: LocalDate | undefined,
): JudgedAbsence['verdict'] {
  const { total, importantReason } = absencesAdmises.union
  const isExcused = (one: ToldAbsence) =>
    one.reason === 'military' || one === firstImportant(all, importantReason ?? 0)
  if (isExcused(absence) || total === undefined) return 'within'
  const counted = all.filter((one) => !isExcused(one) && one.from <= absence.from)
  const yearBefore = addMonths(absence.to, -12, 'last-day')
  const strict = awayWithin(counted, yearBefore, absence.to)
  if (strict <= total.months * STRICT_MONTH_DAYS) return 'within'
  const start = countedFrom ?? earliest(counted.map(({ from }) => from)) ?? absence.from
  const isOverInOneYear = yearsBetween(start, absence.to).some(
    ([from, before]) => awayWithin(counted, from, before) > LONGEST_HALF_YEAR_DAYS,
  )
  return isOverInOneYear ? 'over' : 'doubtful'
}

function firstImportant(all: readonly ToldAbsence[], months: number): ToldAbsence | undefined {
  return all.find(
    ({ from, to, reason }) => reason === 'important' && to <= addMonths(from, months, 'last-day'),
  )
}

/** Years of stay that an absence which ends on a day may lie in. */
function yearsBetween(
  start: LocalDate,
  end: LocalDate,
): readonly (readonly [LocalDate, LocalDate])[] {
  const count = Math.max(1, Math.ceil(daysBetween(start, end) / 365) + 1)
  return Array.from({ length: count }, (_, year) => [
    addMonths(start, year * 12, 'last-day'),
    addMonths(start, (year + 1) * 12, 'last-day'),
  ])
}

/**
 * Whether the absences in the days counted, added up, stay within the limit of a count.
 * `strict` takes months of thirty days.
 */
export function totalIsWithin(
  compte: Compte,
  absences: readonly ToldAbsence[],
  reading: 'strict' | 'generous',
): (span: Span) => boolean {
  const { total } = absencesAdmises[compte]
  if (total?.over !== 'years-counted') return () => true
  const away = absences.filter(({ reason }) => reason !== 'prison')
  return ({ from, before }) =>
    awayWithin(away, from, before) <=
    (reading === 'strict'
      ? total.months * STRICT_MONTH_DAYS
      : daysBetween(addMonths(before, -total.months, 'last-day'), before))
}

/** Days away between two days, of absences that lie in them wholly or in part. */
function awayWithin(absences: readonly ToldAbsence[], start: LocalDate, end: LocalDate): number {
  return absences.reduce((sum, { from, to }) => {
    const first = from < start ? start : from
    const last = to > end ? end : to
    return sum + Math.max(0, daysBetween(first, last))
  }, 0)
}
