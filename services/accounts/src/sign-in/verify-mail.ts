import { findAccount } from '../accounts.ts'
import { countAttempt } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import { letters } from '../letters/letters.ts'
import { sendLater } from '../letters/send.ts'
import { begin, finish } from '../pending.ts'

/** Sends a letter whose link says that the mail belongs to the account. */
export async function askMailVerification(
  context: Context,
  account: string,
): Promise<{ readonly retryAt?: string }> {
  const asked = await asHouse(context, async (rows) => {
    const counted = await countAttempt(context, rows, [{ what: 'letter-account', who: account }])
    if ('retryAt' in counted) return counted
    const owner = await findAccount(rows, { id: account })
    if (!owner) return { owner }
    const token = await begin(context, rows, { kind: 'verify-mail', account, data: owner.mail })
    return { owner, token }
  })
  if ('retryAt' in asked) return asked
  if (asked.owner) {
    const { mail: to, lang } = asked.owner
    const link = `${context.baseUrl}/${lang}/adresse-confirmee?code=${asked.token}`
    sendLater(context, { to, lang, ...letters[lang].verifyMail(link) })
  }
  return {}
}

/** Takes the link of the letter. False when it is too old, used, or of a mail since changed. */
export function verifyMail(context: Context, token: string): Promise<boolean> {
  return asHouse(context, async (rows) => {
    const pending = await finish(context, rows, { kind: 'verify-mail', token })
    if (!pending?.account) return false
    const { numUpdatedRows } = await rows
      .updateTable('accounts.account')
      .set({ mail_verified_at: context.now() })
      .where('id', '=', pending.account)
      .where('mail', '=', pending.data)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  })
}
