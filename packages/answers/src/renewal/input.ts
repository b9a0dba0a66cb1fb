import type { LocalDate } from '@sejour/calendar'
import { renouvellements, type TitreARenouveler } from '@sejour/law/renouvellement'
import type { Answered, InputWording } from '../input/code.ts'
import { object, unknownable } from '../input/compound.ts'
import { localDate, option } from '../input/plain.ts'
import { readInput } from '../input/read-input.ts'

/** Every title that can be asked about. */
export const TITLES = Object.keys(renouvellements) as readonly TitreARenouveler[]

/** What is asked of a renewal. Null and absent mean unknown. */
export const renewalInput = object({
  title: option(TITLES),
  /** The last day of the title, as it is printed. */
  expires: localDate,
  /** The day of the request, or the day on which one looks. */
  on: unknownable(localDate),
})

/** What is known of a renewal. */
export type RenewalFacts = {
  readonly title: TitreARenouveler
  readonly expires: LocalDate
  readonly on: LocalDate | undefined
}

/** Reads untrusted JSON as a title that ends. */
export function readRenewal(value: unknown, wording: InputWording): Answered<RenewalFacts> {
  const read = readInput(renewalInput, value, wording)
  if (!read.ok) return read
  const { title, expires, on } = read.value
  return { ok: true, value: { title, expires, on: on ?? undefined } }
}
