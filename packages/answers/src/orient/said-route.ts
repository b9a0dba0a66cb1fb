import { latest, type LocalDate } from '@sejour/calendar'
import { type Condition, type Explanation, type Finding, isUnread, sourcesOf } from '@sejour/engine'
import type { Topic } from '@sejour/law/voies'
import { type SaidExplanation, sayExplanation } from '../assess/said.ts'
import {
  feeOf,
  listed,
  type ListedRoute,
  type RouteFee,
  type RouteTexts,
  type SaidPaper,
  type SaidStatement,
  type StatementOnDay,
  onDay,
  sayPapers,
  sayStatement,
  TOPICS,
} from '../routes/core.ts'
import { type SaidSource, sayDate, saySource } from '../say/index.ts'
import type { FoundRoute, FoundStatement, RouteStatus } from './find-routes.ts'
import type { OrientWording } from './wording/index.ts'

/** A statement beside a person: stressed when it concerns them, or may. */
export type StressedStatement = StatementOnDay & {
  readonly stressed: boolean
  /** Whether its condition is met; null when it concerns everybody. */
  readonly applies: Finding | null
}

/** One way to a stay, beside the others. */
export type OrientedRoute = ListedRoute & {
  readonly status: RouteStatus
  readonly finding: Finding
  /** What the last text that was read says; differs from `finding` only where the text changed. */
  readonly lastKnown: Finding
  /** First day of the rule applied; null when none is known for the day. */
  readonly version: LocalDate | null
  readonly settledEarly: boolean
  readonly explanation: SaidExplanation | null
  readonly missing: readonly string[]
  /** The short names of what is missing, in the same order. */
  readonly missingLabels: readonly string[]
  /** Why it is closed, held back or not known, in one sentence; null for the others. */
  readonly reason: {
    readonly said: string
    /** The first condition that fails. */
    readonly condition: string | null
    readonly sources: readonly SaidSource[]
  } | null
  readonly fee: RouteFee
  readonly waiting: readonly SaidPaper[]
  /** Every statement that holds on the day, by topic, in the order in which people ask. */
  readonly topics: readonly {
    readonly topic: Topic
    readonly label: string
    readonly statements: readonly StressedStatement[]
  }[]
  /** Ids of its statements that carry a limit. */
  readonly limits: readonly string[]
  /** Ids of its statements that are stressed for this person. */
  readonly stressed: readonly string[]
  /** Ids in the list of contradictions. */
  readonly contradictions: readonly string[]
}

export type OrientTexts = RouteTexts & {
  readonly orient: OrientWording
  /** What is known of every way, where it was said before: way → statement → what is said. */
  readonly said?: {
    readonly [voie: string]: { readonly [statement: string]: SaidStatement }
  }
}

/** A way, with everything that is known of it, in one language. */
export function sayRoute(route: FoundRoute, on: LocalDate, texts: OrientTexts): OrientedRoute {
  const { voie, status, opening } = route
  const found = opening?.found
  const statements = route.statements.map((one) => sayStressed(one, route, on, texts))
  return {
    ...listed(voie, on, texts),
    status,
    finding: found?.finding ?? 'unknown',
    lastKnown: found?.lastKnown ?? 'unknown',
    version: opening?.from ?? null,
    settledEarly: found?.isSettledEarly ?? false,
    explanation: found ? sayExplanation(found.explanation, on, texts) : null,
    missing: found?.missing.map(({ id }) => id) ?? [],
    missingLabels:
      found?.missing.map(({ fact }) => texts.procedure.facts[fact.id]?.label ?? fact.label) ?? [],
    reason: reasonOf(route, on, texts),
    fee: feeOf(voie, on, texts),
    waiting: sayPapers(voie.waiting, texts),
    topics: TOPICS.flatMap((topic) => {
      const here = statements.filter(({ about }) => about === topic)
      return here.length === 0
        ? []
        : [{ topic, label: texts.words.topics[topic], statements: here }]
    }),
    limits: statements.filter(({ limit }) => limit).map(({ id }) => id),
    stressed: statements.filter(({ stressed }) => stressed).map(({ id }) => id),
    contradictions: [...new Set(statements.flatMap(({ contradiction }) => contradiction ?? []))],
  }
}

function sayStressed(
  { statement, applies }: FoundStatement,
  { voie }: FoundRoute,
  on: LocalDate,
  texts: OrientTexts,
): StressedStatement {
  const said = texts.said?.[voie.id]?.[statement.id] ?? sayStatement(statement, voie, texts)
  return {
    ...onDay(said, on),
    // Nobody is spared a warning because a fact is missing.
    stressed: applies !== undefined && applies !== 'not-met',
    applies: applies ?? null,
  }
}

function reasonOf(
  { voie, status, opening }: FoundRoute,
  on: LocalDate,
  texts: OrientTexts,
): OrientedRoute['reason'] {
  const { orient, words, lang } = texts
  if (!opening) {
    const said = words.notInForce(sayDate(voie.opening[0].from, lang))
    return { said, condition: null, sources: [] }
  }
  if (status !== 'closed' && status !== 'held-back') return null
  const { explanation } = opening.found
  const isFound = explanation.finding === 'not-met'
  const path = isFound ? failingPath(explanation) : [explanation.condition]
  const condition = path.at(-1) ?? explanation.condition
  const label = texts.procedure.conditions[condition.id] ?? condition.label
  const readUntil = lastReadOf(path, on)
  return {
    said:
      status === 'held-back' && readUntil
        ? orient.heldBack(label, sayDate(readUntil, lang))
        : orient[isFound ? 'closed' : 'closedEarly'](label),
    condition: condition.id,
    sources: sourcesOf(condition).map((source) => saySource(source, lang)),
  }
}

/** From the whole to the condition of an “and” that fails first: the one to name. */
function failingPath({ condition, children }: Explanation): readonly Condition[] {
  const child =
    condition.kind === 'all' ? children.find(({ finding }) => finding === 'not-met') : undefined
  return child ? [condition, ...failingPath(child)] : [condition]
}

/** Until when the first text on the way was read that has changed since. */
function lastReadOf(path: readonly Condition[], on: LocalDate): LocalDate | undefined {
  const unread = path.find((condition) => isUnread(condition, on))
  return unread && latest(sourcesOf(unread).flatMap(({ readUntil }) => readUntil ?? []))
}
