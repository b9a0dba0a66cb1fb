import { answerOrder, GROUNDS, type OrderAnswer } from '@sejour/answers/order'
import type { SaidSource } from '@sejour/answers/say'
import type { LimitCircumstances } from '@sejour/cases'
import { actes } from '@sejour/law/eloignement'
import type { AgendaItem } from './agenda-item.ts'
import { type AgendaContext, finish, type StandingOf } from './context.ts'
import { limitItem, type Opening } from './limit-item.ts'

/** The time to leave: what the paper prints goes before the general term of the law. */
export function orderTerm(
  entry: StandingOf<'decision-notified'>,
  opening: Opening,
  context: AgendaContext,
): AgendaItem {
  const general = limitItem(opening, context)
  const acte = actes.find((one) => 'decision' in one && one.decision === entry.decision)
  const order = acte && ask(entry, acte.id, context)
  if (order === undefined) return general
  const { term } = order
  const { daysLeft: _days, state: _state, handled, ...rest } = general
  const { firstDay: _first, lastDay: _last, safeDay: _safe, ...dayless } = rest
  const isKnown = term.lastDay !== null || term.safeDay !== null
  return finish(
    {
      ...dayless,
      ...(term.lastDay && { lastDay: term.lastDay }),
      ...(term.safeDay && { safeDay: term.safeDay }),
      summary: term.granted === false ? context.words.termNone : '',
      steps: [],
      alternatives: [],
      reasons: [...term.statements.map(({ text }) => text), ...noProofIn(general, context)],
      needs: [
        ...(entry.notification.on === undefined ? [context.words.needs.notificationDay] : []),
        ...(isKnown && term.printedLastDay === null ? [context.words.needs.term] : []),
      ],
      sources: sourcesOf(order),
      certainty: term.printedLastDay === null ? 'low' : 'medium',
      needsHumanCheck: order.needsHumanCheck,
      handled,
    },
    context,
  )
}

const noProofIn = ({ proof }: AgendaItem, { words }: AgendaContext) =>
  proof.length === 0 ? [words.noProof] : []

function sourcesOf({ term }: OrderAnswer): readonly SaidSource[] {
  const bySaid = new Map(
    term.statements.flatMap(({ sources }) => sources).map((source) => [source.said, source]),
  )
  return [...bySaid.values()]
}

const FACTS = [
  'termDays',
  'leaveBy',
  'shortStay',
  'unionCitizenOrFamily',
  'otherFamilyMember47_1',
  'nationalSecurity',
  'detained',
  'earlierOrderNotExecuted',
  'fraud',
] as const

function ask(
  { notification, circumstances = {} }: StandingOf<'decision-notified'>,
  document: string,
  { order }: AgendaContext,
): OrderAnswer | undefined {
  const bare = { document, notification: { by: notification.by, on: notification.on } }
  for (const facts of [factsIn(circumstances), {}]) {
    const answered = answerOrder({ ...bare, ...facts }, order)
    if (answered.ok) return answered.value
  }
  return undefined
}

function factsIn(given: LimitCircumstances) {
  const facts = FACTS.map((id) => [id, given[id]] as const)
  const named = given['grounds']
  // Kept as one text: an entry holds plain values only.
  const grounds =
    typeof named === 'string'
      ? GROUNDS.filter((ground) => named.split(/[\s,;]+/).includes(ground))
      : undefined
  return Object.fromEntries(
    [...facts, ['grounds', grounds]].filter(([, value]) => value !== undefined),
  )
}
