import type { LocalDate } from '@sejour/calendar'
import {
  assessRule,
  compile,
  type Fact,
  type Facts,
  type Finding,
  findVersionOn,
  type Question,
  type Rule,
  type RuleAssessment,
} from '@sejour/engine'
import type { Statement, Voie } from '@sejour/law/voies'
import { holdsOn } from '../routes/core.ts'

/** The ways to a stay with their conditions compiled. Made once, used for every person. */
export type PreparedRoutes = {
  readonly facts: readonly Fact[]
  readonly routes: readonly {
    readonly voie: Voie
    readonly versions: readonly { readonly from: LocalDate; readonly rule: Rule }[]
    readonly whens: ReadonlyMap<Statement, Rule>
  }[]
}

/** Compiles every opening, and the condition of every statement that has one. */
export function prepareRoutes(voies: readonly Voie[], facts: readonly Fact[]): PreparedRoutes {
  return {
    facts,
    routes: voies.map((voie) => ({
      voie,
      versions: voie.opening.map(({ from, value }) => ({ from, rule: compile(value, facts) })),
      whens: new Map(
        voie.statements.flatMap((one) => (one.when ? [[one, compile(one.when, facts)]] : [])),
      ),
    })),
  }
}

/**
 * Where a way stands. `held-back`: closed by a text that changed and was not read since, so that
 * nothing is concluded. `not-known`: no rule is known for that day.
 */
export type RouteStatus = 'open' | 'undecided' | 'held-back' | 'closed' | 'not-known'

/** What is found about one way. */
export type FoundRoute = {
  readonly voie: Voie
  readonly status: RouteStatus
  /** First day of the rule applied, and what it says. Absent when no rule is known for the day. */
  readonly opening?: { readonly from: LocalDate; readonly found: RuleAssessment }
  /** What holds on the day, with whether it concerns this person when it does not concern all. */
  readonly statements: readonly FoundStatement[]
}

/** A statement that holds; `applies` is absent for one that concerns everybody. */
export type FoundStatement = {
  readonly statement: Statement
  readonly applies?: Finding
  readonly missing: readonly Question[]
}

/** Applies every way to what is known, in the order of the law. None is left out. */
export function findRoutes(
  { routes }: PreparedRoutes,
  facts: Facts,
  on: LocalDate,
): readonly FoundRoute[] {
  return routes.map(({ voie, versions, whens }) => {
    const from = findVersionOn(on, voie.opening)?.from
    const rule = versions.find((version) => version.from === from)?.rule
    const found = rule && assessRule(rule, facts, on)
    return {
      voie,
      status: found ? statusOf(found) : 'not-known',
      ...(found && from ? { opening: { from, found } } : {}),
      statements: voie.statements
        .filter((statement) => holdsOn(statement, on))
        .map((statement) => foundStatement(statement, whens.get(statement), { facts, on })),
    }
  })
}

function foundStatement(
  statement: Statement,
  when: Rule | undefined,
  { facts, on }: { readonly facts: Facts; readonly on: LocalDate },
): FoundStatement {
  if (!when) return { statement, missing: [] }
  const { finding, missing } = assessRule(when, facts, on)
  return { statement, applies: finding, missing }
}

function statusOf({ finding, lastKnown }: RuleAssessment): RouteStatus {
  if (finding !== lastKnown) return 'held-back'
  if (finding === 'not-met') return 'closed'
  return finding === 'unknown' ? 'undecided' : 'open'
}
