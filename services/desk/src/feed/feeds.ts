import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { type AgendaTables, inAgenda } from '../reminders/tables.ts'

/** How a feed is written. */
export type FeedSettings = {
  /** Names of people stand in the titles: any agenda that reads the feed then shows them. */
  readonly names: boolean
  readonly lang: DeskLang
}

/** The feed of a member, as the page shows it. The secret itself is shown once and not kept. */
export type OwnFeed = FeedSettings & { readonly madeAt: string }

/** A feed that was asked for by its secret. */
export type FoundFeed = FeedSettings & Scope & { readonly id: string }

const TOKEN_BYTES = 32

/** Makes a feed with a new secret; whoever had the one before has nothing any more. */
export async function makeFeed(
  database: Database,
  scope: Scope,
  { names, lang, now }: FeedSettings & { readonly now: string },
): Promise<{ readonly token: string }> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  await inAgenda(database, scope, async (rows) => {
    await own(rows.updateTable('sejour.agenda_feed'), scope).set({ revoked_at: now }).execute()
    await rows
      .insertInto('sejour.agenda_feed')
      .values({
        feed_id: randomUUID(),
        organisation_id: scope.organisation,
        account_id: scope.account,
        token_print: printOf(token),
        names,
        lang,
        made_at: now,
      })
      .execute()
  })
  return { token }
}

/** Nobody reads the agenda of this member from outside any more. */
export async function revokeFeed(database: Database, scope: Scope, now: string): Promise<void> {
  await inAgenda(database, scope, (rows) =>
    own(rows.updateTable('sejour.agenda_feed'), scope).set({ revoked_at: now }).execute(),
  )
}

/** Changes how the feed is written; its secret stays. */
export async function setFeed(
  database: Database,
  scope: Scope,
  { names, lang }: FeedSettings,
): Promise<void> {
  await inAgenda(database, scope, (rows) =>
    own(rows.updateTable('sejour.agenda_feed'), scope).set({ names, lang }).execute(),
  )
}

export async function ownFeed(database: Database, scope: Scope): Promise<OwnFeed | undefined> {
  const row = await inAgenda(database, scope, (rows) =>
    own(rows.selectFrom('sejour.agenda_feed'), scope)
      .select(['names', 'lang', 'made_at'])
      .executeTakeFirst(),
  )
  return row && { names: row.names, lang: langOf(row.lang), madeAt: row.made_at.toISOString() }
}

/** Whose feed a secret opens. The house sees the one row that the secret names, and no other. */
export async function findFeed(database: Database, token: string): Promise<FoundFeed | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const print = printOf(token)
  const row = await database.asHouse(async (transaction) => {
    await sql`select set_config('sejour.feed', ${print}, true)`.execute(transaction)
    return transaction
      .withTables<AgendaTables>()
      .selectFrom('sejour.agenda_feed')
      .select(['feed_id', 'organisation_id', 'account_id', 'names', 'lang'])
      .where('token_print', '=', print)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
  })
  return (
    row && {
      id: row.feed_id,
      organisation: row.organisation_id,
      account: row.account_id,
      names: row.names,
      lang: langOf(row.lang),
    }
  )
}

type Narrowed<Query> = {
  where(column: 'organisation_id' | 'account_id', is: '=', value: string): Query
  where(column: 'revoked_at', is: 'is', value: null): Query
}

const own = <Query extends Narrowed<Query>>(query: Query, { organisation, account }: Scope) =>
  query
    .where('organisation_id', '=', organisation)
    .where('account_id', '=', account)
    .where('revoked_at', 'is', null)

// A secret of 256 bits needs no slow hash: nobody can try them all.
const printOf = (token: string) => createHash('sha256').update(token).digest('hex')

const langOf = (lang: string): DeskLang => (lang === 'nl' ? 'nl' : 'fr')
