import { type CaseEntry, dayOfEntry, inTime } from '@sejour/cases'
import { linkOf } from './links.ts'

/**
 * Entries by day, as groups of one day. What bears no day comes before what answers it, and among
 * the last where nothing does.
 */
export function byDay(entries: readonly CaseEntry[]): readonly (readonly CaseEntry[])[] {
  const days: CaseEntry[][] = []
  for (const entry of placed(entries)) {
    const last = days.at(-1)
    const day = dayOfEntry(entry)
    const before = last?.[0]
    if (last && before && day !== undefined && dayOfEntry(before) === day) last.push(entry)
    else days.push([entry])
  }
  return days
}

function placed(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  const order = [...inTime(entries.filter((entry) => dayOfEntry(entry) !== undefined))]
  let waiting = inTime(entries.filter((entry) => dayOfEntry(entry) === undefined))
  for (;;) {
    const known = waiting.findLast(({ id }) => order.some((other) => linkOf(other) === id))
    if (!known) return [...order, ...waiting]
    order.splice(
      order.findIndex((other) => linkOf(other) === known.id),
      0,
      known,
    )
    waiting = waiting.filter((entry) => entry !== known)
  }
}
