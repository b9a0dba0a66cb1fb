import { findLimit, readQuestion } from '@sejour/answers/limit'
import { sayDate, sayEachSourceOnce } from '@sejour/answers/say'
import type { CaseProcedure, ProcedureId } from '@sejour/cases'
import { remedies } from '@sejour/law/recours'
import { agendaOf } from '../agenda/agenda-of.ts'
import type { AgendaItem } from '../agenda/agenda-item.ts'
import { wordsOf } from '../agenda/context.ts'
import { limitFacts } from '../agenda/limit-item.ts'
import type { Alert, LimitDays } from './alert.ts'
import type { AlertContext } from './alerts-of.ts'

/**
 * Limits that run, or that cannot be counted yet, of which the rule changed. A limit is counted by
 * the rule of the day of notification: one that was notified before stays as it was.
 */
export function limitAlerts(
  running: readonly CaseProcedure[],
  context: AlertContext,
): readonly Alert[] {
  const { state, today, lang } = context
  const known = new Set<ProcedureId>(running.map(({ id }) => id))
  return agendaOf(state, { today, lang }).flatMap((item) =>
    item.state === 'handled' || item.procedure === undefined || !known.has(item.procedure)
      ? []
      : alertsAbout(item, item.procedure, context),
  )
}

function alertsAbout(
  item: AgendaItem,
  procedure: ProcedureId,
  context: AlertContext,
): readonly Alert[] {
  const { state, since, today, lang, watch, words } = context
  const remedy = remedies.find(({ id }) => id === item.what)
  if (remedy === undefined) return []
  return watch.limitDays(remedy.id, since, today).flatMap((on): readonly Alert[] => {
    const notified = item.opened.on
    if (notified !== undefined && notified < on) return []
    const before = daysBefore(item, on, context)
    const { lastDay, safeDay } = item
    const after: LimitDays = { ...(lastDay && { lastDay }), ...(safeDay && { safeDay }) }
    const isSame = before?.lastDay === after.lastDay && before?.safeDay === after.safeDay
    const version = remedy.limits.find(({ from }) => from === on)
    const id = `${item.id}.rule.${on}`
    return [
      {
        id,
        kind: 'limit',
        procedure,
        on,
        said: words.limit(item.label, sayDate(on, lang)),
        why: item.reasons,
        sources: version ? sayEachSourceOnce([version.source].flat(), lang) : item.sources,
        moved:
          before === undefined || isSame
            ? []
            : [{ kind: 'limit', limit: item.id, label: item.label, before, after }],
        read: state.readAlerts.has(id),
      },
    ]
  })
}

// Counted as if the rule had not changed: by the versions that came before.
function daysBefore(
  item: AgendaItem,
  on: string,
  { state, lang }: AlertContext,
): LimitDays | undefined {
  const entry = [...state.entries.values()].find(({ id }) => id === item.opened.entry)
  if (entry?.kind !== 'decision-notified' || entry.notification.on === undefined) return undefined
  const { decision, notification, circumstances = {} } = entry
  const raw = { decision, remedy: item.what, notification, ...limitFacts(circumstances) }
  const read = readQuestion(raw, wordsOf(lang).limit)
  if (!read.ok) return undefined
  const [first, ...others] = read.value.remedy.limits.filter(({ from }) => from < on)
  if (first === undefined) return undefined
  // The same remedy with fewer versions of its limit is the same remedy.
  const remedy = { ...read.value.remedy, limits: [first, ...others] } as typeof read.value.remedy
  const found = findLimit({ ...read.value, remedy })
  if ('because' in found) return undefined
  return { lastDay: found.lastDay, safeDay: found.safeLastDay }
}
