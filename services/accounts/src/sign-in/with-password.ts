import { findAccount, plainMail } from '../accounts.ts'
import { countAttempt, forgetAttempts, uncountAttempt, type Try } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import { hashPassword, isOutdated, isPassword } from '../secrets/password-hash.ts'
import { openSession } from '../sessions.ts'

/** From where somebody signs in. */
export type Visitor = {
  /** The address of the machine. Only ever kept as a print. */
  readonly address: string
  /** The browser and system that the browser claimed. */
  readonly client: string
}

/** A wrong mail and a wrong password are refused alike: nobody learns who has an account. */
export type SignedIn =
  | { readonly token: string }
  | { readonly refused: 'wrong' }
  | { readonly refused: 'too-many'; readonly retryAt: string }

/** Signs in by mail and password. A second factor, where there is one, is asked after. */
export async function signInWithPassword(
  context: Context,
  { mail, password }: { readonly mail: string; readonly password: string },
  { address, client }: Visitor,
): Promise<SignedIn> {
  const byAccount: Try = { what: 'password-account', who: plainMail(mail) }
  const byAddress: Try = { what: 'password-address', who: address }
  const { counted, account } = await asHouse(context, async (rows) => ({
    counted: await countAttempt(context, rows, [byAccount, byAddress]),
    account: await findAccount(rows, { mail }),
  }))
  if ('retryAt' in counted) return { refused: 'too-many', ...counted }

  const isRight = await isPassword(password, account?.hash ?? null)
  if (!account || !isRight) return { refused: 'wrong' }
  const renewed = isOutdated(account.hash ?? '') ? await hashPassword(password) : undefined
  const token = await asHouse(context, async (rows) => {
    await forgetAttempts(context, rows, [byAccount])
    await uncountAttempt(context, rows, { one: byAddress, ...counted })
    if (renewed !== undefined) {
      await rows
        .updateTable('accounts.account')
        .set({ password_hash: renewed })
        .where('id', '=', account.id)
        .execute()
    }
    return openSession(context, rows, {
      account: account.id,
      way: 'password',
      client,
      passedSecondFactor: false,
    })
  })
  return { token }
}

/** Whether the owner of a session knows the password: asked again before anything sensitive. */
export async function knowsPassword(
  context: Context,
  account: string,
  password: string,
): Promise<true | { readonly refused: 'wrong' | 'too-many'; readonly retryAt?: string }> {
  const byAccount: Try = { what: 'factor-account', who: account }
  const { counted, kept } = await asHouse(context, async (rows) => ({
    counted: await countAttempt(context, rows, [byAccount]),
    kept: await findAccount(rows, { id: account }),
  }))
  if ('retryAt' in counted) return { refused: 'too-many', ...counted }
  if (!(await isPassword(password, kept?.hash ?? null))) return { refused: 'wrong' }
  await asHouse(context, (rows) => forgetAttempts(context, rows, [byAccount]))
  return true
}
