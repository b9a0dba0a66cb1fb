import { findRoutes, type PreparedRoutes } from '@sejour/answers/orient/core'
import type { SimpleFact } from '@sejour/engine'
import { type Answers, factsOf, findFact } from './answers.ts'

/**
 * The questions of one page. Yes-or-no questions of one kind stand together, those that can still
 * matter and those answered before; any other question stands alone.
 */
export function questionsWith(
  prepared: PreparedRoutes,
  answers: Answers,
  fact: SimpleFact,
): readonly SimpleFact[] {
  if (fact.kind !== 'boolean') return [fact]
  const page = pageOf(prepared.facts, fact.id)
  const matters = mattering(prepared, answers)
  return prepared.facts.flatMap((other) => {
    const known = findFact(prepared.facts, other.id)
    const isShown =
      other.id === fact.id ||
      (pageOf(prepared.facts, other.id) === page &&
        (answers.given.has(other.id) || matters.has(other.id)))
    return known?.kind === 'boolean' && isShown ? [known] : []
  })
}

/** What names the page of a question: its kind for a yes-or-no question, itself for another. */
export function pageOf(facts: PreparedRoutes['facts'], id: string): string {
  return findFact(facts, id)?.kind === 'boolean' ? `${id.split('.')[0]}.` : id
}

/** Every fact that can still decide about a way, or tell what it does to this person. */
function mattering(prepared: PreparedRoutes, answers: Answers): ReadonlySet<string> {
  const found = findRoutes(prepared, factsOf(answers), answers.on)
  return new Set(
    found
      .filter(({ status }) => status === 'undecided' || status === 'open')
      .flatMap(({ opening, statements }) => [
        ...(opening?.found.missing ?? []),
        ...statements.flatMap(({ missing }) => missing),
      ])
      .map(({ id }) => id),
  )
}
