import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import { type AgendaRows, inAgenda } from './tables.ts'

/** Days before a safe day on which an organisation that set nothing is reminded; 0: the day itself. */
export const USUAL_DAYS: readonly number[] = [14, 7, 3, 1, 0]

const MOST_DAYS = 10
const LONGEST = 120

/** How an organisation is reminded, and whether this member is. */
export type ReminderSettings = {
  /** Longest before first. */
  readonly daysBefore: readonly number[]
  /** Absent: the member said nothing, and their role decides. */
  readonly wants?: boolean
}

export async function reminderSettings(
  database: Database,
  scope: Scope,
): Promise<ReminderSettings> {
  return inAgenda(database, scope, async (rows) => {
    const daysBefore = await daysBeforeOf(rows, scope)
    const wish = await rows
      .selectFrom('sejour.reminder_wish')
      .select('wants')
      .where('organisation_id', '=', scope.organisation)
      .where('account_id', '=', scope.account)
      .executeTakeFirst()
    return { daysBefore, ...(wish && { wants: wish.wants }) }
  })
}

/** The days that an organisation set, or the usual ones. */
export async function daysBeforeOf(rows: AgendaRows, scope: Scope): Promise<readonly number[]> {
  const set = await rows
    .selectFrom('sejour.reminder_setting')
    .select('days_before')
    .where('organisation_id', '=', scope.organisation)
    .executeTakeFirst()
  return set?.days_before ?? USUAL_DAYS
}

/** Reads days as they are typed: `14, 7, 3, 1, 0`. Nothing when they are no days before anything. */
export function readDaysBefore(typed: string): readonly number[] | undefined {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '')
  const days = [...new Set(words.map(Number))].toSorted((one, other) => other - one)
  const isRight =
    words.length > 0 &&
    words.every((word) => /^\d{1,3}$/.test(word)) &&
    days.length <= MOST_DAYS &&
    days.every((day) => day <= LONGEST)
  return isRight ? days : undefined
}

/** Sets the days for the whole organisation; whoever calls knows that the member may. */
export async function setDaysBefore(
  database: Database,
  scope: Scope,
  { daysBefore, now }: { readonly daysBefore: readonly number[]; readonly now: string },
): Promise<void> {
  const row = { days_before: [...daysBefore], changed_at: now, changed_by: scope.account }
  await inAgenda(database, scope, (rows) =>
    rows
      .insertInto('sejour.reminder_setting')
      .values({ organisation_id: scope.organisation, ...row })
      .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(row))
      .execute(),
  )
}

/** Whether this member is reminded. */
export async function setWish(database: Database, scope: Scope, wants: boolean): Promise<void> {
  const { organisation, account } = scope
  await inAgenda(database, scope, (rows) =>
    rows
      .insertInto('sejour.reminder_wish')
      .values({ organisation_id: organisation, account_id: account, wants })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'account_id']).doUpdateSet({ wants }),
      )
      .execute(),
  )
}
