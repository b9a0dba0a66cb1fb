import type { LocalDate } from '@sejour/calendar'
import { addYears } from '@sejour/calendar'
import { isGap } from '../../field/gap.ts'

/** Whether a postcode is one of Belgium: four digits, the first not zero. Unsaid: no reason to doubt. */
export function isBelgianPostcode(postcode: string | undefined): boolean {
  return postcode === undefined || isGap(postcode) || /^[1-9]\d{3}$/.test(postcode)
}

/** Whether somebody is eighteen on a day; unknown while one of the two is. */
export function isAdult(
  birthDate: LocalDate | undefined,
  on: LocalDate | undefined,
): boolean | undefined {
  if (birthDate === undefined || on === undefined || isGap(birthDate) || isGap(on)) return undefined
  return addYears(birthDate, 18, 'last-day') <= on
}
