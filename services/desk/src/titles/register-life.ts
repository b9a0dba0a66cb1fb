import { paperSheet, registerSheet, type RegisterRule } from '@sejour/answers/papers'
import type { LocalDate } from '@sejour/calendar'
import { type CaseEntry, type CaseState, entryConcerns, inTime, type PersonId } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { isUnion } from '../union/union-round.ts'

/** The registers of a commune, from the first to the last. */
export const REGISTERS = ['waiting', 'aliens', 'population'] as const
export type Register = (typeof REGISTERS)[number]

/** Why somebody was struck off. `not-found`: a negative check, or struck off ex officio. */
export const STRUCK_WHY = ['departure', 'end-of-stay', 'refusal', 'not-found'] as const
export type StruckWhy = (typeof STRUCK_WHY)[number]

type StepEntry = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/** Where somebody stands in the registers of this commune. `struck-off`: in none any more. */
export type RegisterPlace =
  | { readonly in: Register; readonly since: LocalDate }
  | { readonly in: 'struck-off'; readonly since: LocalDate; readonly why?: StruckWhy }

/** One thing that happened to an entry, and the rule of the law data that it follows. */
export type RegisterEvent = {
  readonly entry: StepEntry
  readonly place: RegisterPlace
  /** Struck off before, and entered again. */
  readonly isReturn: boolean
  /** Absent: no rule that was read speaks of it. */
  readonly rule?: RegisterRule
}

/** The registers of one person. */
export type RegisterLife = {
  readonly person: PersonId
  /** Absent: nothing was recorded. */
  readonly now?: RegisterPlace
  /** Oldest first. */
  readonly events: readonly RegisterEvent[]
  /** The card that is held goes with another register than the one recorded. */
  readonly differs?: { readonly title: string; readonly register: Register }
}

/** The registers of everybody in a case. */
export function registerLives(
  state: CaseState,
  { today, lang }: { readonly today: LocalDate; readonly lang: DeskLang },
): readonly RegisterLife[] {
  const rules = new Map(registerSheet(lang).life.map((rule) => [rule.id, rule]))
  return [...state.persons.keys()].map((person) => {
    const entries = inTime([...state.entries.values()]).filter((entry) =>
      entryConcerns(state, entry, person),
    )
    const events: RegisterEvent[] = []
    for (const entry of entries) {
      const place = entry.kind === 'step-taken' ? placeAfter(entry) : undefined
      if (entry.kind !== 'step-taken' || place === undefined) continue
      const last = events.at(-1)?.place
      const id = ruleOf(state, { entry, place, last, entries })
      const rule = id === undefined ? undefined : rules.get(id)
      const isReturn = last?.in === 'struck-off' && place.in !== 'struck-off'
      events.push({ entry, place, isReturn, ...(rule && { rule }) })
    }
    const now = events.findLast(({ entry }) => entry.on <= today)?.place
    const differs = differenceOf(entries, { now, today })
    return { person, events, ...(now && { now }), ...(differs && { differs }) }
  })
}

/** Where somebody stands now, from their entries alone. Absent: nothing was recorded. */
export function registerNow(state: CaseState, person: PersonId): RegisterPlace | undefined {
  return inTime([...state.entries.values()])
    .filter((entry): entry is StepEntry => entry.kind === 'step-taken')
    .filter((entry) => entryConcerns(state, entry, person))
    .map(placeAfter)
    .findLast((place) => place !== undefined)
}

function placeAfter({ step, on, details = {} }: StepEntry): RegisterPlace | undefined {
  if (step === 'registered-in') {
    const register = REGISTERS.find((one) => one === details['register'])
    return register && { in: register, since: on }
  }
  if (step !== 'struck-off') return undefined
  const why = STRUCK_WHY.find((one) => one === details['why'])
  return { in: 'struck-off', since: on, ...(why && { why }) }
}

type Happening = {
  readonly entry: StepEntry
  readonly place: RegisterPlace
  readonly last: RegisterPlace | undefined
  readonly entries: readonly CaseEntry[]
}

/** The rule of the life of an entry that this one follows. */
function ruleOf(state: CaseState, { entry, place, last, entries }: Happening): string | undefined {
  const procedure = state.procedures.get(entry.procedure)
  switch (place.in) {
    case 'waiting':
      if (procedure && isUnion(procedure)) return 'vie.annexe-19'
      return procedure?.kind === 'protection-internationale' ? 'vie.asile' : undefined
    case 'aliens': {
      if (last?.in === 'waiting' && procedure && isUnion(procedure)) return 'vie.enquete-positive'
      if (last?.in === 'waiting') return 'vie.protection-accordee'
      const isGranted = entries.some(
        (one) => one.kind === 'title-granted' && paperSheet(one.title, 'fr')?.group === 'cards',
      )
      return isGranted ? 'vie.long-sejour' : 'vie.recevable'
    }
    case 'population':
      return 'vie.etabli'
    case 'struck-off':
      if (place.why === 'departure') return 'vie.depart'
      if (place.why !== 'not-found') return 'vie.decision'
      return last?.in === 'waiting' ? 'vie.enquete-negative' : undefined
  }
}

const REGISTER_OF: { readonly [id: string]: Register } = {
  attente: 'waiting',
  etrangers: 'aliens',
  population: 'population',
}

// Only a card that runs says where its holder stands; other papers may leave an entry as it is.
function differenceOf(
  entries: readonly CaseEntry[],
  { now, today }: { readonly now: RegisterPlace | undefined; readonly today: LocalDate },
): RegisterLife['differs'] {
  const held = entries.findLast(
    (entry) =>
      entry.kind === 'title-granted' &&
      entry.from <= today &&
      (entry.until === undefined || entry.until >= today) &&
      paperSheet(entry.title, 'fr')?.group === 'cards',
  )
  if (held?.kind !== 'title-granted') return undefined
  const register = REGISTER_OF[paperSheet(held.title, 'fr')?.register?.value ?? '']
  return register === undefined || register === now?.in
    ? undefined
    : { title: held.title, register }
}
