import type { Fact } from '@sejour/engine'
import type { FoundRoute, PreparedRoutes } from './find-routes.ts'

/** The best question to ask next, and what it is good for. */
export type NextQuestion = {
  readonly fact: Fact
  /** Whether it can open or close a way; else it only tells what a way would do to this person. */
  readonly decides: boolean
  /** How many ways it matters to. */
  readonly routes: number
}

/**
 * The question that matters to most of the ways still undecided, the first of the situation among
 * equals; once all are decided, the one that tells most about what the others do. `asked` holds the
 * questions already put, “I don’t know” included.
 */
export function nextQuestion(
  { facts }: PreparedRoutes,
  found: readonly FoundRoute[],
  asked: ReadonlySet<string> = new Set(),
): NextQuestion | undefined {
  const undecided = found.filter(({ status }) => status === 'undecided')
  const openings = undecided.map(({ opening }) =>
    (opening?.found.missing ?? []).map(({ id }) => id),
  )
  const effects = found
    .filter(({ status }) => status === 'undecided' || status === 'open')
    .map(({ statements }) => statements.flatMap(({ missing }) => missing.map(({ id }) => id)))
  return mostAsked(openings, true) ?? mostAsked(effects, false)

  function mostAsked(
    lists: readonly (readonly string[])[],
    decides: boolean,
  ): NextQuestion | undefined {
    return facts
      .filter(({ id }) => !asked.has(id))
      .map((fact) => ({
        fact,
        decides,
        routes: lists.filter((ids) => ids.includes(fact.id)).length,
      }))
      .reduce<NextQuestion | undefined>(
        (best, one) => (one.routes > (best?.routes ?? 0) ? one : best),
        undefined,
      )
  }
}
