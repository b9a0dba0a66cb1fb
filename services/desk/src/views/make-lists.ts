import type { Lang } from '@sejour/answers/say'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import {
  type CaseId,
  type CaseRow,
  type CaseState,
  type Due,
  PRIVILEGED,
  type Recorded,
} from '@sejour/cases'
import { dueLabel } from '../agenda/index.ts'
import { rowOf } from '../projection.ts'
import { agendaLang } from './agenda-lang.ts'
import type { Alike, CaseLine, CasesAsked, CasesPage, HistoryLine } from './lists.ts'
import { isRiskOn, limitRisks } from './risks.ts'

type How = { readonly on: LocalDate; readonly lang: Lang }

const LARGEST_PAGE = 100

/** One page of the list. A page that there is not is the last one. */
export function pageOf(rows: readonly CaseRow[], asked: CasesAsked, how: How): CasesPage {
  const { status, procedure, atRisk, sort = 'due', page = 1, pageSize = 50 } = asked
  const size = Math.min(Math.max(1, pageSize), LARGEST_PAGE)
  const lines = rows
    .filter((row) => status === undefined || row.status === status)
    .map((row) => lineOf(row, how))
    .filter((line) => procedure === undefined || line.procedures.includes(procedure))
    .filter((line) => !atRisk || line.risks > 0)
    .toSorted(SORTS[sort])
  const pages = Math.max(1, Math.ceil(lines.length / size))
  const shown = Math.min(Math.max(1, page), pages)
  return {
    rows: lines.slice((shown - 1) * size, shown * size),
    total: lines.length,
    page: shown,
    pages,
  }
}

/** One row as the list shows it. */
export function lineOf(row: CaseRow, { on, lang }: How): CaseLine {
  const { caseId, title, status, dues, version, changedAt } = row
  const { people, procedures, risks, tasks } = rowOf(row)
  const next = nextDue(dues, on)
  const task = tasks.find(({ id }) => next?.id === `task.${id}`)
  return {
    case: caseId,
    title,
    status,
    people,
    procedures,
    ...(next && {
      next: {
        label: task?.text ?? dueLabel(next.kind, agendaLang(lang)),
        safeDay: next.safeDay,
        lastDay: next.lastDay,
        daysLeft: daysBetween(on, next.safeDay),
        peremptory: next.peremptory,
      },
    }),
    risks: risks.filter((seed) => isRiskOn(seed, on)).length + limitRisks(dues, on).length,
    version,
    changedAt,
  }
}

/** What can still be done in time goes first; else the last day that was lost. */
function nextDue(dues: readonly Due[], on: LocalDate): Due | undefined {
  const ordered = dues.toSorted((one, other) => one.safeDay.localeCompare(other.safeDay))
  return (
    ordered.find(({ lastDay }) => lastDay >= on) ?? ordered.findLast(({ peremptory }) => peremptory)
  )
}

const byTitle = (one: CaseLine, other: CaseLine): number => one.title.localeCompare(other.title)

/** Cases without any day come after those that have one. */
const SORTS = {
  due: (one: CaseLine, other: CaseLine) =>
    (one.next?.safeDay ?? '9').localeCompare(other.next?.safeDay ?? '9') || byTitle(one, other),
  title: byTitle,
  changed: (one: CaseLine, other: CaseLine) => other.changedAt.localeCompare(one.changedAt),
} as const

/** Newest first. Of a privileged event, whoever may not read notes sees that there was one. */
export function historyLines(
  history: readonly Recorded[],
  showsNotes: boolean,
): readonly HistoryLine[] {
  const privileged: readonly string[] = PRIVILEGED
  return history.toReversed().map(({ version, at, by, event }) => ({
    version,
    at,
    by,
    type: event.type,
    ...((showsNotes || !privileged.includes(event.type)) && { event }),
  }))
}

/** People of other cases who may be those of this one, and what was decided about it. */
export function alikeLines(
  state: CaseState,
  found: readonly { readonly person: string; readonly other: { case: CaseId; person: string } }[],
  titles: ReadonlyMap<CaseId, string>,
): readonly Alike[] {
  const links = [...state.links.values()]
  return found.map(({ person, other }) => {
    const link = links.findLast(
      (one) =>
        one.person === person && one.other.case === other.case && one.other.person === other.person,
    )
    return {
      person,
      other: { ...other, title: titles.get(other.case) ?? '' },
      ...(link && link.status !== 'undone' && { link: link.status }),
    }
  })
}
