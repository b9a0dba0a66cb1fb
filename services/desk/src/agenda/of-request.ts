import type { LocalDate } from '@sejour/calendar'
import { titres } from '@sejour/law/titres'
import type { AgendaItem } from './agenda-item.ts'
import {
  type AgendaContext,
  finish,
  PLAIN,
  personsOf,
  proofOf,
  type StandingOf,
} from './context.ts'
import { decisionOf } from './decision-of.ts'
import { limitItem } from './limit-item.ts'

/** What the filing of a request opens, by the kind of procedure. */
const OPENED_BY_FILING: {
  readonly [kind: string]: readonly { readonly remedy: string; readonly decision?: string }[]
} = {
  'article-9bis': [{ remedy: 'residence-check', decision: 'article-9bis.demande' }],
  'citoyen-union': [{ remedy: 'union-request-decision', decision: 'annexe-19' }],
  'famille-union': [{ remedy: 'union-request-decision', decision: 'annexe-19ter' }],
  'famille-de-belge': [{ remedy: 'union-request-decision', decision: 'annexe-19ter' }],
  'autre-famille-union': [{ remedy: 'union-request-decision', decision: 'annexe-19ter' }],
}

/** Limits that run for the authority once a request is filed. A decision on it ends them. */
export function ofRequest(
  entry: StandingOf<'request-filed'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const { of } = context
  const procedure = of.procedures.find(({ id }) => id === entry.procedure)
  const decided = of.entries.find(
    (one): one is StandingOf<'decision-notified'> =>
      one.kind === 'decision-notified' && one.procedure === entry.procedure,
  )
  const on = decided?.notification.on ?? decided?.decidedOn
  const ended = decided && { how: 'ended' as const, entry: decided.id, ...(on && { on }) }
  return (OPENED_BY_FILING[procedure?.kind ?? ''] ?? []).map((limit) =>
    limitItem(
      { entry, ...limit, by: 'hand', on: entry.on, said: context.words.opened.request, ended },
      context,
    ),
  )
}

/** What a paper given by the authority opens, and its own last day where the case knows it. */
export function ofReceipt(
  entry: StandingOf<'receipt-given'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const titre = titres.find(({ id }) => id === entry.paper)
  const ids: readonly string[] = titre?.opens ?? (decisionOf(entry.paper) ? [entry.paper] : [])
  // What the filing itself opens is counted from the filing.
  const counted = new Set(
    Object.values(OPENED_BY_FILING)
      .flat()
      .map(({ remedy }) => remedy),
  )
  const isFiled = context.of.entries.some(
    ({ kind, procedure }) => kind === 'request-filed' && procedure === entry.procedure,
  )
  return ids.flatMap((decision) =>
    (decisionOf(decision)?.remedies ?? [])
      .filter((remedy) => !(isFiled && counted.has(remedy)))
      .map((remedy) => limitItem({ entry, remedy, decision, by: 'hand', on: entry.on }, context)),
  )
}

/** What a judgment opens: the appeal in cassation, or a new round. */
export function ofJudgment(
  entry: StandingOf<'judgment-notified'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const { of, words } = context
  const { notification, decidedOn, result } = entry
  const answered = of.entries.find(
    (one): one is StandingOf<'remedy-filed'> =>
      one.kind === 'remedy-filed' && one.id === entry.answers,
  )
  // Nothing is said of a judgment in cassation: what follows it is not in the catalogue.
  if (answered?.remedy === 'cassation') return []
  if (result === 'annulled') return [newRound(entry, context)]
  if (result === 'suspended') return []
  const decision =
    answered?.remedy === 'ordinary-suspension' ? 'cce-arret-rejet-suspension' : 'cce-arret'
  return (decisionOf(decision)?.remedies ?? []).map((remedy) => {
    const filed = of.entries.find(
      (one): one is StandingOf<'remedy-filed'> =>
        one.kind === 'remedy-filed' && one.against === entry.id && one.remedy === remedy,
    )
    return limitItem(
      {
        entry,
        remedy,
        decision,
        by: notification.by,
        on: notification.on,
        decidedOn,
        said: words.opened.judgment,
        filed: filed && { entry: filed.id, on: filed.on },
      },
      context,
    )
  })
}

// Nothing runs: a decision that comes later, in this round or in one that follows, ends it.
function newRound(entry: StandingOf<'judgment-notified'>, context: AgendaContext): AgendaItem {
  const { words } = context
  const on = entry.notification.on ?? entry.decidedOn
  const again = decisionAfter(entry, on, context)
  return finish(
    {
      ...PLAIN,
      id: `${entry.root}.new-round`,
      kind: 'new-round',
      what: 'new-round',
      label: words.label['new-round'],
      persons: personsOf(context, entry),
      procedure: entry.procedure,
      opened: { said: words.opened.judgment, entry: entry.id, ...(on && { on }) },
      proof: proofOf(context, entry),
      bindsAuthority: true,
      summary: words.newRound,
      handled: again && { how: 'ended', entry: again.id },
    },
    context,
  )
}

function decisionAfter(
  { procedure, answers }: StandingOf<'judgment-notified'>,
  judged: LocalDate | undefined,
  { of }: AgendaContext,
): StandingOf<'decision-notified'> | undefined {
  const rounds = new Set([
    procedure,
    ...of.procedures.filter(({ follows }) => follows === procedure).map(({ id }) => id),
  ])
  const remedy = of.entries.find(({ id }) => id === answers)
  const attacked = remedy?.kind === 'remedy-filed' ? remedy.against : undefined
  return of.entries.find((one): one is StandingOf<'decision-notified'> => {
    if (one.kind !== 'decision-notified' || one.id === attacked) return false
    const day = one.decidedOn ?? one.notification.on
    return rounds.has(one.procedure) && judged !== undefined && day !== undefined && day >= judged
  })
}
