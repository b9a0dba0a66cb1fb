import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { CaseId, CaseRow } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { caseReference } from '../agenda/case-reference.ts'
import { dueLabel } from '../agenda/due-label.ts'
import { rowOf } from '../projection.ts'

/** A day of a case, in a list of many cases. */
export type DueLine = {
  readonly case: CaseId
  readonly title: string
  readonly reference: string
  /** The id that the agenda of the case gives it. */
  readonly limit: string
  readonly kind: string
  readonly label: string
  readonly safeDay: LocalDate
  readonly lastDay: LocalDate
  /** To the safe day; negative once it is past. */
  readonly daysLeft: number
  readonly peremptory: boolean
  /** Somebody must confirm it before it is relied on. */
  readonly toConfirm?: true
  /** The reader wrote in this case. */
  readonly mine: boolean
}

/** The days of all rows, by the day to be safe; on one day, what is peremptory first. */
export function dueLines(
  rows: readonly CaseRow[],
  {
    today,
    lang,
    mine,
  }: { readonly today: LocalDate; readonly lang: DeskLang; readonly mine: ReadonlySet<CaseId> },
): readonly DueLine[] {
  return rows
    .flatMap(({ caseId, title, dues, row }) =>
      dues.map(({ id, kind, safeDay, lastDay, peremptory, toConfirm }) => ({
        case: caseId,
        title,
        reference: caseReference(caseId),
        limit: id,
        kind,
        label: taskText(row, id) ?? dueLabel(kind, lang),
        safeDay,
        lastDay,
        daysLeft: daysBetween(today, safeDay),
        peremptory,
        ...(toConfirm && { toConfirm }),
        mine: mine.has(caseId),
      })),
    )
    .toSorted(
      (one, other) =>
        one.daysLeft - other.daysLeft || Number(other.peremptory) - Number(one.peremptory),
    )
}

/** A task says what is to do; a limit is named by the law. */
function taskText(row: CaseRow['row'], limit: string): string | undefined {
  return rowOf({ row }).tasks.find(({ id }) => limit === `task.${id}`)?.text
}
