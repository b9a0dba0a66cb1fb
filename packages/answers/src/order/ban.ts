import {
  addDays,
  addMonths,
  addYears,
  countTimeLimit,
  daysBetween,
  latest,
  type LocalDate,
} from '@sejour/calendar'
import { isUnreadOn, type Provision } from '@sejour/engine/cite'
import {
  abstentions,
  cce284942,
  dureeAppreciee,
  interdictionCourt,
  interdictionEnVigueur,
  interdictionUnion,
  levee,
  motifsInterdiction,
} from '@sejour/law/eloignement'
import { limitQuestion } from './suspension.ts'
import { findLimit } from '../limit/finding.ts'
import type { KnownBan, OrderFacts } from './facts.ts'
import type { Draft, OrderFinding } from './statement.ts'
import type { Term } from './term.ts'

/** The entry ban: whether the order carries one, how long at most, from when, until when. */
export type BanFound = {
  readonly applies: OrderFinding
  /** In years; absent where it cannot be told, or where more than five are possible. */
  readonly mostYears?: number
  readonly started?: boolean
  readonly endsOn?: LocalDate
  /** First day on which a lifting may be asked for work or study. */
  readonly liftingFrom?: LocalDate
  readonly answerBy?: LocalDate
  readonly statements: readonly Draft[]
  readonly needsPerson: boolean
}

type TriggerId = (typeof motifsInterdiction)[number]['id']

/** The entry ban. @law art. 74/11, 74/12, 44nonies, 44decies */
export function findBan(facts: OrderFacts, term: Term): BanFound {
  const day = facts.ban?.notifiedOn ?? facts.notifiedOn
  const isUnread = day !== undefined && isUnreadOn(interdictionEnVigueur, day)
  const law = facts.union ? ofUnion() : ofThirdCountry(facts, term, isUnread)
  const { mostYears, applies } = law
  const course = facts.ban ? courseOf(facts, facts.ban) : NO_COURSE
  const years = facts.ban?.years
  const isOver = years !== undefined && mostYears !== undefined && years > mostYears
  const isUnexplained = facts.ban !== undefined && applies === 'not-met'
  return {
    applies,
    ...(mostYears !== undefined && !isUnread ? { mostYears } : {}),
    ...course.days,
    statements: [
      ...(isUnexplained ? [draft('ban.without-trigger', dureeAppreciee)] : []),
      ...(isUnread ? [draft('ban.unread', interdictionEnVigueur)] : []),
      ...law.statements,
      ...(isOver && !isUnread
        ? [
            {
              ...draft(
                'ban.over-most',
                facts.union ? interdictionUnion.sources[0] : dureeAppreciee,
              ),
              detail: { count: mostYears },
            },
          ]
        : []),
      ...course.statements,
    ],
    needsPerson: isUnread || isOver || isUnexplained,
  }
}

type Law = Pick<BanFound, 'applies' | 'mostYears' | 'statements'>

function ofThirdCountry(facts: OrderFacts, term: Term, isUnread: boolean): Law {
  const findings = triggersOf(facts, term)
  const accompanies = [
    findings['interdiction.sans-delai'],
    findings['interdiction.ordre-anterieur'],
  ]
  const applies = accompanies.includes('met')
    ? 'met'
    : // A text that changed since it was read closes no door.
      accompanies.includes('unknown') || isUnread
      ? 'unknown'
      : 'not-met'
  const mostYears = mostYearsOf(findings)
  return {
    applies,
    ...(mostYears === undefined ? {} : { mostYears }),
    statements: [
      draft(`ban.${applies}`, motifsInterdiction[0].sources[0]),
      ...motifsInterdiction.map((motif) => ({
        id: 'mostYears' in motif ? ('ban.trigger' as const) : ('ban.trigger-open' as const),
        about: motif,
        ...('mostYears' in motif ? { detail: { count: motif.mostYears } } : {}),
        finding: findings[motif.id],
        sources: motif.sources,
      })),
      { ...draft('ban.appreciated', dureeAppreciee), finding: 'discretionary' },
      {
        id: 'ban.abstention',
        items: abstentions,
        sources: abstentions.flatMap(({ sources }) => sources).slice(0, 1),
      },
    ],
  }
}

function triggersOf(
  { earlierOrder, fraud, grounds }: OrderFacts,
  { granted }: Term,
): { readonly [id in TriggerId]: OrderFinding } {
  const found = (value: boolean | undefined): OrderFinding =>
    value === undefined ? 'unknown' : value ? 'met' : 'not-met'
  const isFraud = fraud ?? (grounds?.includes('5°') ? true : undefined)
  const isThreat = grounds?.includes('3°')
  return {
    'interdiction.sans-delai': found(granted === undefined ? undefined : !granted),
    'interdiction.ordre-anterieur': found(earlierOrder),
    'interdiction.fraude': found(isFraud),
    // Whether a threat is serious is left to the authority, under the control of the Council.
    'interdiction.menace-grave': isThreat ? 'discretionary' : found(isThreat),
  }
}

