import type { Context } from './context.ts'
import { after, DAY, HOUR, MINUTE } from './instants.ts'
import type { Rows } from './schema/tables.ts'
import { newToken, printOf } from './secrets/secrets.ts'

/** How long something that was begun can be finished. */
const LASTS = {
  'verify-mail': 3 * DAY,
  'new-password': HOUR,
  'first-account': 7 * DAY,
  'register-passkey': 5 * MINUTE,
  'sign-in-passkey': 5 * MINUTE,
  oidc: 10 * MINUTE,
} as const satisfies { readonly [kind: string]: number }

export type PendingKind = keyof typeof LASTS

export type Pending = { readonly account: string | null; readonly data: string }

/** Begins something that whoever holds the token finishes once. Only the print of the token stays. */
export async function begin(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  {
    kind,
    account = null,
    data = '',
    token = newToken(),
  }: { readonly kind: PendingKind; readonly token?: string } & Partial<Pending>,
): Promise<string> {
  await rows.deleteFrom('accounts.pending').where('expires_at', '<=', new Date(now())).execute()
  await rows
    .insertInto('accounts.pending')
    .values({
      token_print: printOf(token),
      kind,
      account_id: account,
      data,
      expires_at: after(now(), LASTS[kind]),
    })
    .execute()
  return token
}

/** Finishes it: the same token never works twice. Nothing when it is unknown, used or too old. */
export async function finish(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  { kind, token }: { readonly kind: PendingKind; readonly token: string },
): Promise<Pending | undefined> {
  const found = await rows
    .deleteFrom('accounts.pending')
    .where('token_print', '=', printOf(token))
    .where('kind', '=', kind)
    .where('expires_at', '>', new Date(now()))
    .returning(['account_id', 'data'])
    .executeTakeFirst()
  return found && { account: found.account_id, data: found.data }
}

/** Whether it can still be finished. */
export async function isPending(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  { kind, token }: { readonly kind: PendingKind; readonly token: string },
): Promise<boolean> {
  const found = await rows
    .selectFrom('accounts.pending')
    .select('kind')
    .where('token_print', '=', printOf(token))
    .where('kind', '=', kind)
    .where('expires_at', '>', new Date(now()))
    .executeTakeFirst()
  return found !== undefined
}
