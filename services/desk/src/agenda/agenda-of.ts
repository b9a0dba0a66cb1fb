import type { CaseState } from '@sejour/cases'
import { agendaCaseOf } from './agenda-case.ts'
import type { AgendaItem } from './agenda-item.ts'
import { type AgendaContext, type AgendaWay, contextOf, type Standing } from './context.ts'
import { ofDecision } from './of-decision.ts'
import { ofRecord } from './of-record.ts'
import { ofJudgment, ofReceipt, ofRequest } from './of-request.ts'
import { ofStep } from './of-step.ts'
import { ofTitle } from './of-title.ts'

/**
 * Every day that follows from a case, by the day to be safe; what has no day stands first, because
 * nobody knows how near it is. Nothing of it is kept: the same events give the same agenda.
 */
export function agendaOf(state: CaseState, on: AgendaWay): readonly AgendaItem[] {
  const context = contextOf(agendaCaseOf(state), on)
  return [
    ...context.of.entries.flatMap((entry) => ofEntry(entry, context)),
    ...ofRecord(context),
  ].toSorted(bySafeDay)
}

function ofEntry(entry: Standing, context: AgendaContext): readonly AgendaItem[] {
  switch (entry.kind) {
    case 'request-filed':
      return ofRequest(entry, context)
    case 'receipt-given':
      return ofReceipt(entry, context)
    case 'decision-notified':
      return ofDecision(entry, context)
    case 'judgment-notified':
      return ofJudgment(entry, context)
    case 'title-granted':
      return ofTitle(entry, context)
    // It opens nothing: it ends what it answers.
    case 'remedy-filed':
      return []
    case 'step-taken':
      return ofStep(entry, context)
  }
}

function bySafeDay(one: AgendaItem, other: AgendaItem): number {
  const [first, second] = [one.safeDay ?? '', other.safeDay ?? '']
  if (first !== second) return first < second ? -1 : 1
  return Number(other.peremptory) - Number(one.peremptory) || (one.id < other.id ? -1 : 1)
}
