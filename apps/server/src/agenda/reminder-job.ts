import { endTurn, type Moment, type RemindersContext, runDue, takeTurn } from '@sejour/desk'
import { startJob } from './jobs.ts'

const MINUTE = 60_000
const JOB = 'reminders'

export type ReminderJob = {
  readonly context: RemindersContext
  readonly moment: () => Moment
  /** Names this process among others. */
  readonly node: string
  readonly onError: (error: unknown) => void
  /** Milliseconds; absent: three minutes. */
  readonly every?: number
}

/** Reminders, every few minutes, by one process at a time. What is given stops them. */
export function startReminders({
  context,
  moment,
  node,
  onError,
  every = 3 * MINUTE,
}: ReminderJob): () => Promise<void> {
  const { database } = context
  const stop = startJob({
    every,
    onError,
    run: async (stopped) => {
      const { now } = moment()
      if (!(await takeTurn(database, { name: JOB, node, now, minutes: 15 }))) return
      await runDue(context, moment(), stopped)
    },
  })
  return async () => {
    await stop()
    await endTurn(database, { name: JOB, node }).catch(onError)
  }
}
