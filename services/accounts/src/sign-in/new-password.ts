import { findAccount, plainMail } from '../accounts.ts'
import { countAttempt } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import { letters } from '../letters/letters.ts'
import { sendLater } from '../letters/send.ts'
import { begin, finish, isPending } from '../pending.ts'
import { hashPassword } from '../secrets/password-hash.ts'
import { findPasswordFault, type PasswordRefusal } from '../secrets/password-rules.ts'
import { endSessions } from '../sessions.ts'

/**
 * Sends a letter with a link to whoever has an account with this mail. The answer is the same for
 * whoever has none: nobody learns who has one.
 */
export async function askNewPassword(
  context: Context,
  mail: string,
  address: string,
): Promise<{ readonly retryAt?: string }> {
  const asked = await asHouse(context, async (rows) => {
    const counted = await countAttempt(context, rows, [
      { what: 'letter-account', who: plainMail(mail) },
      { what: 'letter-address', who: address },
    ])
    if ('retryAt' in counted) return counted
    const account = await findAccount(rows, { mail })
    if (!account) return { account }
    const token = await begin(context, rows, { kind: 'new-password', account: account.id })
    return { account, token }
  })
  if ('retryAt' in asked) return asked
  if (asked.account) {
    const { mail: to, lang } = asked.account
    sendLater(context, {
      to,
      lang,
      ...letters[lang].newPassword(linkTo(context, lang, asked.token)),
    })
  }
  return {}
}

/** Whether a link still leads to a new password. */
export function mayChoosePassword(context: Context, token: string): Promise<boolean> {
  return asHouse(context, (rows) => isPending(context, rows, { kind: 'new-password', token }))
}

/** Takes the new password, and ends every session that the old one opened. */
export async function choosePassword(
  context: Context,
  token: string,
  password: string,
): Promise<'chosen' | { readonly refused: 'link-ended' | `password-${PasswordRefusal}` }> {
  const fault = findPasswordFault(password)
  if (fault) return { refused: `password-${fault}` }
  const hash = await hashPassword(password)
  const account = await asHouse(context, async (rows) => {
    const pending = await finish(context, rows, { kind: 'new-password', token })
    if (!pending?.account) return undefined
    // Whoever opened the link read the letter, so the mail is theirs.
    await rows
      .updateTable('accounts.account')
      .set({ password_hash: hash, mail_verified_at: context.now() })
      .where('id', '=', pending.account)
      .execute()
    await endSessions(rows, pending.account, 'all')
    return findAccount(rows, { id: pending.account })
  })
  if (!account) return { refused: 'link-ended' }
  const { mail: to, lang } = account
  sendLater(context, { to, lang, ...letters[lang].passwordChanged() })
  return 'chosen'
}

/** Changes the password of somebody who is signed in, and ends every other session. */
export async function changePassword(
  context: Context,
  { account, session, password }: { account: string; session: string; password: string },
): Promise<'changed' | { readonly refused: `password-${PasswordRefusal}` }> {
  const owner = await asHouse(context, (rows) => findAccount(rows, { id: account }))
  const fault = findPasswordFault(password, owner && [owner.mail, owner.name])
  if (fault) return { refused: `password-${fault}` }
  const hash = await hashPassword(password)
  await asHouse(context, async (rows) => {
    await rows
      .updateTable('accounts.account')
      .set({ password_hash: hash })
      .where('id', '=', account)
      .execute()
    await endSessions(rows, account, { except: session })
  })
  if (owner) {
    const { mail: to, lang } = owner
    sendLater(context, { to, lang, ...letters[lang].passwordChanged() })
  }
  return 'changed'
}

function linkTo({ baseUrl }: Context, lang: string, token: string): string {
  return `${baseUrl}/${lang}/nouveau-mot-de-passe?code=${token}`
}
