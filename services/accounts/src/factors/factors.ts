import type { Rows } from '../schema/tables.ts'

/** What an account has besides a password. */
export type Factors = {
  /** An authenticator that was confirmed. */
  readonly authenticator: boolean
  readonly passkey: boolean
}

export async function hasFactors(rows: Rows, account: string): Promise<Factors> {
  const authenticator = await rows
    .selectFrom('accounts.authenticator')
    .select('account_id')
    .where('account_id', '=', account)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  const passkey = await rows
    .selectFrom('accounts.passkey')
    .select('id')
    .where('account_id', '=', account)
    .executeTakeFirst()
  return { authenticator: authenticator !== undefined, passkey: passkey !== undefined }
}
