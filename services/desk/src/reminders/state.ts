import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import { inAgenda } from './tables.ts'

/** From so many attempts on, the agenda page says that letters do not leave. */
const TROUBLED_FROM = 3

/** How reminders are doing, for one organisation. */
export type ReminderState = {
  readonly waiting: number
  /** Tried `TROUBLED_FROM` times or more, and still waiting. */
  readonly troubled: readonly {
    readonly account: string
    readonly count: number
    readonly attempts: number
    readonly fault: string
    readonly nextAt: string
  }[]
  /** Instant of the last letter that left. */
  readonly lastSentAt?: string
}

export async function reminderState(database: Database, scope: Scope): Promise<ReminderState> {
  return inAgenda(database, scope, async (rows) => {
    const own = rows.selectFrom('sejour.reminder').where('organisation_id', '=', scope.organisation)
    const counted = await own
      .where('state', '=', 'waiting')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirst()
    const troubled = await own
      .where('state', '=', 'waiting')
      .where('attempts', '>=', TROUBLED_FROM)
      .groupBy(['account_id', 'fault'])
      .select(({ fn }) => [
        'account_id',
        'fault',
        fn.countAll<string>().as('count'),
        fn.max('attempts').as('attempts'),
        fn.min('next_at').as('next_at'),
      ])
      .execute()
    const last = await own
      .where('state', '=', 'sent')
      .select(({ fn }) => fn.max('sent_at').as('at'))
      .executeTakeFirst()
    return {
      waiting: Number(counted?.count ?? 0),
      troubled: troubled.map(({ account_id, fault, count, attempts, next_at }) => ({
        account: account_id,
        count: Number(count),
        attempts,
        fault: fault ?? '',
        nextAt: next_at.toISOString(),
      })),
      ...(last?.at && { lastSentAt: last.at.toISOString() }),
    }
  })
}
