import type { LocalDate } from '@sejour/calendar'
import {
  type Condition,
  conditionsOf,
  findVersionOn,
  isUnread,
  type Procedure,
  type Provision,
  sourcesOf,
  type Stage,
} from '@sejour/engine'

/** What is not the same of one stage on two days. */
export type StageChange = {
  readonly stage: Stage
  /** The version of the other day, when it is not the same one. */
  readonly version: { readonly from: LocalDate; readonly source: readonly Provision[] } | undefined
  /** Texts read for one of the days and not for the other. */
  readonly unread: readonly Provision[]
}

/**
 * What a procedure says differently on two days. Nothing else in an assessment depends on its day: a
 * procedure without a change here finds the same for every case.
 */
export function stagesThatChange(
  { stages }: Procedure,
  from: LocalDate,
  to: LocalDate,
): readonly StageChange[] {
  return stages.flatMap((stage) => {
    const before = findVersionOn(from, stage.rule)
    const after = findVersionOn(to, stage.rule)
    const trees = [before, after].flatMap((version) => (version ? [version.value] : []))
    const unread = new Set(
      trees
        .flatMap(conditionsOf)
        .filter((condition) => isUnread(condition, from) !== isUnread(condition, to))
        .flatMap((condition) => readOnOneDay(condition, from, to)),
    )
    const isOther = before?.from !== after?.from
    if (!isOther && unread.size === 0) return []
    const newer = from < to ? after : before
    const version =
      isOther && newer ? { from: newer.from, source: [newer.source].flat() } : undefined
    return [{ stage, version, unread: [...unread] }]
  })
}

function readOnOneDay(condition: Condition, from: LocalDate, to: LocalDate): readonly Provision[] {
  const [early, late] = from < to ? [from, to] : [to, from]
  return sourcesOf(condition).filter(
    ({ readUntil }) => readUntil !== undefined && early <= readUntil && readUntil < late,
  )
}
