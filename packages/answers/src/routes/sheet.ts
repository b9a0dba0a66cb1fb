import type { LocalDate } from '@sejour/calendar'
import { childrenOf, type Condition, findVersionOn, isUnread, sourcesOf } from '@sejour/engine'
import type { Statement, StatementLimit, Topic, Voie } from '@sejour/law/voies'
import {
  sayAuthority,
  sayDate,
  sayDay,
  sayDayOff,
  type SaidSource,
  saySource,
} from '../say/index.ts'
import { calendarOf, type RequestDays } from './calendar.ts'
import { feeOf, type RouteFee } from './fee.ts'
import {
  holdsOn,
  onDay,
  type SaidPaper,
  sayPapers,
  sayStatement,
  type StatementOnDay,
} from './said.ts'
import { type RouteTexts, sayTitle } from './texts.ts'

/** A way to a stay in one line. */
export type ListedRoute = {
  readonly id: string
  readonly title: string
  readonly group: Said<Voie['group']>
  readonly nature: Said<Voie['nature']>
  readonly titles: readonly SaidPaper[]
  /** What it is, in one sentence; null where none is known. */
  readonly summary: string | null
}

type Said<Id extends string> = { readonly id: Id; readonly label: string }

/** The days of a request, one limit a line, first day first. */
export type SaidLimitDay = {
  readonly statement: string
  readonly about: Topic
  readonly label: string
  readonly said: string
  readonly event: StatementLimit['event']
  readonly day: LocalDate
  readonly safeDay: LocalDate
  /** Why the safe day is earlier; null when it is the day itself. */
  readonly note: string | null
  readonly sources: readonly SaidSource[]
}

/** A condition of an opening, with those below it. */
export type SaidCondition = {
  readonly id: string
  readonly label: string
  /** `any`: one of those below is enough. `appreciation`: left to the authority. */
  readonly kind: Condition['kind']
  readonly authority: string | null
  readonly sources: readonly SaidSource[]
  readonly toConfirm: boolean
  readonly children: readonly SaidCondition[]
}

/** All that is known of one way to a stay on a day. */
export type RouteSheet = ListedRoute & {
  readonly on: LocalDate
  readonly fee: RouteFee
  readonly waiting: readonly SaidPaper[]
  /** What opens it; null before the first rule that is known. */
  readonly opening: SaidCondition | null
  /** First day of the rule that opens it; null before the first that is known. */
  readonly version: LocalDate | null
  readonly versions: readonly {
    readonly from: LocalDate
    readonly sources: readonly SaidSource[]
  }[]
  /** What holds on the day, by topic, in the order in which people ask. */
  readonly topics: readonly {
    readonly topic: Topic
    readonly label: string
    readonly statements: readonly StatementOnDay[]
  }[]
  /** What held before the day, and what will hold after it. */
  readonly changes: {
    readonly past: readonly StatementOnDay[]
    readonly coming: readonly StatementOnDay[]
  }
  readonly calendar: readonly SaidLimitDay[]
  readonly notes: readonly string[]
}

/** Every way in one line each, by group. */
export function listRoutes(voies: readonly Voie[], texts: RouteTexts): readonly ListedRoute[] {
  return byGroup(voies, ({ group }) => group).map((voie) => listed(voie, undefined, texts))
}

/** Ways by group, in the order of the law within each. It ranks nothing. */
export function byGroup<Route>(
  routes: readonly Route[],
  groupOf: (route: Route) => Voie['group'],
): readonly Route[] {
  return GROUPS.flatMap((group) => routes.filter((route) => groupOf(route) === group))
}

const GROUPS: readonly Voie['group'][] = [
  'famille',
  'union',
  'etudes',
  'travail',
  'protection',
  'humanitaire',
  'autre',
]

/** One way in one line. */
export function listed(voie: Voie, on: LocalDate | undefined, texts: RouteTexts): ListedRoute {
  const { id, group, nature, titles } = voie
  const { words } = texts
  const base = voie.statements.find(
    (one) => one.about === 'base' && (on === undefined ? !one.until : holdsOn(one, on)),
  )
  return {
    id,
    title: sayTitle(voie, texts),
    group: { id: group, label: words.groups[group] },
    nature: { id: nature, label: words.natures[nature] },
    titles: sayPapers(titles, texts),
    summary: base ? (texts.voies[id]?.statements[base.id] ?? base.label) : null,
  }
}

/** The sheet of a way on a day, with the calendar of a request whose days are known. */
export function sheetOf(
  voie: Voie,
  { on, days }: { readonly on: LocalDate; readonly days: RequestDays },
  texts: RouteTexts,
): RouteSheet {
  const { words, lang } = texts
  const say = (statement: Statement) => onDay(sayStatement(statement, voie, texts), on)
  const holding = voie.statements.filter((statement) => holdsOn(statement, on))
  const rule = findVersionOn(on, voie.opening)
  const version = rule?.from ?? null
  return {
    ...listed(voie, on, texts),
    on,
    fee: feeOf(voie, on, texts),
    waiting: sayPapers(voie.waiting, texts),
    opening: rule ? sayCondition(rule.value, on, texts) : null,
    version,
    versions: voie.opening.map(({ from, source }) => ({
      from,
      sources: [source].flat().map((one) => saySource(one, lang)),
    })),
    topics: TOPICS.flatMap((topic) => {
      const statements = holding.filter(({ about }) => about === topic).map(say)
      return statements.length === 0 ? [] : [{ topic, label: words.topics[topic], statements }]
    }),
    changes: {
      past: voie.statements.filter(({ until }) => until !== undefined && until < on).map(say),
      coming: voie.statements.filter(({ from }) => from !== undefined && from > on).map(say),
    },
    calendar: calendarOf(holding, days).map(({ statement, limit, day, off, safeDay }) => {
      const said = say(statement)
      return {
        statement: said.id,
        about: said.about,
        label: said.label,
        said: said.limit?.said ?? '',
        event: limit.event,
        day,
        safeDay,
        note: off
          ? (said.about === 'remedy' ? words.offDayOfRemedy : words.offDay)(
              sayDay(safeDay, lang),
              sayDayOff(off, lang),
            )
          : null,
        sources: said.sources,
      }
    }),
    notes: version ? [] : [words.notInForce(sayDate(voie.opening[0].from, lang))],
  }
}

function sayCondition(condition: Condition, on: LocalDate, texts: RouteTexts): SaidCondition {
  const { id, label, kind } = condition
  const isArgued = condition.kind === 'appreciation'
  return {
    id,
    label: texts.procedure.conditions[id] ?? label,
    kind,
    authority: isArgued ? sayAuthority(condition.authority, texts.lang) : null,
    sources: sourcesOf(condition).map((source) => saySource(source, texts.lang)),
    toConfirm: isUnread(condition, on),
    children: childrenOf(condition).map((child) => sayCondition(child, on, texts)),
  }
}

/** The topics in the order in which people ask. */
export const TOPICS: readonly Topic[] = [
  'base',
  'place',
  'authority',
  'conditions',
  'evidence',
  'fee',
  'waiting',
  'decision',
  'silence',
  'title',
  'work',
  'renewal',
  'unlimited',
  'end',
  'remedy',
  'interaction',
  'harm',
]
