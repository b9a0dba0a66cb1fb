import { createHash } from 'node:crypto'
import { findLocalDate } from '@sejour/calendar'
import type { Scope } from '@sejour/cases'
import { MailNotSent, NoPost } from '../mail/mail.ts'
import { letterOf } from './letter.ts'
import { claim, type Claimed, markFailed, markSent } from './outbox.ts'
import type { DueOfCase, Moment, Recipient, RemindersContext } from './reminders.ts'

type Sending = Moment & {
  readonly recipients: readonly Recipient[]
  readonly dues: readonly DueOfCase[]
  readonly stopped: () => boolean
}

/** Days that one letter tells of; more go in the next one. */
const MOST_IN_LETTER = 100

/** Sends what waits, one letter for each person. What does not leave waits on. */
export async function sendWaiting(
  context: RemindersContext,
  scope: Scope,
  sending: Sending,
): Promise<{ readonly sent: number; readonly failed: number }> {
  let [sent, failed] = [0, 0]
  // Without a post nothing is tried, so nothing fails: the desk says that no letter leaves.
  if (!context.post.leaves) return { sent, failed }
  for (const recipient of sending.recipients) {
    if (sending.stopped()) break
    const claimed = await claim(context.database, scope, {
      account: recipient.account,
      now: sending.now,
      most: MOST_IN_LETTER,
    })
    if (claimed.length === 0) continue
    const fault = await sendOne(context, { recipient, claimed, sending })
    if (fault === undefined) {
      const ids = claimed.map(({ id }) => id)
      await markSent(context.database, scope, { ids, now: sending.now })
      sent += 1
    } else {
      await markFailed(context.database, scope, { claimed, fault, now: sending.now })
      failed += 1
    }
  }
  return { sent, failed }
}

async function sendOne(
  { post, addressOf }: RemindersContext,
  {
    recipient,
    claimed,
    sending,
  }: {
    readonly recipient: Recipient
    readonly claimed: readonly Claimed[]
    readonly sending: Sending
  },
): Promise<string | undefined> {
  const told = claimed.flatMap((one) => {
    const due = sending.dues.find(
      ({ caseId, id, safeDay }) =>
        caseId === one.caseId && id === one.limit && safeDay === findLocalDate(one.safeDay),
    )
    return due ? [due] : []
  })
  const lang = recipient.lang === 'nl' ? 'nl' : 'fr'
  const letter = letterOf(told, { lang, today: sending.today, addressOf })
  const name = claimed.map(({ id }) => id).toSorted()
  const id = `reminder.${createHash('sha256').update(name.join()).digest('hex').slice(0, 40)}`
  try {
    await post.send({ to: recipient.mail, lang, id, ...letter })
    return undefined
  } catch (error) {
    if (error instanceof MailNotSent) return error.fault
    if (error instanceof NoPost) return 'no-post'
    throw error
  }
}
