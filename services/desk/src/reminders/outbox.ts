import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { DueOfCase } from './reminders.ts'
import { type AgendaRows, inAgenda } from './tables.ts'

/** A reminder of one day, so many days before it, for one person. */
export type NewReminder = {
  readonly account: string
  readonly due: DueOfCase
  readonly daysBefore: number
}

/** A reminder that waits, as it was claimed. */
export type Claimed = {
  readonly id: string
  readonly caseId: string
  readonly limit: string
  readonly safeDay: string
  readonly daysBefore: number
  /** How often it was tried, this time included. */
  readonly attempts: number
}

const AT_ONCE = 500

/** Writes down what was not written before. Gives how many that were. */
export async function enqueue(
  database: Database,
  scope: Scope,
  { now, reminders }: { readonly now: string; readonly reminders: readonly NewReminder[] },
): Promise<number> {
  if (reminders.length === 0) return 0
  return inAgenda(database, scope, async (rows) => {
    let made = 0
    for (let first = 0; first < reminders.length; first += AT_ONCE) {
      const inserted = await rows
        .insertInto('sejour.reminder')
        .values(
          reminders.slice(first, first + AT_ONCE).map(({ account, due, daysBefore }) => ({
            organisation_id: scope.organisation,
            account_id: account,
            case_id: due.caseId,
            limit_id: due.id,
            safe_day: due.safeDay,
            days_before: daysBefore,
            state: 'waiting' as const,
            next_at: now,
            made_at: now,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('reminder_id')
        .execute()
      made += inserted.length
    }
    return made
  })
}

/**
 * Lets go of what need not be said any more: a day that moved or was taken care of, somebody who is
 * not there or does not want it, a reminder that a nearer one follows.
 */
export async function dropGone(
  database: Database,
  scope: Scope,
  {
    dues,
    accounts,
  }: { readonly dues: readonly DueOfCase[]; readonly accounts: ReadonlySet<string> },
): Promise<void> {
  const standing = new Set(dues.map(({ caseId, id, safeDay }) => keyOf(caseId, id, safeDay)))
  await inAgenda(database, scope, async (rows) => {
    const waiting = await rows
      .selectFrom('sejour.reminder')
      .select(['reminder_id', 'account_id', 'case_id', 'limit_id', 'safe_day', 'days_before'])
      .where('organisation_id', '=', scope.organisation)
      .where('state', '=', 'waiting')
      .execute()
    const nearest = new Map<string, number>()
    for (const one of waiting) {
      const key = `${one.account_id} ${keyOf(one.case_id, one.limit_id, one.safe_day)}`
      nearest.set(key, Math.min(nearest.get(key) ?? one.days_before, one.days_before))
    }
    const gone = waiting.filter((one) => {
      const key = keyOf(one.case_id, one.limit_id, one.safe_day)
      return (
        !standing.has(key) ||
        !accounts.has(one.account_id) ||
        (nearest.get(`${one.account_id} ${key}`) ?? 0) < one.days_before
      )
    })
    if (gone.length === 0) return
    await rows
      .updateTable('sejour.reminder')
      .set({ state: 'dropped' })
      .where('organisation_id', '=', scope.organisation)
      .where('state', '=', 'waiting')
      .where(
        'reminder_id',
        'in',
        gone.map(({ reminder_id }) => reminder_id),
      )
      .execute()
  })
}

const keyOf = (caseId: string, limit: string, safeDay: string) => `${caseId} ${limit} ${safeDay}`

/** For so long nobody else sends what was claimed: longer than any post office stays silent. */
const CLAIM_MINUTES = 10

/** Takes what waits for one person, so that no other process sends it. */
export async function claim(
  database: Database,
  scope: Scope,
  { account, now, most }: { readonly account: string; readonly now: string; readonly most: number },
): Promise<readonly Claimed[]> {
  const until = minutesAfter(now, CLAIM_MINUTES)
  return inAgenda(database, scope, async (rows) => {
    const free = await rows
      .selectFrom('sejour.reminder')
      .select('reminder_id')
      .where('organisation_id', '=', scope.organisation)
      .where('account_id', '=', account)
      .where('state', '=', 'waiting')
      .where('next_at', '<=', new Date(now))
      .where((where) =>
        where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', new Date(now))]),
      )
      .orderBy('safe_day')
      .orderBy('reminder_id')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute()
    if (free.length === 0) return []
    const claimed = await update(
      rows,
      scope,
      free.map(({ reminder_id }) => reminder_id),
    )
      .set((set) => ({ claimed_until: until, attempts: set('attempts', '+', 1) }))
      .returning(['reminder_id', 'case_id', 'limit_id', 'safe_day', 'days_before', 'attempts'])
      .execute()
    return claimed.map((row) => ({
      id: row.reminder_id,
      caseId: row.case_id,
      limit: row.limit_id,
      safeDay: row.safe_day,
      daysBefore: row.days_before,
      attempts: row.attempts,
    }))
  })
}

/** The letter left. */
export async function markSent(
  database: Database,
  scope: Scope,
  { ids, now }: { readonly ids: readonly string[]; readonly now: string },
): Promise<void> {
  await inAgenda(database, scope, (rows) =>
    update(rows, scope, ids)
      .set({ state: 'sent', sent_at: now, claimed_until: null, fault: null })
      .execute(),
  )
}

/** The letter did not leave: it is tried again after a pause that grows. */
export async function markFailed(
  database: Database,
  scope: Scope,
  {
    claimed,
    fault,
    now,
  }: { readonly claimed: readonly Claimed[]; readonly fault: string; readonly now: string },
): Promise<void> {
  const attempts = Math.max(...claimed.map((one) => one.attempts))
  await inAgenda(database, scope, (rows) =>
    update(
      rows,
      scope,
      claimed.map(({ id }) => id),
    )
      .set({ claimed_until: null, fault, next_at: minutesAfter(now, pauseAfter(attempts)) })
      .execute(),
  )
}

const PAUSES = [2, 5, 15, 60, 180, 360]

/** Minutes to wait after so many attempts. */
const pauseAfter = (attempts: number): number => PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? 2

const update = (rows: AgendaRows, scope: Scope, ids: readonly string[]) =>
  rows
    .updateTable('sejour.reminder')
    .where('organisation_id', '=', scope.organisation)
    .where('state', '=', 'waiting')
    .where('reminder_id', 'in', ids)

const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()
