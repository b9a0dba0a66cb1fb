import type { DueRow, RiskRow } from '@sejour/desk'
import { shiftDay } from '../../components/iso-day.ts'

/** Days of one case that must be kept together: one line, and what each of them is for. */
export type DueGroup = {
  readonly case: string
  readonly title: string
  readonly safeDay: string
  readonly lastDay: string
  readonly rows: readonly DueRow[]
}

/** What is due, by what it asks of the reader. */
export type Dues = {
  /** In time still, and soon. */
  readonly first: readonly DueGroup[]
  /** The last day went by on the facts that are known, and that has an effect in law. */
  readonly past: readonly DueGroup[]
  readonly next: readonly DueGroup[]
  /** How many stand in the agenda only. */
  readonly later: number
}

/** Days: what comes within them is for today's work, and what is further stands in the agenda. */
const SOON = 14
const FAR = 92

// A piece that expires and a task have their own places: nothing stands twice.
const ELSEWHERE: readonly string[] = ['task', 'exhibit-expiry']

export function duesOn(due: readonly DueRow[], today: string): Dues {
  const rows = due.filter(({ kind }) => !ELSEWHERE.includes(kind))
  const inTime = rows.filter(({ lastDay }) => lastDay >= today)
  const until = (days: number) => shiftDay(today, days)
  return {
    first: grouped(inTime.filter(({ safeDay }) => safeDay <= until(SOON))).toSorted(
      (one, other) => lost(other) - lost(one) || one.lastDay.localeCompare(other.lastDay),
    ),
    past: grouped(rows.filter(({ lastDay, peremptory }) => peremptory && lastDay < today)),
    next: grouped(inTime.filter(({ safeDay }) => safeDay > until(SOON) && safeDay <= until(FAR))),
    later: inTime.filter(({ safeDay }) => safeDay > until(FAR)).length,
  }
}

/** Where late has an effect in law, it goes before what is only an indication. */
const lost = ({ rows }: DueGroup): number => Number(rows.some(({ peremptory }) => peremptory))

function grouped(rows: readonly DueRow[]): readonly DueGroup[] {
  const groups = Map.groupBy(rows, (row) => `${row.case} ${row.safeDay} ${row.lastDay}`)
  return [...groups.values()].flatMap((together) => {
    const [row] = together
    if (row === undefined) return []
    const { case: caseId, title, safeDay, lastDay } = row
    return [{ case: caseId, title, safeDay, lastDay, rows: together }]
  })
}

/** Everything that may be lost in one case, each kind once with how often. */
export type RiskGroup = {
  readonly case: string
  readonly title: string
  readonly risks: readonly { readonly risk: RiskRow['risk']; readonly count: number }[]
}

const AMONG_DUES: readonly string[] = ['limit-past', 'limit-near', 'alert-unread']

/** Risks by case, in the order of the most pressing one; days and alerts stand elsewhere. */
export function risksByCase(rows: readonly RiskRow[]): readonly RiskGroup[] {
  const groups = Map.groupBy(
    rows.filter(({ risk }) => !AMONG_DUES.includes(risk.kind)),
    (row) => row.case,
  )
  return [...groups.values()].flatMap((together) => {
    const [row] = together
    if (row === undefined) return []
    const kinds = Map.groupBy(together, ({ risk }) => risk.kind)
    const risks = [...kinds.values()].flatMap(([one, ...more]) =>
      one === undefined ? [] : [{ risk: one.risk, count: more.length + 1 }],
    )
    return [{ case: row.case, title: row.title, risks }]
  })
}
