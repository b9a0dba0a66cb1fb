import { procedures } from '@sejour/answers/procedures'
import type { LocalDate } from '@sejour/calendar'
import type { CaseProcedure, CaseState, FactValue } from '@sejour/cases'
import { knownFacts } from '../facts/facts-of.ts'
import { filedOn, peopleOf } from '../facts/round.ts'

/** Which fee a request asks for. What is not here costs nothing, or nobody said what it costs. */
const GROUNDS: { readonly [kind: string]: string } = {
  'article-9bis': 'article-9bis',
  'regroupement-article-10': 'family',
  'regroupement-article-10bis': 'family',
  'famille-de-belge': 'family',
  etudes: 'student',
  'permis-unique': 'work',
  'longue-duree-autre-etat': 'long-term-resident',
  'droit-de-retour': 'return',
}

/** The fee that a round still has to pay; nothing once it is filed, whatever the law says later. */
export function groundOf(state: CaseState, procedure: CaseProcedure): string | undefined {
  return filedOn(state, procedure.id) === undefined ? GROUNDS[procedure.kind] : undefined
}

/** One round as the comparison of two laws reads a case. Facts are those of the day that is given. */
export function caseLine(state: CaseState, procedure: CaseProcedure, on: LocalDate): string {
  const ground = groundOf(state, procedure)
  return JSON.stringify({
    id: procedure.id,
    procedures: { [procedure.kind]: factsNow(state, procedure, on) },
    ...(ground && { fee: { ground, persons: personsOf(state, procedure) } }),
  })
}

function factsNow(
  state: CaseState,
  procedure: CaseProcedure,
  on: LocalDate,
): { readonly [fact: string]: FactValue } {
  const facts = procedures[procedure.kind]?.prepared.procedure.facts ?? []
  const known = knownFacts(facts, { state, procedure, on })
  return Object.fromEntries(known.map(({ fact, value }) => [fact.id, value]))
}

const personsOf = (state: CaseState, procedure: CaseProcedure) =>
  peopleOf(state, procedure).map((id) => {
    const birthDate = state.persons.get(id)?.birthDate
    return { id, ...(birthDate && { birthDate }) }
  })
