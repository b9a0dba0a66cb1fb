import { findLimit, findSuspension, type LimitQuestion } from '@sejour/answers/limit'
import { findLocalDate, type LocalDate } from '@sejour/calendar'
import { isUnreadOn, type Provision } from '@sejour/engine'
import { decisions, type Decision } from '@sejour/law/decisions'
import { type LimitFacts, remedies } from '@sejour/law/recours'
import type { Appeal, Refusal, Situation } from './situation.ts'

/** What the appeals against a decision do to its execution. */
export type Stopped =
  /** An appeal runs that the law makes suspensive. */
  | { readonly how: 'stopped'; readonly remedy: string; readonly sources: readonly Provision[] }
  /** Nobody appealed yet, and while the time for it runs nothing may be executed. */
  | {
      readonly how: 'limit-runs'
      readonly until: LocalDate
      readonly sources: readonly Provision[]
    }
  | { readonly how: 'unknown'; readonly sources: readonly Provision[] }
  | { readonly how: 'not-stopped'; readonly sources: readonly Provision[] }

/** Whether a decision may be executed on the day, on what is noted of its appeals. */
export function stoppedBy(refusal: Refusal, { on, appeals }: Situation): Stopped {
  const own = appeals.filter(({ against }) => against === refusal.id)
  const effects = own.map((appeal) => ({ appeal, ...appealStops(refusal, appeal) }))
  const stopping = effects.find(({ effect }) => effect === 'yes')
  if (stopping) {
    return { how: 'stopped', remedy: stopping.appeal.remedy, sources: stopping.sources }
  }
  const unsure = effects.find(({ effect }) => effect === 'unknown')
  if (unsure) return { how: 'unknown', sources: unsure.sources }
  if (own.length > 0) return { how: 'not-stopped', sources: effects.flatMap((one) => one.sources) }
  return whileTheLimitRuns(refusal, on)
}

// Art. 39/79 forbids to execute during the limit too. Where the limit is over, nothing stops anything.
function whileTheLimitRuns(refusal: Refusal, on: LocalDate): Stopped {
  const decision: Decision | undefined = decisions.find(({ id }) => id === refusal.decision)
  const remedy = decision?.remedies.includes('full-jurisdiction')
    ? 'full-jurisdiction'
    : 'annulment'
  const question = questionOf(refusal, remedy)
  const { effect, sources } = effectOf(refusal, remedy)
  if (!question || effect === 'no') return { how: 'not-stopped', sources }
  const found = findLimit(question)
  const until = 'safeLastDay' in found ? found.safeLastDay : undefined
  if (until === undefined) return { how: 'unknown', sources }
  if (until < on) return { how: 'not-stopped', sources }
  return effect === 'yes' ? { how: 'limit-runs', until, sources } : { how: 'unknown', sources }
}

/** Whether an appeal that was filed and waits stops the execution of what it attacks. */
export function appealStops(refusal: Refusal, appeal: Appeal): Effect {
  return effectOf(refusal, appeal.remedy, appeal)
}

type Effect = { readonly effect: 'yes' | 'no' | 'unknown'; readonly sources: readonly Provision[] }

function effectOf(refusal: Refusal, remedy: string, filed?: Appeal): Effect {
  const question = questionOf(refusal, remedy)
  if (!question) return { effect: 'unknown', sources: [] }
  const { effect, source } = findSuspension(question)
  const sources = source ? [source] : []
  // An appeal filed too late stops nothing for sure, and a text that changed says nothing for sure.
  const found = filed && findLimit(question)
  const isLate = found && 'lastDay' in found && filed.on > found.lastDay
  const isUnread = source && question.on && isUnreadOn(source, question.on)
  if (effect === 'yes' && (isLate || isUnread)) return { effect: 'unknown', sources }
  return { effect, sources }
}

function questionOf(refusal: Refusal, id: string): LimitQuestion | undefined {
  const remedy = remedies.find((one) => one.id === id)
  const decision = decisions.find((one) => one.id === refusal.decision)
  if (!remedy) return undefined
  const { notification, circumstances: known = {} } = refusal
  const lastDay = findLocalDate(String(known['printedLastDay'] ?? ''))
  const { otherFamilyMember47_1: other, nationalSecurity } = known
  return {
    remedy,
    ...(decision && { decision }),
    by: notification.by,
    ...(notification.on && { on: notification.on }),
    facts: { ...(decision && 'settles' in decision && decision.settles), ...factsIn(known) },
    ...(typeof other === 'boolean' && { otherFamilyMember: other }),
    ...(typeof nationalSecurity === 'boolean' && { nationalSecurity }),
    ...(lastDay && { printed: { lastDay } }),
  }
}

function factsIn(known: NonNullable<Refusal['circumstances']>): LimitFacts {
  const { detained, removalMeasure: measure, unionCitizenOrFamily: union } = known
  return {
    ...(typeof detained === 'boolean' && { detained }),
    ...((measure === 'none' || measure === 'first' || measure === 'further') && {
      removalMeasure: measure,
    }),
    ...(typeof union === 'boolean' && { unionCitizenOrFamily: union }),
  }
}
