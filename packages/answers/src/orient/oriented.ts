import type { LocalDate } from '@sejour/calendar'
import type { Facts } from '@sejour/engine'
import { type SaidQuestion, sayQuestion } from '../assess/said.ts'
import { byGroup } from '../routes/core.ts'
import { findRoutes, type PreparedRoutes, type RouteStatus } from './find-routes.ts'
import { nextQuestion } from './next-question.ts'
import { regimeOf, type SaidRegime } from './regime.ts'
import { type OrientedRoute, type OrientTexts, sayRoute } from './said-route.ts'

/** All ways to a stay side by side, for what is known of a person on a day. */
export type Orientation = {
  readonly on: LocalDate
  readonly regime: SaidRegime
  /** Every way, by group: those that may be open first, then those that are not. */
  readonly routes: readonly OrientedRoute[]
  /** The question that matters to most ways still undecided. */
  readonly next: (SaidQuestion & { readonly decides: boolean; readonly routes: number }) | null
  /** Facts that can still open or close a way, in the order of the situation. */
  readonly missing: readonly string[]
  readonly warnings: readonly string[]
  /** What the order of the ways means. */
  readonly note: string
}

/** A person on a day, as they were told. */
export type OrientFacts = {
  readonly on: LocalDate
  readonly facts: Facts
  readonly warnings: readonly string[]
}

/** Applies every way to a person, and says what is found. */
export function oriented(
  prepared: PreparedRoutes,
  { on, facts, warnings }: OrientFacts,
  texts: OrientTexts,
): Orientation {
  const found = findRoutes(prepared, facts, on)
  const next = nextQuestion(prepared, found)
  const missing = new Set(
    found.flatMap(({ opening }) => (opening?.found.missing ?? []).map(({ id }) => id)),
  )
  return {
    on,
    regime: regimeOf(facts, texts.orient, texts.lang),
    routes: ORDER.flatMap((statuses) =>
      byGroup(
        found.filter(({ status }) => statuses.includes(status)),
        ({ voie }) => voie.group,
      ).map((route) => sayRoute(route, on, texts)),
    ),
    next: next
      ? {
          ...sayQuestion(next.fact.id, next.fact, texts),
          decides: next.decides,
          routes: next.routes,
        }
      : null,
    missing: prepared.facts.filter(({ id }) => missing.has(id)).map(({ id }) => id),
    warnings,
    note: texts.orient.noScore,
  }
}

/** What may be open; then what is not, each with its reason. */
const ORDER: readonly (readonly RouteStatus[])[] = [
  ['open', 'undecided'],
  ['held-back', 'not-known'],
  ['closed'],
]
