import { daysBetween, type LocalDate } from '@sejour/calendar'

/**
 * Which reminder is due: the nearest of the days before that has come. Days that went by while
 * nothing ran are not made up for one by one: only the nearest is told.
 */
export function stepDue(
  { safeDay, lastDay }: { readonly safeDay: LocalDate; readonly lastDay: LocalDate },
  daysBefore: readonly number[],
  today: LocalDate,
): number | undefined {
  if (today > lastDay) return undefined
  const left = Math.max(0, daysBetween(today, safeDay))
  const come = daysBefore.filter((days) => days >= left)
  return come.length === 0 ? undefined : Math.min(...come)
}
