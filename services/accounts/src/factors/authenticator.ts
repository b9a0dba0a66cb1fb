import { randomBytes } from 'node:crypto'
import { encode } from 'uqr'
import { findAccount } from '../accounts.ts'
import { countAttempt, forgetAttempts, type Try } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import { millisecondsOf } from '../instants.ts'
import type { Rows } from '../schema/tables.ts'
import { toBase32 } from '../secrets/base32.ts'
import { findStep, otpAddress } from '../secrets/totp.ts'
import { passSecondFactor, type Session } from '../sessions.ts'
import { hasFactors } from './factors.ts'
import { giveRecoveryCodes } from './recovery-codes.ts'

/** What somebody copies into an authenticator: as a picture, dark where true, or typed. */
export type Enrolment = {
  readonly secret: string
  readonly picture: readonly (readonly boolean[])[]
}

/** Six figures that were not taken. */
export type CodeRefusal =
  | { readonly refused: 'wrong' }
  | { readonly refused: 'too-many'; readonly retryAt: string }

/**
 * The secret of an authenticator that is being enrolled: the same one until it is confirmed.
 * Refused where one is confirmed already, or where the session did not pass the passkey it has.
 */
export function beginAuthenticator(
  context: Context,
  session: Session,
): Promise<Enrolment | { readonly refused: 'already' | 'passkey-first' }> {
  const fresh = randomBytes(20).toString('hex')
  return asHouse(context, async (rows) => {
    const { account } = session
    const factors = await hasFactors(rows, account)
    if (factors.authenticator) return { refused: 'already' }
    if (factors.passkey && session.secondFactorAt === null) return { refused: 'passkey-first' }
    await rows
      .insertInto('accounts.authenticator')
      .values({
        account_id: account,
        secret: context.secrets.seal(fresh, account),
        created_at: context.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const secret = (await readSecret(context, rows, account))?.secret
    const owner = await findAccount(rows, { id: account })
    if (!secret || !owner) return { refused: 'already' }
    const typed = toBase32(secret)
    const { data: picture } = encode(otpAddress(typed, owner.mail), { border: 2 })
    return { secret: typed, picture }
  })
}

/** The first figures confirm it. Gives ten codes for the day the authenticator is lost. */
export async function confirmAuthenticator(
  context: Context,
  session: Session,
  typed: string,
): Promise<{ readonly recoveryCodes: readonly string[] } | CodeRefusal> {
  const begun = await beginAuthenticator(context, session)
  if ('refused' in begun) return { refused: 'wrong' }
  return asHouse(context, async (rows) => {
    const taken = await takeCode(context, rows, session.account, typed)
    if (taken !== true) return taken
    await rows
      .updateTable('accounts.authenticator')
      .set({ confirmed_at: context.now() })
      .where('account_id', '=', session.account)
      .execute()
    await passSecondFactor(context, rows, session.id)
    return { recoveryCodes: await giveRecoveryCodes(context, rows, session.account) }
  })
}

/** Figures of a confirmed authenticator let the session in. */
export function checkAuthenticator(
  context: Context,
  session: Session,
  typed: string,
): Promise<true | CodeRefusal> {
  return asHouse(context, async (rows) => {
    if (!(await hasFactors(rows, session.account)).authenticator) return { refused: 'wrong' }
    const taken = await takeCode(context, rows, session.account, typed)
    if (taken === true) await passSecondFactor(context, rows, session.id)
    return taken
  })
}

/** Takes the authenticator and its recovery codes away. */
export function removeAuthenticator(context: Context, account: string): Promise<void> {
  return asHouse(context, async (rows) => {
    await rows.deleteFrom('accounts.authenticator').where('account_id', '=', account).execute()
    await rows.deleteFrom('accounts.recovery_code').where('account_id', '=', account).execute()
  })
}

/** Counted, compared, and never taken twice: the step is remembered. */
async function takeCode(
  context: Context,
  rows: Rows,
  account: string,
  typed: string,
): Promise<true | CodeRefusal> {
  const byAccount: Try = { what: 'factor-account', who: account }
  const counted = await countAttempt(context, rows, [byAccount])
  if ('retryAt' in counted) return { refused: 'too-many', ...counted }
  const kept = await readSecret(context, rows, account)
  const step =
    kept &&
    findStep(kept.secret, typed, {
      milliseconds: millisecondsOf(context.now()),
      lastStep: kept.lastStep,
    })
  if (step === undefined) return { refused: 'wrong' }
  await rows
    .updateTable('accounts.authenticator')
    .set({ last_step: step })
    .where('account_id', '=', account)
    .execute()
  await forgetAttempts(context, rows, [byAccount])
  return true
}

/** The secret of an account, and the last step of time that was used. Locks its row. */
export async function readSecret(
  { secrets }: Context,
  rows: Rows,
  account: string,
): Promise<{ readonly secret: Buffer; readonly lastStep: number } | undefined> {
  const row = await rows
    .selectFrom('accounts.authenticator')
    .select(['secret', 'last_step'])
    .where('account_id', '=', account)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      secret: Buffer.from(secrets.open(row.secret, account), 'hex'),
      lastStep: Number(row.last_step),
    }
  )
}
