import { type Fact, type Facts, readFacts } from '@sejour/engine'
import { factKey, type FactValue, type KeptFact } from '@sejour/cases'
import { arguedIn, isArgued } from './argued.ts'
import { DERIVED, type DerivedFrom, type Place } from './derived.ts'
import { applicantOf } from './round.ts'

/** A fact as it is known in a case, and why. */
export type KnownFact = {
  readonly fact: Fact
  readonly value: FactValue
  readonly from:
    | { readonly kind: 'stated'; readonly stated: KeptFact }
    | { readonly kind: 'derived'; readonly of: DerivedFrom }
}

/**
 * What is known of every fact that the law asks about a round. What was stated about the person
 * goes before what was stated about the whole case, and either before what merely follows.
 */
export function knownFacts(facts: readonly Fact[], place: Place): readonly KnownFact[] {
  return facts.flatMap((fact) => knownFact(fact, place))
}

/** The same as the examination reads it. */
export function factsOf(known: readonly KnownFact[]): Facts {
  return new Map(known.map(({ fact, value }) => [fact.id, value]))
}

function knownFact(fact: Fact, place: Place): readonly KnownFact[] {
  if (isArgued(fact)) {
    const value = arguedIn(place.state, place.procedure.id, fact)
    if (value !== undefined) return [{ fact, value, from: { kind: 'derived', of: 'arguments' } }]
  }
  const stated = statedAbout(fact, place)
  if (stated && fits(fact, stated.value)) {
    return [{ fact, value: stated.value, from: { kind: 'stated', stated } }]
  }
  const derived = Object.hasOwn(DERIVED, fact.id) ? DERIVED[fact.id] : undefined
  const value = derived?.derive(place)
  if (derived && value !== undefined && fits(fact, value)) {
    return [{ fact, value, from: { kind: 'derived', of: derived.of } }]
  }
  return []
}

function statedAbout({ id }: Fact, { state, procedure, person }: Place): KeptFact | undefined {
  const whom = person ?? applicantOf(state, procedure)
  const own = whom === undefined ? undefined : state.facts.get(factKey(id, whom))
  return own ?? state.facts.get(factKey(id))
}

// The law may have changed since a fact was stated: what it no longer knows is not applied.
function fits(fact: Fact, value: FactValue): boolean {
  return readFacts([fact], { [fact.id]: value }).problems.length === 0
}
