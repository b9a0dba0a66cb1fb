import { shiftDay, weekdayOf } from '../../components/iso-day.ts'

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => shiftDay(day, -((weekdayOf(day) + 6) % 7))

/** Things that are due in one week. No Monday: the safe day went by. */
export type Week<Of> = { readonly monday: string | undefined; readonly due: readonly Of[] }

/** By week, the earliest first; what went by before today stands apart, before everything. */
export function byWeek<Of extends { readonly safeDay: string }>(
  due: readonly Of[],
  today: string,
): readonly Week<Of>[] {
  const weeks = Map.groupBy(due, ({ safeDay }) => (safeDay < today ? undefined : mondayOf(safeDay)))
  return [...weeks]
    .map(([monday, inWeek]) => ({ monday, due: inWeek }))
    .toSorted((one, other) => {
      if (one.monday === undefined) return -1
      if (other.monday === undefined) return 1
      return one.monday < other.monday ? -1 : 1
    })
}
