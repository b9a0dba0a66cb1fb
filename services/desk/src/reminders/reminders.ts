import { addDays, type LocalDate } from '@sejour/calendar'
import type { CaseRow, CaseStore, Due, Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { DeskLang } from '../agenda/agenda-item.ts'
import type { Post } from '../mail/mail.ts'
import { dropGone, enqueue } from './outbox.ts'
import { sendWaiting } from './send.ts'
import { daysBeforeOf } from './settings.ts'
import { stepDue } from './step.ts'
import { inAgenda } from './tables.ts'

/** Somebody who can be reminded. */
export type Recipient = {
  readonly account: string
  readonly mail: string
  readonly lang: 'fr' | 'nl' | 'de' | 'en'
  readonly role: string
}

/** An organisation whose cases are looked at, with everybody who is in it now. */
export type Reminded = {
  readonly organisation: string
  readonly recipients: readonly Recipient[]
}

/** The whole address of the agenda of a case, for whoever may open it. */
export type AddressOf = (caseId: string, lang: DeskLang) => string

/** What reminders are made with. */
export type RemindersContext = {
  readonly database: Database
  readonly store: Pick<CaseStore, 'rows'>
  readonly post: Post
  readonly addressOf: AddressOf
  readonly organisations: () => Promise<readonly Reminded[]>
}

/** The moment, as the clock of the caller has it. */
export type Moment = { readonly now: string; readonly today: LocalDate }

/** What a run did. */
export type RunDone = { readonly sent: number; readonly failed: number; readonly made: number }

/** The account in whose name the house looks at the days of an organisation. */
export const HOUSE_ACCOUNT = '00000000-0000-0000-0000-000000000000'

/** Readers look at cases; they are reminded only when they ask for it. */
const NOT_UNASKED = new Set(['reader'])

/**
 * Writes down every reminder that has come, then sends what waits. Called again at any moment, by
 * any number of processes, it sends no reminder twice. `stopped` ends it between two letters.
 */
export async function runDue(
  context: RemindersContext,
  moment: Moment,
  stopped: () => boolean = () => false,
): Promise<RunDone> {
  let done: RunDone = { sent: 0, failed: 0, made: 0 }
  for (const { organisation, recipients } of await context.organisations()) {
    if (stopped()) break
    const scope: Scope = { organisation, account: HOUSE_ACCOUNT }
    const asked = await wishesOf(context.database, scope)
    const wanting = recipients.filter(
      ({ account, role }) => asked.wishes.get(account) ?? !NOT_UNASKED.has(role),
    )
    const dues = await duesOf(context, scope, addDays(moment.today, Math.max(...asked.daysBefore)))
    const made = await enqueue(context.database, scope, {
      now: moment.now,
      reminders: dues.flatMap((due) => {
        const days = stepDue(due, asked.daysBefore, moment.today)
        return days === undefined
          ? []
          : wanting.map(({ account }) => ({ account, due, daysBefore: days }))
      }),
    })
    await dropGone(context.database, scope, {
      dues,
      accounts: new Set(wanting.map(({ account }) => account)),
    })
    const { sent, failed } = await sendWaiting(context, scope, {
      ...moment,
      recipients: wanting,
      dues,
      stopped,
    })
    done = { sent: done.sent + sent, failed: done.failed + failed, made: done.made + made }
  }
  return done
}

/** A day of a case that is open. */
export type DueOfCase = Due & { readonly caseId: string }

async function duesOf(
  { store }: RemindersContext,
  scope: Scope,
  until: LocalDate,
): Promise<readonly DueOfCase[]> {
  const rows = await store.rows(scope, { status: 'open', dueUntil: until })
  return rows.flatMap(({ caseId, dues }: CaseRow) =>
    dues.filter(({ safeDay }) => safeDay <= until).map((due) => ({ ...due, caseId })),
  )
}

async function wishesOf(database: Database, scope: Scope) {
  return inAgenda(database, scope, async (rows) => {
    const daysBefore = await daysBeforeOf(rows, scope)
    const wishes = await rows
      .selectFrom('sejour.reminder_wish')
      .select(['account_id', 'wants'])
      .where('organisation_id', '=', scope.organisation)
      .execute()
    return {
      daysBefore,
      wishes: new Map(wishes.map(({ account_id, wants }) => [account_id, wants])),
    }
  })
}
