import { type Assessed, assessed, sayQuestion } from '@sejour/answers/assess'
import { type Answerable, procedures, textsFor } from '@sejour/answers/procedures'
import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseProcedure,
  type CaseState,
  type PersonId,
  roundOf,
  type StatedFact,
} from '@sejour/cases'
import { assess, type Facts, NotInForce } from '@sejour/engine'
import type { Place } from '../facts/derived.ts'
import { factsOf, type KnownFact, knownFacts } from '../facts/facts-of.ts'
import { isPersonal } from '../facts/personal.ts'
import { applicantOf, entriesOf, filedOn, peopleOf, stageOf } from '../facts/round.ts'
import { sayFactValue } from '../facts/say-fact.ts'
import type { FactInFile, MissingFact, ProcedureInFile } from './case-file.ts'
import { kindTitle } from './kind-title.ts'

type How = { readonly on: LocalDate; readonly lang: Lang }

/** One round with everything that the law finds about it. */
export function procedureInFile(
  state: CaseState,
  procedure: CaseProcedure,
  { on, lang }: How,
): ProcedureInFile {
  const lawOn = filedOn(state, procedure.id) ?? on
  const answerable = answerableFor(procedure.kind)
  const round = {
    id: procedure.id,
    kind: procedure.kind,
    title: kindTitle(procedure.kind, lang),
    round: roundOf(state, procedure.id),
    ...(procedure.follows !== undefined && { follows: procedure.follows }),
    persons: peopleOf(state, procedure),
    stage: stageOf(state, procedure),
    ...(procedure.ended && { ended: { why: procedure.ended.why } }),
    entries: entriesOf(state, procedure.id),
    lawOn,
    conclusions: [...state.conclusions.values()].filter((one) => one.procedure === procedure.id),
    ...applicantIn(state, procedure),
  }
  if (!answerable)
    return { ...round, facts: [], personal: [], missing: [], notices: [], others: [] }
  const place = { state, procedure, on: lawOn }
  const known = knownFacts(answerable.prepared.procedure.facts, place)
  const found = assessedOn(answerable, factsOf(known), { on: lawOn, lang })
  return {
    ...round,
    ...(found && { assessed: found }),
    facts: factsInFile(answerable, known, { place, lang }),
    personal: personalFacts(answerable, place, lang),
    missing: found ? missingFacts(answerable, factsOf(known), { on: lawOn, lang }) : [],
    notices: found ? [...found.weaknesses, ...found.warnings] : [],
    others: othersIn(answerable, place, lang),
  }
}

/** The rules of a kind of procedure. Absent: none are kept. */
export function answerableFor(kind: string): Answerable | undefined {
  return Object.hasOwn(procedures, kind) ? procedures[kind] : undefined
}

/** What is found on the law of a day; nothing when no rule was in force yet. */
function assessedOn(answerable: Answerable, facts: Facts, how: How): Assessed | undefined {
  try {
    return assessed(answerable.prepared, { on: how.on, facts }, textsFor(answerable, how.lang))
  } catch (error) {
    if (error instanceof NotInForce) return undefined
    throw error
  }
}

function missingFacts(answerable: Answerable, facts: Facts, how: How): readonly MissingFact[] {
  const found = assess(answerable.prepared, facts, how.on)
  const texts = textsFor(answerable, how.lang)
  return [
    ...found.missing.map(({ id, fact }) => ({ ...sayQuestion(id, fact, texts), decides: true })),
    ...found.remarksMissing.map(({ id, fact }) => ({
      ...sayQuestion(id, fact, texts),
      decides: false,
    })),
  ]
}

function factsInFile(
  answerable: Answerable,
  known: readonly KnownFact[],
  { place, lang }: { readonly place: Place; readonly lang: Lang },
): readonly FactInFile[] {
  const texts = textsFor(answerable, lang)
  return answerable.prepared.procedure.facts.map((fact) => {
    const found = known.find((one) => one.fact === fact)
    return {
      ...sayQuestion(fact.id, fact, texts),
      about: isPersonal(fact.id) ? ('person' as const) : ('case' as const),
      ...(found && {
        value: found.value,
        said: sayFactValue(fact, found.value, texts),
        from:
          found.from.kind === 'derived'
            ? found.from
            : {
                kind: 'stated' as const,
                ...statement(found.from.stated),
                recordedBy: found.from.stated.recorded.by,
                earlier: found.from.stated.earlier.toReversed().map((before) => ({
                  ...statement(before),
                  said: sayFactValue(fact, before.value, texts),
                })),
              },
      }),
      provedBy: provedBy(place.state, fact.id),
    }
  })
}

const statement = ({ statedBy, statedOn }: StatedFact) => ({ by: statedBy, on: statedOn })

function applicantIn(state: CaseState, procedure: CaseProcedure) {
  const applicant = applicantOf(state, procedure)
  return applicant === undefined ? {} : { applicant }
}

/** What is asked of each person of a round besides the applicant. */
function personalFacts(
  answerable: Answerable,
  place: Place,
  lang: Lang,
): ProcedureInFile['personal'] {
  const applicant = applicantOf(place.state, place.procedure)
  return peopleOf(place.state, place.procedure)
    .filter((person) => person !== applicant)
    .map((person) => {
      const own = { ...place, person }
      const known = knownFacts(answerable.prepared.procedure.facts, own)
      const facts = factsInFile(answerable, known, { place: own, lang })
      return { person, facts: facts.filter(({ about }) => about === 'person') }
    })
}

function provedBy(state: CaseState, fact: string): readonly string[] {
  return [...state.exhibits.values()]
    .filter(({ proves }) => proves.some((one) => one.kind === 'fact' && one.fact === fact))
    .map(({ id }) => id)
}

/** Those of whom something else was stated than of the applicant: each comes out for themselves. */
function othersIn(
  answerable: Answerable,
  place: Place,
  lang: Lang,
): readonly { readonly person: PersonId; readonly assessed: Assessed }[] {
  const { state, procedure, on } = place
  const stated = new Set([...state.facts.values()].map(({ person }) => person))
  const applicant = applicantOf(state, procedure)
  return peopleOf(state, procedure)
    .filter((person) => person !== applicant && stated.has(person))
    .flatMap((person) => {
      const known = knownFacts(answerable.prepared.procedure.facts, {
        state,
        procedure,
        on,
        person,
      })
      const found = assessedOn(answerable, factsOf(known), { on, lang })
      return found ? [{ person, assessed: found }] : []
    })
}
