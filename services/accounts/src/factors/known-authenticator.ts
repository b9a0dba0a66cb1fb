import { timingSafeEqual } from 'node:crypto'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import { millisecondsOf } from '../instants.ts'
import { codeAt, stepOf } from '../secrets/totp.ts'
import { readSecret } from './authenticator.ts'

/**
 * Gives an account an authenticator that is confirmed at once, with a secret that others know too:
 * for demonstrations, imports and tests. Nothing changes where the account has one already.
 */
export async function giveAuthenticator(
  context: Context,
  account: string,
  secret: Uint8Array,
): Promise<void> {
  await asHouse(context, (rows) =>
    rows
      .insertInto('accounts.authenticator')
      .values({
        account_id: account,
        secret: context.secrets.seal(Buffer.from(secret).toString('hex'), account),
        created_at: context.now(),
        confirmed_at: context.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}

/**
 * Six figures of this secret that the account has not used yet, where it is the secret of the
 * account; `used` while every one of the moment was. Tells nothing of a secret that the caller does
 * not hold.
 */
export function figuresOf(
  context: Context,
  account: string,
  secret: Uint8Array,
): Promise<{ readonly code: string } | 'used' | undefined> {
  return asHouse(context, async (rows) => {
    const kept = await readSecret(context, rows, account)
    if (!kept || !isSame(kept.secret, secret)) return undefined
    const here = stepOf(millisecondsOf(context.now()))
    const step = Math.max(here, kept.lastStep + 1)
    return step > here + 1 ? 'used' : { code: codeAt(secret, step) }
  })
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
