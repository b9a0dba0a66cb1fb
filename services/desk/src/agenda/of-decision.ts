import type { EntryId } from '@sejour/cases'
import type { AgendaItem, Handled } from './agenda-item.ts'
import { type AgendaContext, personsOf, type Standing, type StandingOf } from './context.ts'
import { decisionOf } from './decision-of.ts'
import { limitItem, type Opening } from './limit-item.ts'
import { orderTerm } from './order-term.ts'

/** Every limit that a decision opens: its remedies, the duties it brings, the time to leave. */
export function ofDecision(
  entry: StandingOf<'decision-notified'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const decision = decisionOf(entry.decision)
  const remedies: readonly string[] = decision?.remedies ?? ['annulment']
  const { notification, circumstances, decidedOn } = entry
  return remedies
    .filter((remedy) => isOpen(remedy, entry) && mayLeave(remedy, entry, context))
    .map((remedy) => {
      const opening: Opening = {
        entry,
        remedy,
        ...(decision && { decision: decision.id }),
        by: notification.by,
        on: notification.on,
        decidedOn,
        circumstances,
        filed: filedAgainst(entry, remedy, context),
        ended: endedBy(entry, remedy, context),
      }
      return remedy === 'departure'
        ? orderTerm(entry, opening, context)
        : limitItem(opening, context)
    })
}

// Nobody is told of an urgent remedy against what surely removes nobody, nor of a time to leave, nor
// of a duty that an order brings.
function isOpen(remedy: string, entry: StandingOf<'decision-notified'>): boolean {
  const decision = decisionOf(entry.decision)
  const isMeasure = decision !== undefined && 'measure' in decision
  const hasNone = entry.circumstances?.['removalMeasure'] === 'none'
  return !OF_A_MEASURE.includes(remedy) || isMeasure || !hasNone
}

const OF_A_MEASURE = ['extreme-urgency', 'departure', 'address-declaration']

// Article 52 leaves a family member who asked on an annexe 19ter no month beyond the three.
function mayLeave(
  remedy: string,
  { procedure }: StandingOf<'decision-notified'>,
  { of }: AgendaContext,
): boolean {
  if (remedy !== 'extra-month') return true
  return !of.entries.some(
    (one) =>
      one.kind === 'receipt-given' && one.procedure === procedure && one.paper === 'annexe-19ter',
  )
}

/** A suspension that is asked stands in one act with the annulment: filing it files both. */
const FILED_WITH: { readonly [remedy: string]: readonly string[] } = {
  annulment: ['annulment', 'ordinary-suspension'],
}

// What one of the family filed does nothing for the others: the limit ends once nobody is left.
function filedAgainst(
  entry: StandingOf<'decision-notified'>,
  remedy: string,
  context: AgendaContext,
): Opening['filed'] {
  const ways = FILED_WITH[remedy] ?? [remedy]
  const left = new Set(personsOf(context, entry))
  const filed = remediesAgainst(entry.id, context)
    .filter((one) => ways.includes(one.remedy))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .find((one) => {
      for (const person of personsOf(context, one)) left.delete(person)
      return left.size === 0
    })
  return filed && { entry: filed.id, on: filed.on }
}

const remediesAgainst = (id: EntryId, { of }: AgendaContext) =>
  of.entries.filter(
    (one): one is StandingOf<'remedy-filed'> => one.kind === 'remedy-filed' && one.against === id,
  )

// An annulment takes the decision away and everything it opened; an annulment that was asked alone
// leaves no room for a suspension, which stands in the same act.
function endedBy(
  entry: StandingOf<'decision-notified'>,
  remedy: string,
  context: AgendaContext,
): Handled | undefined {
  const concerned = personsOf(context, entry)
  const isForAll = (one: Standing) => {
    const persons = personsOf(context, one)
    return concerned.every((person) => persons.includes(person))
  }
  const filed = remediesAgainst(entry.id, context).filter(isForAll)
  const judgments = context.of.entries.filter(
    (one): one is StandingOf<'judgment-notified'> =>
      one.kind === 'judgment-notified' &&
      isForAll(one) &&
      filed.some((other) => one.answers === other.id),
  )
  const annulled = judgments.find(({ result }) => result === 'annulled')
  if (annulled) return endedIn('annulled', annulled)
  const suspended = judgments.find(({ result }) => result === 'suspended')
  if (suspended && remedy === 'departure') return endedIn('suspended', suspended)
  const alone = filed.find((one) => one.remedy === 'annulment')
  if (remedy === 'ordinary-suspension' && alone) {
    return { how: 'ended', on: alone.on, entry: alone.id }
  }
  return undefined
}

function endedIn(
  how: 'annulled' | 'suspended',
  { id, notification, decidedOn }: StandingOf<'judgment-notified'>,
): Handled {
  const on = notification.on ?? decidedOn
  return { how, entry: id, ...(on && { on }) }
}
