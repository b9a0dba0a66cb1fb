import { procedures } from '@sejour/answers/procedures'
import { prepareSimulation, type Simulation } from '@sejour/answers/simulate'
import { addDays, type LocalDate } from '@sejour/calendar'
import { conditionsOf, NotInForce, sourcesOf, type Provision } from '@sejour/engine'
import { remedies } from '@sejour/law/recours'
import { motifs } from '@sejour/law/redevance'

/**
 * The days on which the law changes, worked out once for each procedure and shared by every case
 * that is looked at with it.
 */
export type LawWatch = {
  /** Days after the first, until the second, on which what a procedure rests on changes. */
  readonly ruleDays: (procedure: string, since: LocalDate, until: LocalDate) => readonly LocalDate[]
  readonly feeDays: (ground: string, since: LocalDate, until: LocalDate) => readonly LocalDate[]
  readonly limitDays: (remedy: string, since: LocalDate, until: LocalDate) => readonly LocalDate[]
  /** The law of the eve beside that of the day. Nothing where there was none. */
  readonly over: (day: LocalDate) => Simulation | undefined
}

export function watchLaw(): LawWatch {
  const rules = remembered(daysOfProcedure)
  const limits = remembered(daysOfRemedy)
  const overs = new Map<LocalDate, Simulation | undefined>()
  const between = (days: readonly LocalDate[], since: LocalDate, until: LocalDate) =>
    days.filter((day) => since < day && day <= until)
  return {
    ruleDays: (procedure, since, until) => between(rules(procedure), since, until),
    feeDays: (ground, since, until) => between(daysOfGround(ground), since, until),
    limitDays: (remedy, since, until) => between(limits(remedy), since, until),
    over: (day) => {
      if (!overs.has(day)) overs.set(day, simulationOver(day))
      return overs.get(day)
    },
  }
}

function remembered(find: (id: string) => readonly LocalDate[]) {
  const known = new Map<string, readonly LocalDate[]>()
  return (id: string): readonly LocalDate[] => {
    const found = known.get(id) ?? find(id)
    known.set(id, found)
    return found
  }
}

function daysOfProcedure(id: string): readonly LocalDate[] {
  const procedure = Object.hasOwn(procedures, id) ? procedures[id]?.prepared.procedure : undefined
  const versions = (procedure?.stages ?? []).flatMap(({ rule }) => rule)
  return ordered([
    ...versions.map(({ from }) => from),
    ...endsOf(versions.flatMap(({ value }) => conditionsOf(value)).flatMap(sourcesOf)),
  ])
}

function daysOfRemedy(id: string): readonly LocalDate[] {
  const limits = remedies.find((one) => one.id === id)?.limits ?? []
  return ordered([
    ...limits.map(({ from }) => from),
    ...endsOf(limits.flatMap(({ source, value }) => [source, value.source].flat())),
  ])
}

function daysOfGround(id: string): readonly LocalDate[] {
  const ground = Object.entries(motifs).find(([known]) => known === id)?.[1]
  return ordered((ground?.tariff ?? []).map(({ from }) => from))
}

// The day after the last one for which a text was read, it is another one that nobody read.
const endsOf = (provisions: readonly Provision[]) =>
  provisions.flatMap(({ readUntil }) => (readUntil === undefined ? [] : [addDays(readUntil, 1)]))

const ordered = (days: readonly LocalDate[]) => [...new Set(days)].toSorted()

function simulationOver(day: LocalDate): Simulation | undefined {
  try {
    return prepareSimulation({ from: addDays(day, -1), to: day })
  } catch (error) {
    if (error instanceof NotInForce) return undefined
    throw error
  }
}
