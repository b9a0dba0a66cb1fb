import {
  accrue,
  addDays,
  addMonths,
  addYears,
  latest,
  type LocalDate,
  type Run,
} from '@sejour/calendar'
import {
  comptes,
  periodeDEvenement,
  periodes,
  periodeTue,
  prison,
  procedures,
  type Chemin,
  type Cible,
  type Compte,
  type Lecture,
} from '@sejour/law/sejour-illimite'
import { judgeAbsences, totalIsWithin, type JudgedAbsence } from './absences.ts'
import type { UnlimitedFacts } from './input.ts'
import { daysOf, type Days } from './segments.ts'

/** Days on end, with what they do to a count. */
export type Segment = Omit<Days, 'kind'> & {
  readonly kind: Days['kind'] | 'absence' | 'prison'
  readonly reading: Lecture
}

/** The years as they are counted for one card. */
export type Count = {
  readonly segments: readonly Segment[]
  readonly absences: readonly JudgedAbsence[]
  /** The first day that counts, on the strict reading; on the other one where none does. */
  readonly from: LocalDate | undefined
  /** On the more favourable reading. */
  readonly reachedOn: LocalDate | undefined
  /** On the strict reading: the later of the two. */
  readonly safeDay: LocalDate | undefined
  /** Days were counted once, and then the count was broken on every reading. */
  readonly isInterrupted: boolean
}

/** Counts the years of a card, twice: as the strictest and as the most favourable reading would. */
export function countYears(facts: UnlimitedFacts, cible: Cible, chemin: Chemin): Count {
  const compte = comptes[cible]
  const days = daysOf(facts)
  const base = days.map((of) => ({ ...of, reading: readingOf(of, compte, facts) }))
  const start = base.find(({ reading }) => reading.generous === 'full')?.from
  const absences = judgeAbsences(compte, facts.absences, start)
  const segments = withAbsences(base, absences, facts)
  const runs = (reading: 'strict' | 'generous') =>
    chemin.years === undefined
      ? []
      : accrue(
          segments.map(({ from, to, reading: of }) => ({ from, to, weight: of[reading] })),
          chemin.years,
          totalIsWithin(compte, facts.absences, reading),
        )
  const generousRuns = runs('generous')
  const generous = pick(generousRuns, chemin)
  const strict = pick(runs('strict'), chemin)
  return {
    segments,
    absences,
    from: strict?.from ?? generous?.from,
    reachedOn: generous?.reachedOn,
    safeDay:
      generous?.reachedOn && strict?.reachedOn
        ? latest([generous.reachedOn, strict.reachedOn])
        : strict?.reachedOn,
    isInterrupted: generous === undefined && generousRuns.length > 0,
  }
}

// What was once acquired stays; otherwise only the years that are still running count.
function pick(runs: readonly Run[], { lasting }: Chemin): Run | undefined {
  const acquired = runs.find(({ reachedOn }) => reachedOn !== undefined)
  return lasting === 'acquired' && acquired ? acquired : runs.find(({ isBroken }) => !isBroken)
}

/** The years of a card that run from one event, whatever is held meanwhile. */
export function countFromEvent(
  facts: UnlimitedFacts,
  event: LocalDate,
  years: number,
): Count & {
  /** Something happened since that may have ended the stay. */
  readonly isDoubtful: boolean
} {
  const segments = daysOf(facts).flatMap((of): readonly Segment[] =>
    cutAt(of, event).map((part) => ({
      ...part,
      reading: part.from < event ? BEFORE : periodeDEvenement,
    })),
  )
  const reachedOn = addYears(event, years, 'following-day')
  const absences = judgeAbsences('B', facts.absences, event)
  const isDoubtful =
    absences.some(({ verdict }) => verdict !== 'within') ||
    segments.some(({ from, kind }) => from >= event && (kind === 'untold' || kind === 'irregular'))
  return {
    segments,
    absences,
    from: event,
    reachedOn,
    safeDay: reachedOn,
    isInterrupted: false,
    isDoubtful,
  }
}

const BEFORE: Lecture = { strict: 'none', generous: 'none', why: 'from-event' }

function cutAt(of: Days, day: LocalDate): readonly Days[] {
  if (day <= of.from || day > of.to) return [of]
  return [
    { ...of, to: addDays(day, -1) },
    { ...of, from: day },
  ]
}

function readingOf(of: Days, compte: Compte, facts: UnlimitedFacts): Lecture {
  if (of.kind === 'untold') return periodeTue
  if (of.kind === 'protection-procedure' && compte === 'L') return procedureReading(of, facts)
  return periodes[of.kind][compte]
}

function procedureReading(
  { from, to }: Days,
  { protectionGranted, basis }: UnlimitedFacts,
): Lecture {
  const isGranted = protectionGranted ?? (isRecognised(basis) ? true : undefined)
  if (isGranted === undefined) return procedures.unknown
  if (!isGranted) return procedures.refused
  const isLong = addDays(to, 1) > addMonths(from, procedures.longAfterMonths, 'following-day')
  return isLong ? procedures.long : procedures.short
}

const isRecognised = (basis: UnlimitedFacts['basis']) =>
  basis === 'refugee' || basis === 'subsidiary-protection'

/** Lays absences and prison over the papers: the days between leaving and coming back. */
function withAbsences(
  base: readonly Segment[],
  absences: readonly JudgedAbsence[],
  facts: UnlimitedFacts,
): readonly Segment[] {
  const inPrison = facts.absences.filter(({ reason }) => reason === 'prison')
  const over = [
    ...absences.map(({ from, to, verdict }) => ({
      from: addDays(from, 1),
      to: addDays(to, -1),
      kind: 'absence' as const,
      read: (under: Lecture) => absenceReading(verdict, under),
    })),
    ...inPrison.map(({ from, to }) => ({
      from,
      to,
      kind: 'prison' as const,
      read: (under: Lecture) => ({ ...prison, generous: under.generous }),
    })),
  ].filter(({ from, to }) => from <= to)
  return over.reduce<readonly Segment[]>(
    (segments, { from, to, kind, read }) =>
      segments.flatMap((of) => {
        if (of.to < from || of.from > to) return [of]
        const inside = {
          from: of.from < from ? from : of.from,
          to: of.to > to ? to : of.to,
          kind,
          reading: read(of.reading),
        }
        return [
          ...(of.from < from ? [{ ...of, to: addDays(from, -1) }] : []),
          inside,
          ...(of.to > to ? [{ ...of, from: addDays(to, 1) }] : []),
        ]
      }),
    base,
  )
}

function absenceReading(verdict: JudgedAbsence['verdict'], under: Lecture): Lecture {
  switch (verdict) {
    case 'within':
      return { ...under, why: under.strict === 'full' ? 'absence-kept' : under.why }
    case 'doubtful':
      return { strict: 'break', generous: under.generous, why: 'absence-unsure' }
    case 'over':
      return { strict: 'break', generous: 'break', why: 'absence-breaks' }
  }
}

/**
 * How a segment is drawn: as it counts on both readings, or as doubtful where they differ. Days of
 * which nothing is told are doubtful: they may break the count.
 */
export function countedOf({ kind, reading }: Segment): 'full' | 'half' | 'none' | 'doubtful' {
  const { strict, generous } = reading
  if (strict === generous) return strict === 'break' ? 'none' : strict
  return generous === 'none' && kind !== 'untold' ? 'none' : 'doubtful'
}
