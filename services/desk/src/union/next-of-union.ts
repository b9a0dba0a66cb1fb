import type { LocalDate } from '@sejour/calendar'
import { answerEuStay, euStayFr } from '@sejour/answers/eu-stay'
import { papiersEnCours } from '@sejour/law/union'
import { lastDayFor } from './grounds-offered.ts'
import { lastStep, type UnionRound } from './union-round.ts'

/** What comes next in a request of free movement, and by when. Ids: a page has the words. */
export type NextOfUnion = {
  readonly what:
    | 'file'
    | 'hand-paper'
    | 'ask-check'
    | 'conclude-check'
    | 'register'
    | 'strike-off'
    | 'hand-orange'
    | 'await-proofs'
    | 'proofs-late'
    | 'decide'
    | 'decide-late'
    | 'await-month'
    | 'month-over'
    | 'order-card'
    | 'hand-card'
    | 'none'
  /** Who does it. */
  readonly who: 'commune' | 'applicant' | 'authority'
  readonly by?: LocalDate
}

const none: NextOfUnion = { what: 'none', who: 'authority' }

/** The next action, for a tab and for a queue of the commune. The most pressing one alone. */
export function nextOfUnion(round: UnionRound, today: LocalDate): NextOfUnion {
  const { filedOn, procedure, decision } = round
  if (procedure.ended) return none
  if (filedOn === undefined) return { what: 'file', who: 'applicant' }
  return decision === undefined ? whileOpen(round, today) : afterDecision(round, today)
}

function whileOpen(round: UnionRound, today: LocalDate): NextOfUnion {
  const { entries, check, completeOn, filedOn, isAgain } = round
  // No source says how long the authority has after an annulment.
  if (isAgain) return { what: 'decide', who: 'authority' }
  const isHanded = entries.some(
    (entry) => entry.kind === 'receipt-given' && entry.paper.startsWith('annexe-19'),
  )
  // The paper is handed over on the day of the request itself.
  if (!isHanded) return { what: 'hand-paper', who: 'commune', ...(filedOn && { by: filedOn }) }
  if (check === undefined) {
    const isAsked = lastStep(entries, 'residence-check-asked') !== undefined
    return { what: isAsked ? 'conclude-check' : 'ask-check', who: 'commune' }
  }
  const register = registerLeft(round)
  if (register) return register
  if (lacksOrangeCard(round)) return { what: 'hand-orange', who: 'commune' }
  const proofs = lastDayFor(round)
  if (completeOn === undefined && proofs !== undefined) {
    return today <= proofs
      ? { what: 'await-proofs', who: 'applicant', by: proofs }
      : { what: 'proofs-late', who: 'commune', by: proofs }
  }
  const last = decisionDay(round)
  if (last === undefined) return { what: 'decide', who: 'authority' }
  return { what: today <= last ? 'decide' : 'decide-late', who: 'authority', by: last }
}

// A family member who was found at the address holds it while the request is examined.
function lacksOrangeCard({ entries, check, request }: UnionRound): boolean {
  if (request === undefined || check?.outcome !== 'positive') return false
  if (papiersEnCours[request].positive.paper !== 'ai') return false
  return !entries.some(
    (entry) =>
      (entry.kind === 'title-granted' && ORANGE.includes(entry.title)) ||
      (entry.kind === 'receipt-given' && ORANGE.includes(entry.paper)),
  )
}

const ORANGE: readonly string[] = ['ai', 'ai-b', 'ai-union']

// The check moves an entry from one register to the other, or takes it out of the first.
function registerLeft({ entries, check, request }: UnionRound): NextOfUnion | undefined {
  const moved = lastStep(entries, 'registered-in')
  const struck = lastStep(entries, 'struck-off')
  if (check?.outcome === 'positive') {
    const isIn = moved?.details?.['register'] === 'aliens' && moved.on >= check.on
    return isIn ? undefined : { what: 'register', who: 'commune' }
  }
  const isIn = moved?.details?.['register'] === 'waiting' && (struck?.on ?? '') < moved.on
  return request === 'annexe-19' && isIn ? { what: 'strike-off', who: 'commune' } : undefined
}

function afterDecision({ entries, decision }: UnionRound, today: LocalDate): NextOfUnion {
  if (decision?.document === 'card') {
    if (!lastStep(entries, 'card-ordered')) return { what: 'order-card', who: 'commune' }
    return lastStep(entries, 'card-handed') ? none : { what: 'hand-card', who: 'commune' }
  }
  const { monthUntil } = decision ?? {}
  if (monthUntil === undefined || decision?.monthOver === true) return none
  return today <= monthUntil
    ? { what: 'await-month', who: 'applicant', by: monthUntil }
    : { what: 'month-over', who: 'commune', by: monthUntil }
}

function decisionDay({ request, filedOn }: UnionRound): LocalDate | undefined {
  if (request === undefined || filedOn === undefined) return undefined
  const answered = answerEuStay({ request, filedOn }, euStayFr)
  return answered.ok ? answered.value.decisionLastDay : undefined
}
