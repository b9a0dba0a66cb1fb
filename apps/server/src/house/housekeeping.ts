import { everyMember } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import { endTurn, refreshQueues, takeTurn } from '@sejour/desk'
import type { Store } from '@sejour/store'
import { startJob } from '../agenda/jobs.ts'

const JOB = 'housekeeping'
const HOUR = 3_600_000

export type Housekeeping = {
  readonly store: Store
  readonly now: () => string
  readonly today: () => LocalDate
  readonly lawVersion: string
  /** Names this process among others. */
  readonly node: string
  readonly onError: (error: unknown) => void
}

/**
 * Every hour, by one process at a time: queues follow the law as it changes, and files that nobody
 * used go. What is given stops it.
 */
export function startHousekeeping({
  store,
  now,
  today,
  lawVersion,
  node,
  onError,
}: Housekeeping): () => Promise<void> {
  const { database } = store
  const stop = startJob({
    every: HOUR,
    onError,
    run: async () => {
      if (!(await takeTurn(database, { name: JOB, node, now: now(), minutes: 120 }))) return
      const organisations = await everyMember(database, now())
      await refreshQueues(
        { store, today, lawVersion },
        organisations.map(({ organisation }) => organisation),
      )
      await store.sweep()
    },
  })
  return async () => {
    await stop()
    await endTurn(database, { name: JOB, node }).catch(onError)
  }
}
