import type { LocalDate } from '@sejour/calendar'
import type { Answered, InputProblem, InputWording } from '../input/code.ts'
import { list, object, unknownable } from '../input/compound.ts'
import { localDate, matching } from '../input/plain.ts'
import { problem, readInput } from '../input/read-input.ts'

const stay = object({
  from: localDate,
  /** Absent or null: still going on. */
  to: unknownable(localDate),
})

/** What is asked of a short stay. Null and absent mean unknown. */
export const shortStayInput = object({
  /** A code of the passport, such as `PH`; letters in either case. */
  nationality: unknownable(matching(/^[A-Za-z]{2,3}$/)),
  stays: list(stay, { most: 500 }),
  on: unknownable(localDate),
  plannedEntry: unknownable(localDate),
})

/** A stay as it was told. Without `to` it is still going on. */
export type ToldStay = { readonly from: LocalDate; readonly to: LocalDate | undefined }

/** What is known of somebody's presence in the Schengen area. */
export type ShortStayFacts = {
  readonly nationality: string | undefined
  readonly stays: readonly ToldStay[]
  readonly on: LocalDate | undefined
  readonly plannedEntry: LocalDate | undefined
}

/** Reads untrusted JSON as stays, and checks that they can all be true. */
export function readShortStay(value: unknown, wording: InputWording): Answered<ShortStayFacts> {
  const read = readInput(shortStayInput, value, wording)
  if (!read.ok) return read
  const { nationality, on, plannedEntry } = read.value
  const stays = read.value.stays.map(({ from, to }) => ({ from, to: to ?? undefined }))
  const facts = {
    nationality: nationality?.toUpperCase(),
    stays,
    on: on ?? undefined,
    plannedEntry: plannedEntry ?? undefined,
  }
  const [first, ...others] = disagreements(facts, wording)
  return first ? { ok: false, problems: [first, ...others] } : { ok: true, value: facts }
}

function disagreements(facts: ShortStayFacts, wording: InputWording): InputProblem[] {
  const { stays, on } = facts
  const backwards = stays.flatMap(({ from, to }, index) =>
    to && to < from
      ? [
          problem(
            'wrong-order',
            { field: `stays.${index}.to`, other: `stays.${index}.from` },
            wording,
          ),
        ]
      : [],
  )
  if (backwards.length > 0) return backwards
  const isOpen = stays.some(({ to }) => to === undefined)
  return [
    ...overlaps(stays).map(([field, other]) => problem('overlap', { field, other }, wording)),
    // A stay that goes on has to be counted up to some day.
    ...(isOpen && on === undefined ? [problem('required', { field: 'on' }, wording)] : []),
  ]
}

/** Pairs of stays that cannot both be true. Leaving and coming back on one day is no overlap. */
function overlaps(stays: readonly ToldStay[]): readonly (readonly [string, string])[] {
  const ordered = stays
    .map((told, index) => ({ ...told, field: `stays.${index}` }))
    .toSorted((one, other) => (beginsBefore(one, other) ? -1 : beginsBefore(other, one) ? 1 : 0))
  return ordered.flatMap((later, index) => {
    const earlier = ordered.slice(0, index).find(({ to }) => to === undefined || later.from < to)
    return earlier ? [[later.field, earlier.field] as const] : []
  })
}

/** Of two stays from one day on, the shorter one comes first. */
function beginsBefore(one: ToldStay, other: ToldStay): boolean {
  if (one.from !== other.from) return one.from < other.from
  return one.to !== undefined && (other.to === undefined || one.to < other.to)
}
