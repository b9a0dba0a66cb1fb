import { decisions, type Decision } from '@sejour/law/decisions'

/** A decision of the catalogue; nothing for an id that is not there. */
export const decisionOf = (id: string): (typeof decisions)[number] | undefined =>
  decisions.find((one) => one.id === id)

/** Papers that come while a request is pending and leave it pending. */
const LEAVES_IT_OPEN: ReadonlySet<string> = new Set(['annexe-13sexies', 'annexe-43'])

/** A stay that existed is taken away: nobody waits for an answer. */
const ENDS_A_STAY: ReadonlySet<string> = new Set(['annexe-14ter', 'annexe-14quater', 'annexe-21'])

/**
 * Whether a decision answers a request, so that what ran for the authority is over. An order to
 * leave, an entry ban or an invitation to pay the balance answers none. An id that is not in the
 * catalogue is taken for an answer.
 */
export function answersRequest(id: string): boolean {
  const decision: Decision | undefined = decisionOf(id)
  if (decision === undefined || id === 'annexe-26quater') return true
  const isAttacked = ['annulment', 'full-jurisdiction'].some((remedy) =>
    decision.remedies.some((one) => one === remedy),
  )
  return isAttacked && decision.measure !== true && !LEAVES_IT_OPEN.has(id)
}

/** Whether a new decision has to come where this one is annulled: it answered a request. */
export const mustBeTakenAgain = (id: string): boolean => answersRequest(id) && !ENDS_A_STAY.has(id)
