import { answerLimit, type LimitAnswer } from '@sejour/answers/limit'
import type { LocalDate } from '@sejour/calendar'
import type { EntryId, LimitCircumstances, NotificationMode } from '@sejour/cases'
import { remedies } from '@sejour/law/recours'
import type { Handled } from './agenda-item.ts'
import { decisionOf } from './decision-of.ts'
import {
  type AgendaContext,
  capital,
  finish,
  type ItemDraft,
  personsOf,
  proofOf,
  type Standing,
} from './context.ts'

/** A limit that an entry opens. */
export type Opening = {
  readonly entry: Standing
  /** Ids of the catalogues; an entry may hold one that is not there any more. */
  readonly remedy: string
  readonly decision?: string
  readonly by: NotificationMode
  readonly on?: LocalDate | undefined
  readonly decidedOn?: LocalDate | undefined
  readonly circumstances?: LimitCircumstances | undefined
  readonly said?: string
  readonly filed?: { readonly entry: EntryId; readonly on: LocalDate } | undefined
  readonly ended?: Handled | undefined
}

/** One limit, counted by the law on what the entry tells. */
export function limitItem(opening: Opening, context: AgendaContext) {
  const { entry, filed, ended, on } = opening
  const asked = ask(opening, context)
  const { answer } = asked
  const label = answer ? capital(answer.remedyLabel) : labelOf(opening, context)
  const proof = proofOf(context, entry)
  // What we sent ourselves is proved in another way than what came to us.
  const needsProof = 'notification' in entry
  const draft: ItemDraft = {
    id: `${entry.root}.${opening.remedy}`,
    kind: answer?.kind ?? 'remedy',
    what: opening.remedy,
    label,
    persons: personsOf(context, entry),
    procedure: entry.procedure,
    opened: {
      said: opening.said ?? answer?.decisionLabel ?? context.words.opened.request,
      entry: entry.id,
      ...(on && { on }),
    },
    proof,
    needsProof,
    ...(answer && daysOf(answer)),
    peremptory: !(answer?.indicative ?? false) && answer?.kind !== 'authority',
    bindsAuthority: answer?.kind === 'authority',
    ...(answer?.regime && { regime: answer.regime }),
    summary: answer?.summary ?? '',
    steps: answer?.steps ?? [],
    reasons: [
      ...(answer?.reasons ?? []),
      ...(needsProof && proof.length === 0 ? [context.words.noProof] : []),
    ],
    notes: answer?.notes ?? [],
    alternatives: answer?.alternatives ?? [],
    needs: needsOf(asked, opening, context),
    sources: answer?.sources ?? [],
    certainty: answer?.certainty ?? 'low',
    needsHumanCheck: asked.isBare || (answer?.needsHumanCheck ?? true),
    ...(answer && { suspensive: answer.suspensive }),
    handled: filed ? filedOf(filed, answer) : ended,
  }
  return finish(draft, context)
}

function daysOf({ firstDay, lastDay, safeLastDay, window }: LimitAnswer) {
  return {
    ...(firstDay && { firstDay }),
    ...(lastDay && { lastDay }),
    ...(safeLastDay && { safeDay: safeLastDay }),
    ...(window && { window }),
  }
}

function filedOf(
  { entry, on }: NonNullable<Opening['filed']>,
  answer: LimitAnswer | undefined,
): Handled {
  const inTime = answer?.filedInTime
  return { how: 'filed', on, entry, ...(typeof inTime === 'boolean' && { inTime }) }
}

type Asked = {
  readonly answer: LimitAnswer | undefined
  /** Something that was recorded had to be left out. */
  readonly isBare: boolean
  readonly problem?: string
}

// A limit is never lost because of one value that cannot be: it is then asked with what is left, and
// says so. What is left out can only make the limit shorter.
function ask(opening: Opening, { limit }: AgendaContext): Asked {
  const { remedy, decision, by, on, decidedOn, circumstances, filed } = opening
  const bare = { remedy, decision, notification: { by, on } }
  const filedOn = filed && (on === undefined || filed.on >= on) ? { filedOn: filed.on } : {}
  const full = { ...bare, ...factsFor(opening, circumstances ?? {}), decidedOn, ...filedOn }
  const first = answerLimit(full, limit)
  if (first.ok) return { answer: first.value, isBare: false }
  const problem = first.problems[0].message
  for (const less of [{ ...bare, ...filedOn }, bare, { remedy, notification: { by, on } }]) {
    const answered = answerLimit(less, limit)
    if (answered.ok) return { answer: answered.value, isBare: true, problem }
  }
  return { answer: undefined, isBare: true, problem }
}

const LIMIT_FACTS = [
  'detained',
  'removalMeasure',
  'otherFamilyMember47_1',
  'unionCitizenOrFamily',
  'nationalSecurity',
  'cgraGround',
  'heldAtApplication',
] as const

const PRINTED = ['printedDays', 'printedLastDay'] as const

/**
 * What a limit may depend on. What the paper prints is meant for its usual remedy, unless it is
 * recorded for another one by name: `printedDays.extreme-urgency`.
 */
function factsFor({ remedy, entry }: Opening, given: LimitCircumstances) {
  const facts = LIMIT_FACTS.map((id) => [id, given[id]] as const)
  const isUsual = remedy === 'ordinary-suspension' || usualRemedyOf(entry) === remedy
  const printed = PRINTED.map(
    (id) => [id, given[`${id}.${remedy}`] ?? (isUsual ? given[id] : undefined)] as const,
  )
  return Object.fromEntries([...facts, ...printed].filter(([, value]) => value !== undefined))
}

/** The facts on which the length of a limit may depend, without what a paper prints. */
export const limitFacts = (given: LimitCircumstances) =>
  Object.fromEntries(
    LIMIT_FACTS.flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])),
  )

function usualRemedyOf(entry: Standing): string | undefined {
  if (entry.kind !== 'decision-notified') return undefined
  return decisionOf(entry.decision)?.remedies[0]
}

function needsOf(
  { answer, problem }: Asked,
  { on }: Opening,
  { words }: AgendaContext,
): readonly string[] {
  const days = on === undefined ? [words.needs.notificationDay] : []
  const wrong = problem === undefined ? [] : [words.needs.unreadable(problem)]
  return answer?.lastDay ? wrong : [...days, ...wrong]
}

function labelOf({ remedy: asked }: Opening, { limit }: AgendaContext): string {
  const remedy = remedies.find(({ id }) => id === asked)
  return remedy ? capital(limit.remedy(remedy)) : asked
}
