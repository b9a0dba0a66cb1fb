import { countAttempt, forgetAttempts, type Try } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import type { Rows } from '../schema/tables.ts'
import { newReadableCode, readCode } from '../secrets/readable-code.ts'
import { passSecondFactor, type Session } from '../sessions.ts'
import type { CodeRefusal } from './authenticator.ts'

const HOW_MANY = 10

/** Ten new codes, each of which works once; the ones before no longer do. Shown this one time. */
export async function giveRecoveryCodes(
  context: Context,
  rows: Rows,
  account: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => newReadableCode(3))
  await rows.deleteFrom('accounts.recovery_code').where('account_id', '=', account).execute()
  await rows
    .insertInto('accounts.recovery_code')
    .values(
      codes.map((code) => ({ account_id: account, code_print: printOf(context, account, code) })),
    )
    .execute()
  return codes
}

/** Ten new codes for somebody who is signed in. */
export function renewRecoveryCodes(context: Context, account: string): Promise<readonly string[]> {
  return asHouse(context, (rows) => giveRecoveryCodes(context, rows, account))
}

/** How many codes were not used yet. */
export async function countRecoveryCodes(context: Context, account: string): Promise<number> {
  const left = await asHouse(context, (rows) =>
    rows
      .selectFrom('accounts.recovery_code')
      .select('code_print')
      .where('account_id', '=', account)
      .where('used_at', 'is', null)
      .execute(),
  )
  return left.length
}

/** A recovery code lets the session in, once. */
export function useRecoveryCode(
  context: Context,
  session: Session,
  typed: string,
): Promise<true | CodeRefusal> {
  const { account } = session
  const byAccount: Try = { what: 'factor-account', who: account }
  return asHouse(context, async (rows) => {
    const counted = await countAttempt(context, rows, [byAccount])
    if ('retryAt' in counted) return { refused: 'too-many', ...counted }
    const used = await rows
      .updateTable('accounts.recovery_code')
      .set({ used_at: context.now() })
      .where('account_id', '=', account)
      .where('code_print', '=', printOf(context, account, typed))
      .where('used_at', 'is', null)
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) return { refused: 'wrong' }
    await forgetAttempts(context, rows, [byAccount])
    await passSecondFactor(context, rows, session.id)
    return true
  })
}

function printOf({ secrets }: Context, account: string, code: string): string {
  return secrets.print(`recovery code of ${account}`, readCode(code))
}
