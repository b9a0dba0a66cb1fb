import { saySource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { titres } from '@sejour/law/titres'
import type { AgendaItem, Handled } from './agenda-item.ts'
import {
  type AgendaContext,
  finish,
  PLAIN,
  personsOf,
  proofOf,
  type StandingOf,
} from './context.ts'
import { answersRequest, decisionOf, mustBeTakenAgain } from './decision-of.ts'
import { limitItem } from './limit-item.ts'
import { continuedAfter } from './of-step.ts'

/** What the filing of a request opens, by the kind of procedure. */
const OPENED_BY_FILING: {
  readonly [kind: string]: readonly { readonly remedy: string; readonly decision?: string }[]
} = {
  'article-9bis': [{ remedy: 'residence-check', decision: 'article-9bis.demande' }],
  'citoyen-union': openedBy('annexe-19'),
  'famille-union': openedBy('annexe-19ter'),
  'famille-de-belge': openedBy('annexe-19ter'),
  'autre-famille-union': openedBy('annexe-19ter'),
}

/** The paper is given when the request is made: the proofs are due from then on. */
function openedBy(decision: 'annexe-19' | 'annexe-19ter') {
  return [
    { remedy: `${decision}-documents`, decision },
    { remedy: 'union-request-decision', decision },
  ]
}

/** Limits that run once a request is filed. What answers it ends them. */
export function ofRequest(
  entry: StandingOf<'request-filed'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const { of } = context
  const procedure = of.procedures.find(({ id }) => id === entry.procedure)
  return (OPENED_BY_FILING[procedure?.kind ?? ''] ?? []).map((limit) =>
    limitItem(
      {
        entry,
        ...limit,
        by: 'hand',
        on: entry.on,
        said: context.words.opened.request,
        ended: endOf(entry, limit.remedy, context),
      },
      context,
    ),
  )
}

// What was decided for one of several people leaves the others waiting.
function endOf(
  entry: StandingOf<'request-filed'>,
  remedy: string,
  context: AgendaContext,
): Handled | undefined {
  const asking = personsOf(context, entry)
  const answer = context.of.entries.find((one) => {
    if (one.procedure !== entry.procedure || one.id === entry.id) return false
    const answered = personsOf(context, one)
    if (!asking.every((person) => answered.includes(person))) return false
    if (one.kind === 'title-granted') return one.from >= entry.on
    if (one.kind === 'decision-notified') return answersRequest(one.decision)
    // The certificate of receipt is given once the check was positive.
    return (
      one.kind === 'receipt-given' &&
      remedy === 'residence-check' &&
      one.paper === 'circulaire-annexe-3'
    )
  })
  if (answer === undefined) return undefined
  const on = dayOf(answer)
  return { how: 'ended', entry: answer.id, ...(on && { on }) }
}

function dayOf(entry: AgendaContext['of']['entries'][number]): LocalDate | undefined {
  if (entry.kind === 'title-granted') return entry.from
  if ('on' in entry) return entry.on
  return entry.notification.on ?? entry.decidedOn
}

/** What may reach somebody who holds a paper: its limits run from its own day, not from the paper. */
const COMES_LATER: readonly string[] = [
  'cce-arret',
  'cce-ordonnance-39-73',
  'avis-de-fin-de-sejour',
]

/** What a paper given by the authority opens, and its own last day where the case knows it. */
export function ofReceipt(
  entry: StandingOf<'receipt-given'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const titre = titres.find(({ id }) => id === entry.paper)
  const opens: readonly string[] = titre?.opens ?? (decisionOf(entry.paper) ? [entry.paper] : [])
  const ids = opens.filter((id) => !COMES_LATER.includes(id))
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
  if (result === 'annulled')
    return isTakenAgain(answered, context) ? [newRound(entry, context)] : []
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
        ended: remedy === 'continuation-request' ? continuedAfter(entry, context) : undefined,
      },
      context,
    )
  })
}

// Nobody has to order somebody to leave again, or to end a stay again.
function isTakenAgain(
  answered: StandingOf<'remedy-filed'> | undefined,
  { of }: AgendaContext,
): boolean {
  const attacked = of.entries.find(({ id }) => id === answered?.against)
  return attacked?.kind !== 'decision-notified' || mustBeTakenAgain(attacked.decision)
}

// Nothing runs: a decision that comes later, in this round or in one that follows, ends it.
function newRound(entry: StandingOf<'judgment-notified'>, context: AgendaContext): AgendaItem {
  const { words, lang } = context
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
      sources: [saySource(article('39/2', { paragraph: '§ 2' }), lang)],
      certainty: 'medium',
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
