import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { ColumnType, Generated, Transaction } from 'kysely'

type Moment = ColumnType<Date, string, string>
type MaybeMoment = ColumnType<Date | null, string | null, string | null>

export type AgendaTables = {
  'sejour.agenda_feed': {
    feed_id: string
    organisation_id: string
    account_id: string
    token_print: string
    names: boolean
    lang: string
    made_at: Moment
    revoked_at: MaybeMoment
  }
  'sejour.reminder_setting': {
    organisation_id: string
    days_before: number[]
    changed_at: Moment
    changed_by: string
  }
  'sejour.reminder_wish': { organisation_id: string; account_id: string; wants: boolean }
  'sejour.reminder': {
    reminder_id: Generated<string>
    organisation_id: string
    account_id: string
    case_id: string
    limit_id: string
    safe_day: string
    days_before: number
    state: 'waiting' | 'sent' | 'dropped'
    attempts: Generated<number>
    next_at: Moment
    claimed_until: MaybeMoment
    fault: string | null
    made_at: Moment
    sent_at: MaybeMoment
  }
  'sejour.job': { name: string; node: string; until: Moment }
}

export type AgendaRows = Transaction<AgendaTables>

/** One transaction that sees one organisation alone, with the tables of the agenda. */
export function inAgenda<Value>(
  database: Database,
  scope: Scope,
  work: (rows: AgendaRows) => Promise<Value>,
): Promise<Value> {
  return database.within(scope, (transaction) => work(transaction.withTables<AgendaTables>()))
}
