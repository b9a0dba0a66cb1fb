import type { AppealQuestion } from '../../parts/appeal.ts'
import { findAppeal } from '../../parts/appeal.ts'
import type { Data20, Draft20 } from './fields.ts'

/** Which appeal is open: from the day of notification, before it from the day of the decision. */
export function askAppeal(data: Draft20 | Data20): AppealQuestion | undefined {
  const { status, decidedOn, notification, compellingSecurity, appeal } = data
  const on = notification?.on ?? decidedOn
  if (on === undefined || status === undefined) return undefined
  const refused = notification?.received === 'refused-to-receive'
  return {
    decision: 'annexe-20',
    on,
    by: refused ? 'refused' : 'hand',
    ...(notification?.detained !== undefined && { detained: notification.detained }),
    otherFamily: status === 'other-family',
    withOrder: data.order?.given === true,
    nationalSecurity: compellingSecurity ?? false,
    // Nobody here has read whether the list of article 39/79 covers the group of article 69ter.
    listUnsettled: status === 'article-69ter',
    stated: appeal,
  }
}

/** Only what has been delivered states an appeal. */
export function askDelivered(data: Draft20): AppealQuestion | undefined {
  return data.notification === undefined ? undefined : askAppeal(data)
}

/** Whether the appeal stops removal, or may: where nobody here knows, only a statement says no. */
export function appealMaySuspend(data: Draft20): boolean {
  const question = askAppeal(data)
  return question !== undefined && findAppeal(question).suspends !== false
}
