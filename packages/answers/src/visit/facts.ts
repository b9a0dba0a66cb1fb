import { addDays, daysBetween, type LocalDate, type Stay } from '@sejour/calendar'
import type { GuarantorStatus, Lodging, Passport, VisitPurpose } from '@sejour/law/visiteurs'
import type { Answered, InputProblem, InputWording } from '../input/code.ts'
import { problem, readInput } from '../input/read-input.ts'
import { visitInput, type PERMITS, type VisitInput } from './input.ts'

/** A guarantee as it was told. */
type ToldGuarantee = {
  readonly status?: GuarantorStatus
  readonly signedOn?: LocalDate
  readonly accepted?: boolean
  readonly income?: number
}

/** What is known of a visit; what is absent is unknown. */
export type VisitFacts = {
  readonly nationality?: string
  readonly passport?: Passport
  readonly permit?: (typeof PERMITS)[number]
  readonly unionFamily?: boolean
  readonly familyCard?: boolean
  readonly entry?: LocalDate
  readonly leave?: LocalDate
  readonly lodging?: Lodging
  /** Cents for the whole stay. */
  readonly means?: number
  readonly guarantee?: ToldGuarantee
  readonly purpose?: VisitPurpose
  readonly proofs: {
    readonly purpose?: boolean
    readonly lodging?: boolean
    readonly insurance?: boolean
  }
  readonly visa?: { readonly from?: LocalDate; readonly until?: LocalDate; readonly days?: number }
  readonly earlierStays?: readonly Stay[]
  readonly on?: LocalDate
}

/** Reads untrusted JSON as a visit, and checks that its days can all be true. */
export function readVisit(value: unknown, wording: InputWording): Answered<VisitFacts> {
  const read = readInput(visitInput, value, wording)
  if (!read.ok) return read
  const [first, ...others] = disagreements(read.value, wording)
  return first
    ? { ok: false, problems: [first, ...others] }
    : { ok: true, value: factsOf(read.value) }
}

const FIRST = '1981-01-01'
const LAST = '2099-11-30'

function disagreements(input: VisitInput, wording: InputWording): InputProblem[] {
  const { entry, leave, nights, visa, earlierStays } = input
  const order = (field: string, other: string, from: unknown, to: unknown) =>
    typeof from === 'string' && typeof to === 'string' && to < from
      ? [problem('wrong-order', { field, other }, wording)]
      : []
  const isApart = typeof nights === 'number' && entry && leave && addDays(entry, nights) !== leave
  return [
    ...(entry && entry < FIRST ? [problem('before-1981', { field: 'entry' }, wording)] : []),
    ...(entry && entry > LAST ? [problem('after-2099', { field: 'entry' }, wording)] : []),
    ...order('leave', 'entry', entry, leave),
    ...order('visa.until', 'visa.from', visa?.from, visa?.until),
    ...(earlierStays ?? []).flatMap(({ from, to }, at) =>
      order(`earlierStays.${at}.to`, `earlierStays.${at}.from`, from, to),
    ),
    ...(isApart ? [problem('contradiction', { field: 'nights', other: 'leave' }, wording)] : []),
  ]
}

function factsOf(input: VisitInput): VisitFacts {
  const { entry, nights, guarantee, visa } = input
  const leave =
    input.leave ?? (entry && typeof nights === 'number' ? addDays(entry, nights) : undefined)
  const told = known({
    nationality: input.nationality?.toUpperCase(),
    passport: input.passport,
    permit: input.residencePermitOf,
    unionFamily: input.familyOfUnionCitizen,
    familyCard: input.familyCard,
    entry,
    leave,
    lodging: input.lodging,
    means: input.means,
    guarantee:
      guarantee &&
      known({
        status: guarantee.guarantorStatus,
        signedOn: guarantee.signedOn,
        accepted: guarantee.accepted,
        income: guarantee.income,
      }),
    purpose: input.purpose,
    visa: visa && known({ ...visa }),
    earlierStays: input.earlierStays,
    on: input.on,
  })
  return { ...told, proofs: known({ ...input.proofs }) }
}

type Known<Of> = { readonly [Name in keyof Of]?: NonNullable<Of[Name]> }

/** The same without what is null or absent. */
function known<Of extends object>(of: Of): Known<Of> {
  const entries = Object.entries(of).filter(([, value]) => value !== null && value !== undefined)
  // The compiler does not follow names through entries.
  return Object.fromEntries(entries) as Known<Of>
}

/** Days of the stay; the day of entry and the day of leaving both count. Absent: unknown. */
export function daysOf({ entry, leave }: VisitFacts): number | undefined {
  return entry && leave ? daysBetween(entry, leave) + 1 : undefined
}
