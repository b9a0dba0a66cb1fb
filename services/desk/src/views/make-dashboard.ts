import type { Lang } from '@sejour/answers/say'
import { addDays, daysBetween, type LocalDate } from '@sejour/calendar'
import type { AccountId, CaseRow, Due } from '@sejour/cases'
import { dueLabel, dueSources } from '../agenda/index.ts'
import { rowOf } from '../projection.ts'
import { deskTexts } from '../texts/index.ts'
import { agendaLang } from './agenda-lang.ts'
import type { Dashboard, DueRow, TaskRow } from './dashboard.ts'
import { byPressure, isRiskOn, limitRisks, sayRisk } from './risks.ts'

type How = { readonly on: LocalDate; readonly lang: Lang }

type ForWhom = How & { readonly account: AccountId }

/** What the desk starts with, from the rows of all cases. */
export function makeDashboard(rows: readonly CaseRow[], { on, lang, account }: ForWhom): Dashboard {
  const open = rows.filter(({ status }) => status === 'open')
  const due = open.flatMap((row) => row.dues.map((one) => dueRow(row, one, { on, lang })))
  const atRisk = open.flatMap((row) =>
    [...rowOf(row).risks.filter((seed) => isRiskOn(seed, on)), ...limitRisks(row.dues, on)].map(
      (seed) => ({ row, seed }),
    ),
  )
  return {
    on,
    due: due.toSorted(bySafeDay),
    atRisk: atRisk
      .toSorted((one, other) => byPressure(one.seed, other.seed))
      .map(({ row, seed }) => ({
        case: row.caseId,
        title: row.title,
        risk: sayRisk(seed, row.caseId, lang),
      })),
    tasks: open.flatMap((row) => taskRows(row, { lang, account })).toSorted(byTurn),
    counts: {
      open: open.length,
      closed: rows.filter(({ status }) => status === 'closed').length,
      handedOver: rows.filter(({ status }) => status === 'handed-over').length,
      dueThisWeek: due.filter(({ safeDay }) => safeDay >= on && safeDay <= addDays(on, 7)).length,
      overdue: due.filter(({ lastDay }) => lastDay < on).length,
    },
  }
}

function dueRow({ caseId, title }: CaseRow, due: Due, { on, lang }: How): DueRow {
  const { id, kind, safeDay, lastDay, peremptory, toConfirm, openedOn } = due
  return {
    case: caseId,
    title,
    limit: id,
    kind,
    label: dueLabel(kind, agendaLang(lang)),
    safeDay,
    lastDay,
    daysLeft: daysBetween(on, safeDay),
    peremptory,
    ...(toConfirm && { toConfirm }),
    sources: dueSources(kind, openedOn ?? safeDay, agendaLang(lang)),
    action: {
      label: deskTexts[lang].due,
      target: { case: caseId, part: 'agenda', id },
    },
  }
}

function taskRows(
  row: CaseRow,
  { lang, account }: Pick<ForWhom, 'lang' | 'account'>,
): readonly TaskRow[] {
  const { caseId, title } = row
  return rowOf(row).tasks.map(({ id, text, due, assignee, by }) => ({
    case: caseId,
    title,
    task: id,
    text,
    ...(due !== undefined && { due }),
    ...(assignee !== undefined && { assignee }),
    mine: (assignee ?? by) === account,
    action: { label: deskTexts[lang].due, target: { case: caseId, part: 'tasks', id } },
  }))
}

/** One's own first; what has no day comes after what has one. */
function byTurn(one: TaskRow, other: TaskRow): number {
  return Number(other.mine) - Number(one.mine) || (one.due ?? '9').localeCompare(other.due ?? '9')
}

/** By the day to go by; on one day, what is lost for good comes first. */
function bySafeDay(one: DueRow, other: DueRow): number {
  if (one.safeDay !== other.safeDay) return one.safeDay < other.safeDay ? -1 : 1
  return Number(other.peremptory) - Number(one.peremptory) || one.title.localeCompare(other.title)
}