function mostYearsOf(findings: { readonly [id in TriggerId]: OrderFinding }): number | undefined {
  if (findings['interdiction.menace-grave'] !== 'not-met') return undefined
  if (findings['interdiction.fraude'] === 'unknown') return undefined
  return findings['interdiction.fraude'] === 'met' ? 5 : 3
}

function ofUnion(): Law {
  const { mostYears, sources } = interdictionUnion
  return {
    applies: 'discretionary',
    mostYears,
    statements: [
      {
        id: 'ban.union',
        about: interdictionUnion,
        detail: { count: mostYears },
        finding: 'discretionary',
        sources,
      },
      draft('ban.union-scope', cce284942),
    ],
  }
}

type Course = {
  readonly days: Pick<BanFound, 'started' | 'endsOn' | 'liftingFrom' | 'answerBy'>
  readonly statements: readonly Draft[]
}

const NO_COURSE: Course = { days: {}, statements: [] }

function courseOf(facts: OrderFacts, ban: KnownBan): Course {
  const { years, notifiedOn, left, departedOn, motive, liftingFiledOn } = ban
  const started = departedOn ? true : left === false ? false : undefined
  const endsOn =
    departedOn && years !== undefined ? addYears(departedOn, years, 'following-day') : undefined
  const liftingFrom =
    departedOn && endsOn ? liftingDay(facts, departedOn, endsOn, years ?? 0) : undefined
  const answerBy = liftingFiledOn && answerDay(facts, liftingFiledOn)
  const liftLaw = facts.union ? levee.union.source : levee.source
  return {
    days: {
      ...(started === undefined ? {} : { started }),
      ...(endsOn ? { endsOn } : {}),
      ...(liftingFrom ? { liftingFrom } : {}),
      ...(answerBy ? { answerBy } : {}),
    },
    statements: [
      ...(notifiedOn && !facts.union
        ? [dated('ban.in-force', notifiedOn, interdictionEnVigueur)]
        : []),
      draft(started === false ? 'ban.not-started' : 'ban.runs-from', interdictionCourt),
      // The ruling on when the years begin is about third-country nationals.
      ...(facts.union ? [draft('ban.union-runs', interdictionCourt)] : []),
      ...(endsOn ? [dated('ban.ends', endsOn, interdictionCourt)] : []),
      ...lifting(facts, motive, liftingFrom, liftLaw),
      ...(answerBy
        ? [dated(facts.union ? 'ban.answer-union' : 'ban.answer', answerBy, liftLaw)]
        : []),
      ...(facts.union ? [] : [draft('ban.lifting-how', levee.source)]),
    ],
  }
}

// Two thirds in months and in days: the later of the two, and only once they have run.
function liftingDay(
  { union }: OrderFacts,
  departedOn: LocalDate,
  endsOn: LocalDate,
  years: number,
): LocalDate | undefined {
  if (union)
    return addYears(departedOn, Math.min(years, levee.union.atLatestYears), 'following-day')
  const { numerator, denominator } = levee.afterPart
  const months = addMonths(departedOn, (years * 12 * numerator) / denominator, 'following-day')
  const days = Math.ceil((daysBetween(departedOn, endsOn) * numerator) / denominator)
  const run = latest([months, addDays(departedOn, days)])
  return run && addDays(run, 1)
}

function answerDay(facts: OrderFacts, filedOn: LocalDate): LocalDate | undefined {
  if (facts.union) {
    const length = { months: levee.union.answerMonths }
    return countTimeLimit({ length, movesToWorkingDay: false }, { kind: 'day-after', of: filedOn })
      .lastDay
  }
  const question = limitQuestion(
    facts,
    'entry-ban-decision',
    'interdiction-entree.demande-de-levee',
    filedOn,
  )
  const finding = question && findLimit(question)
  return finding && 'lastDay' in finding ? finding.lastDay : undefined
}

function lifting(
  { union }: OrderFacts,
  motive: KnownBan['motive'],
  from: LocalDate | undefined,
  source: Provision,
): readonly Draft[] {
  if (union)
    return [
      from ? dated('ban.lifting-union-from', from, source) : draft('ban.lifting-union', source),
    ]
  const anyTime = draft('ban.lifting-humanitarian', source)
  const twoThirds = from
    ? dated('ban.lifting-from', from, source)
    : draft('ban.lifting-later', source)
  if (motive === 'humanitarian') return [anyTime]
  return motive === undefined ? [anyTime, twoThirds] : [twoThirds]
}

const draft = (id: Draft['id'], source: Provision): Draft => ({ id, sources: [source] })
const dated = (id: Draft['id'], day: LocalDate, source: Provision): Draft => ({
  ...draft(id, source),
  detail: { day },
})
