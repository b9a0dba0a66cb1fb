import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { article, circulaireSur9bis } from '@sejour/law'
import type { Holder, Transition } from '../machine.ts'
import type { Standing } from '../standing.ts'
import type { Taker } from '../step.ts'

/** Something that is expected, in the words of whoever waits for it. */
export type FollowStep =
  | 'file-request'
  | 'prove-fee'
  | 'residence-check'
  | 'commune-sends'
  | 'office-examines'
  | 'send-papers'
  | 'decision-told'
  | 'may-appeal'
  | 'may-ask-again'
  | 'council-course'
  | 'judgment'
  | 'card'
  | 'fetch-card'
  | 'ask-renewal'
  | 'someone-acts'
  | 'nothing'

/** How long the thing that is waited for takes; only what a source says. */
export type FollowDuration =
  | 'residence-ten-days'
  | 'office-no-limit'
  | 'union-six-months'
  | 'unknown'

/** Where one procedure stands, for the person whom it is about. */
export type Followed = {
  /** Of the machine, and of the procedure. */
  readonly machine: string
  readonly subject: string
  readonly holder: Holder
  /** Nothing is expected any more. */
  readonly isEnd: boolean
  /** Absent: nobody knows since which day. */
  readonly since?: LocalDate
  /** What may come next, the usual one first; at most two. */
  readonly next: readonly FollowStep[]
  /** What waits for the person. */
  readonly mine: readonly FollowStep[]
  readonly duration: FollowDuration
  readonly durationSources: readonly Provision[]
}

/** The facts of “where is my file”, for each procedure, what is still open before what is over. */
export function followOf(standings: readonly Standing[]): readonly Followed[] {
  // A procedure has one machine, which knows of its checks, its decision and its appeals.
  const followed = standings.filter(({ machine }) => 'procedure' in machine.of).map(followedOf)
  return [...followed.filter(({ isEnd }) => !isEnd), ...followed.filter(({ isEnd }) => isEnd)]
}

/** Most of what is shown of the next steps: a longer list is not read. */
const MOST_NEXT = 2

function followedOf(standing: Standing): Followed {
  const { machine, subject, state, since, next } = standing
  const now = machine.states.find(({ id }) => id === state)
  const holder = now?.holder ?? 'nobody'
  const isEnd = now?.isEnd ?? false
  const hasFiled = standing.passed.length > 0
  const steps = (by: readonly Taker[]) =>
    stepsOf(
      next.filter((one) => by.includes(one.by)),
      hasFiled,
    )
  const mine = steps(['applicant'])
  const theirs = steps(TAKERS[holder])
  const shown = (holder === 'applicant' ? mine : theirs).slice(0, MOST_NEXT)
  const { duration, durationSources } = durationOf(standing, holder, theirs)
  return {
    machine: machine.id,
    subject,
    holder,
    isEnd,
    ...(since && { since }),
    next: isEnd
      ? ['nothing']
      : shown.length > 0
        ? shown
        : [holder === 'applicant' ? 'nothing' : 'someone-acts'],
    mine: holder === 'applicant' && !isEnd ? mine.filter((step) => MUST.has(step)) : [],
    duration,
    durationSources,
  }
}

/** Whose steps are expected while somebody has the file. */
const TAKERS: { readonly [holder in Holder]: readonly Taker[] } = {
  applicant: ['applicant'],
  commune: ['commune', 'police'],
  office: ['office'],
  cgra: ['cgra'],
  post: ['post'],
  council: ['council'],
  'council-of-state': ['council-of-state'],
  nobody: [],
}

/** What waits for the person. Appeals are left to the days of the agenda, which know their limits. */
const MUST: ReadonlySet<FollowStep> = new Set([
  'file-request',
  'prove-fee',
  'send-papers',
  'fetch-card',
  'ask-renewal',
])

const stepsOf = (transitions: readonly Transition[], hasFiled: boolean): readonly FollowStep[] => [
  ...new Set(transitions.flatMap((one) => stepOf(one, hasFiled) ?? [])),
]

/** What a step of the catalogue is for the person; what is the business of others alone has none. */
const OF_STEP: { readonly [step: string]: FollowStep } = {
  'fee-completed': 'prove-fee',
  'request-registered': 'residence-check',
  'residence-check-asked': 'residence-check',
  'residence-visited': 'residence-check',
  'residence-check-concluded': 'residence-check',
  transmitted: 'commune-sends',
  'transmission-received': 'office-examines',
  'admissibility-examined': 'office-examines',
  'decision-signed': 'office-examines',
  'supplement-filed': 'send-papers',
  'proofs-completed': 'send-papers',
  'notification-asked': 'decision-told',
  enrolled: 'council-course',
  'note-filed': 'council-course',
  'file-deposited': 'council-course',
  'hearing-fixed': 'council-course',
  'hearing-held': 'judgment',
  'card-ordered': 'card',
  'card-ready': 'card',
  'card-handed': 'fetch-card',
  'renewal-received': 'ask-renewal',
}

function stepOf({ on, by }: Transition, hasFiled: boolean): FollowStep | undefined {
  if ('step' in on) return OF_STEP[on.step]
  switch (on.entry) {
    case 'request-filed':
      return hasFiled ? 'may-ask-again' : 'file-request'
    case 'decision-notified':
      return by === 'office' ? 'office-examines' : 'decision-told'
    case 'remedy-filed':
      return 'may-appeal'
    case 'judgment-notified':
      return 'judgment'
    case 'title-granted':
      return by === 'office' ? 'office-examines' : undefined
    case 'receipt-given':
      return undefined
  }
}

/** Nobody publishes how long these things take: what the texts fix is said, and nothing else. */
function durationOf(
  { machine, state }: Standing,
  holder: Holder,
  next: readonly FollowStep[],
): Pick<Followed, 'duration' | 'durationSources'> {
  const is9bis = machine.id.startsWith('article-9bis')
  if (is9bis && holder === 'commune' && next.includes('residence-check')) {
    return { duration: 'residence-ten-days', durationSources: [circulaireSur9bis] }
  }
  // Of a renewal no text that was read says it.
  if (is9bis && holder === 'office' && state !== 'renewal-pending') {
    return { duration: 'office-no-limit', durationSources: [article('9bis')] }
  }
  const ofUnion = /union|eu-|annexe-19/.test(machine.id)
  if (ofUnion && (holder === 'office' || holder === 'commune')) {
    return { duration: 'union-six-months', durationSources: [article('42')] }
  }
  return { duration: 'unknown', durationSources: [] }
}
