import { randomUUID } from 'node:crypto'
import type { Context } from './context.ts'
import { asHouse } from './house.ts'
import { after, HOUR, instantOf, MINUTE } from './instants.ts'
import type { Rows } from './schema/tables.ts'
import { newToken, printOf } from './secrets/secrets.ts'

/** A session ends after this without a sign of life, and after that whatever happens. */
const IDLE = 2 * HOUR
export const ABSOLUTE = 12 * HOUR
/** A sign of life is written down at most this often. */
const NOTED = MINUTE

/** How somebody signed in. */
export type Way = 'password' | 'passkey' | 'oidc' | 'invitation'

/** A browser that is signed in, as its owner sees it in the list. */
export type Session = {
  readonly id: string
  readonly account: string
  readonly way: Way
  /** The browser and system that the browser claimed: `Firefox, Linux`. */
  readonly client: string
  readonly organisation: string | null
  readonly createdAt: string
  readonly seenAt: string
  readonly secondFactorAt: string | null
}

/** Opens a session. The token goes to the browser; only its print stays here. */
export async function openSession(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  session: {
    readonly account: string
    readonly way: Way
    readonly client: string
    readonly passedSecondFactor: boolean
  },
): Promise<string> {
  const token = newToken()
  const at = now()
  await rows
    .deleteFrom('accounts.session')
    .where((where) =>
      where.or([
        where('seen_at', '<=', new Date(after(at, -IDLE))),
        where('created_at', '<=', new Date(after(at, -ABSOLUTE))),
      ]),
    )
    .execute()
  await rows
    .insertInto('accounts.session')
    .values({
      token_print: printOf(token),
      id: randomUUID(),
      account_id: session.account,
      way: session.way,
      client: session.client,
      organisation_id: null,
      created_at: at,
      seen_at: at,
      second_factor_at: session.passedSecondFactor ? at : null,
    })
    .execute()
  return token
}

/** The session behind a token, if it has not ended; finding it is a sign of life. */
export async function findSession(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  token: string,
): Promise<Session | undefined> {
  const at = now()
  const row = await rows
    .selectFrom('accounts.session')
    .selectAll()
    .where('token_print', '=', printOf(token))
    .where('seen_at', '>', new Date(after(at, -IDLE)))
    .where('created_at', '>', new Date(after(at, -ABSOLUTE)))
    .executeTakeFirst()
  if (!row) return undefined
  if (instantOf(row.seen_at) <= after(at, -NOTED)) {
    await rows
      .updateTable('accounts.session')
      .set({ seen_at: at })
      .where('id', '=', row.id)
      .execute()
  }
  return sessionOf(row)
}

/** Every session of an account, the latest first. */
export async function listSessions(context: Context, account: string): Promise<readonly Session[]> {
  const at = context.now()
  const rows = await asHouse(context, (rows) =>
    rows
      .selectFrom('accounts.session')
      .selectAll()
      .where('account_id', '=', account)
      .where('seen_at', '>', new Date(after(at, -IDLE)))
      .where('created_at', '>', new Date(after(at, -ABSOLUTE)))
      .orderBy('seen_at', 'desc')
      .execute(),
  )
  return rows.map(sessionOf)
}

/** Ends one session, all of them, or all but one. */
export async function endSessions(
  rows: Rows,
  account: string,
  which: { readonly only: string } | { readonly except: string } | 'all',
): Promise<void> {
  const query = rows.deleteFrom('accounts.session').where('account_id', '=', account)
  if (which === 'all') await query.execute()
  else if ('only' in which) await query.where('id', '=', which.only).execute()
  else await query.where('id', '!=', which.except).execute()
}

/** The session goes on with the second factor passed. */
export async function passSecondFactor(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  session: string,
): Promise<void> {
  await rows
    .updateTable('accounts.session')
    .set({ second_factor_at: now() })
    .where('id', '=', session)
    .execute()
}

function sessionOf(row: {
  id: string
  account_id: string
  way: string
  client: string
  organisation_id: string | null
  created_at: Date
  seen_at: Date
  second_factor_at: Date | null
}): Session {
  return {
    id: row.id,
    account: row.account_id,
    way: wayOf(row.way),
    client: row.client,
    organisation: row.organisation_id,
    createdAt: instantOf(row.created_at),
    seenAt: instantOf(row.seen_at),
    secondFactorAt: row.second_factor_at && instantOf(row.second_factor_at),
  }
}

function wayOf(way: string): Way {
  return way === 'passkey' || way === 'oidc' || way === 'invitation' ? way : 'password'
}
