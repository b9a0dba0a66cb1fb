import type { LocalDate } from '@sejour/calendar'
import { localDate as dayOf } from '@sejour/calendar'
import {
  type Answered,
  type InputProblem,
  type InputWording,
  localDate,
  object,
  problem,
  readInput,
  unknownable,
} from '../input/index.ts'
import type { RequestDays } from './calendar.ts'

/** What is asked of the sheet of a way. Null and absent mean unknown. */
export const routeInput = object({
  on: localDate,
  days: unknownable(
    object({
      entry: unknownable(localDate),
      filing: unknownable(localDate),
      'complete-file': unknownable(localDate),
      notification: unknownable(localDate),
      expiry: unknownable(localDate),
      grant: unknownable(localDate),
      'protection-request': unknownable(localDate),
    }),
  ),
})

const LAW_STARTS = dayOf('1981-07-01')
const LAST_COUNTED = dayOf('2099-12-31')

/** Reads a day, and the days that are known of a request. */
export function readRouteInput(
  value: unknown,
  wording: InputWording,
): Answered<{ readonly on: LocalDate; readonly days: RequestDays }> {
  const read = readInput(routeInput, value, wording)
  if (!read.ok) return read
  const { on, days } = read.value
  const known = Object.fromEntries(
    Object.entries(days ?? {}).flatMap(([event, day]) => (day ? [[event, day]] : [])),
  )
  const given = [['on', on], ...Object.entries(known).map(([id, day]) => [`days.${id}`, day])]
  const [first, ...others] = given.flatMap(([field = '', day = '']): InputProblem[] => [
    ...(day < LAW_STARTS ? [problem('before-1981', { field }, wording)] : []),
    ...(day > LAST_COUNTED ? [problem('after-2099', { field }, wording)] : []),
  ])
  if (first) return { ok: false, problems: [first, ...others] }
  return { ok: true, value: { on, days: known } }
}
