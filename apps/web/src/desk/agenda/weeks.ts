import { shiftDay, weekdayOf } from '../../components/iso-day.ts'

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => shiftDay(day, -((weekdayOf(day) + 6) % 7))

/** Things that are due in one week. No Monday: the last day went by. */
export type Week<Of> = { readonly monday: string | undefined; readonly due: readonly Of[] }

/**
 * By week, the earliest first. What is past its safe day, but in time still, is for this week; what
 * is past its last day stands apart, before everything.
 */
export function byWeek<Of extends { readonly safeDay: string; readonly lastDay: string }>(
  due: readonly Of[],
  today: string,
): readonly Week<Of>[] {
  const weeks = Map.groupBy(due, ({ safeDay, lastDay }) =>
    lastDay < today ? undefined : mondayOf(safeDay < today ? today : safeDay),
  )
  return [...weeks]
    .map(([monday, inWeek]) => ({ monday, due: inWeek }))
    .toSorted((one, other) => {
      if (one.monday === undefined) return -1
      if (other.monday === undefined) return 1
      return one.monday < other.monday ? -1 : 1
    })
}
