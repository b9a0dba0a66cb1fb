import type { LocalDate } from '@sejour/calendar'
import { chemins, periodes, type BaseDeSejour, type Periode } from '@sejour/law/sejour-illimite'
import type { Answered, InputProblem, InputWording } from '../input/code.ts'
import { knownOrNot, list, object, unknownable } from '../input/compound.ts'
import { localDate, option, whole } from '../input/plain.ts'
import { problem, readInput } from '../input/read-input.ts'

/** Every ground of stay that can be asked about. */
export const BASES = Object.keys(chemins) as readonly BaseDeSejour[]

/** Every paper that a period can be told by. */
export const KINDS = Object.keys(periodes) as readonly Periode[]

/** Why somebody was away. */
export const REASONS = ['important', 'military', 'prison', 'other'] as const

export type AbsenceReason = (typeof REASONS)[number]

/** What is asked of an unlimited stay. Null and absent mean unknown. */
export const unlimitedInput = object({
  on: localDate,
  basis: option(BASES),
  periods: list(
    object({
      from: localDate,
      /** Absent or null: still going on. */
      to: unknownable(localDate),
      kind: option(KINDS),
    }),
    { most: 100 },
  ),
  absences: unknownable(
    list(
      object({
        /** The day of leaving and the day of coming back: on both one is there. */
        from: localDate,
        to: localDate,
        reason: unknownable(option(REASONS)),
      }),
      { most: 100 },
    ),
  ),
  protectionRequestedOn: unknownable(localDate),
  protectionGranted: knownOrNot,
  requested9terOn: unknownable(localDate),
  grantedOn: unknownable(localDate),
  sponsorUnlimited: knownOrNot,
  dependants: unknownable(whole({ least: 0, most: 30 })),
})

/** Days under one paper. Without `to` they go on. */
export type ToldPeriod = {
  readonly from: LocalDate
  readonly to: LocalDate | undefined
  readonly kind: Periode
}

/** Away between two days of presence. */
export type ToldAbsence = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly reason: AbsenceReason | undefined
}

/** What is known of somebody's years in Belgium. Periods and absences stand in order of time. */
export type UnlimitedFacts = {
  readonly on: LocalDate
  readonly basis: BaseDeSejour
  readonly periods: readonly ToldPeriod[]
  readonly absences: readonly ToldAbsence[]
  readonly protectionRequestedOn: LocalDate | undefined
  readonly protectionGranted: boolean | undefined
  readonly requested9terOn: LocalDate | undefined
  readonly grantedOn: LocalDate | undefined
  readonly sponsorUnlimited: boolean | undefined
  readonly dependants: number | undefined
}

/** Reads untrusted JSON as years of stay, in any order, and checks that they can all be true. */
export function readUnlimited(value: unknown, wording: InputWording): Answered<UnlimitedFacts> {
  const read = readInput(unlimitedInput, value, wording)
  if (!read.ok) return read
  const { value: told } = read
  const periods = told.periods.map(({ from, to, kind }) => ({ from, to: to ?? undefined, kind }))
  const absences = (told.absences ?? []).map(({ from, to, reason }) => ({
    from,
    to,
    reason: reason ?? undefined,
  }))
  const facts: UnlimitedFacts = {
    on: told.on,
    basis: told.basis,
    periods,
    absences,
    protectionRequestedOn: told.protectionRequestedOn ?? undefined,
    protectionGranted: told.protectionGranted ?? undefined,
    requested9terOn: told.requested9terOn ?? undefined,
    grantedOn: told.grantedOn ?? undefined,
    sponsorUnlimited: told.sponsorUnlimited ?? undefined,
    dependants: told.dependants ?? undefined,
  }
  const [first, ...others] = disagreements(facts, wording)
  if (first) return { ok: false, problems: [first, ...others] }
  return {
    ok: true,
    value: { ...facts, periods: inOrder(periods), absences: inOrder(absences) },
  }
}

function disagreements(facts: UnlimitedFacts, wording: InputWording): InputProblem[] {
  const { periods, absences, on } = facts
  const say = (code: 'wrong-order' | 'overlap' | 'in-the-future' | 'contradiction') => {
    return (field: string, other: string) => problem(code, { field, other }, wording)
  }
  const lists = { periods, absences } as const
  const backwards = Object.entries(lists).flatMap(([name, of]) =>
    of.flatMap(({ from, to }, index) =>
      to !== undefined && to < from
        ? [say('wrong-order')(`${name}.${index}.to`, `${name}.${index}.from`)]
        : [],
    ),
  )
  if (backwards.length > 0) return backwards
  const days = {
    protectionRequestedOn: facts.protectionRequestedOn,
    requested9terOn: facts.requested9terOn,
    grantedOn: facts.grantedOn,
  }
  const isRecognised = facts.basis === 'refugee' || facts.basis === 'subsidiary-protection'
  return [
    ...periods.flatMap(({ from }, index) =>
      from > on ? [say('in-the-future')(`periods.${index}.from`, 'on')] : [],
    ),
    ...Object.entries(days).flatMap(([name, day]) =>
      day !== undefined && day > on ? [say('in-the-future')(name, 'on')] : [],
    ),
    ...Object.entries(lists).flatMap(([name, of]) =>
      overlaps(of).map(([field, other]) => say('overlap')(`${name}.${field}`, `${name}.${other}`)),
    ),
    ...(isRecognised && facts.protectionGranted === false
      ? [say('contradiction')('protectionGranted', 'basis')]
      : []),
  ]
}

type Days = { readonly from: LocalDate; readonly to: LocalDate | undefined }

/** Pairs that cannot both be true. One paper may end on the day on which the next begins. */
function overlaps(told: readonly Days[]): readonly (readonly [number, number])[] {
  const ordered = inOrder(told.map((days, index) => ({ ...days, index })))
  return ordered.flatMap((later, place) => {
    const earlier = ordered
      .slice(0, place)
      .find(({ from, to }) => to === undefined || later.from < to || later.from === from)
    return earlier ? [[later.index, earlier.index] as const] : []
  })
}

function inOrder<Of extends Days>(told: readonly Of[]): readonly Of[] {
  return told.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}
