import { randomUUID } from 'node:crypto'
import type { Context, Lang } from './context.ts'
import { asHouse } from './house.ts'
import { instantOf } from './instants.ts'
import type { Rows } from './schema/tables.ts'
import { hashPassword } from './secrets/password-hash.ts'
import { findPasswordFault, type PasswordRefusal } from './secrets/password-rules.ts'

/** Somebody who can sign in. */
export type Account = {
  readonly id: string
  readonly mail: string
  readonly name: string
  readonly lang: Lang
  readonly hasPassword: boolean
  /** Instant at which the owner of the mail said that it is theirs; absent: not yet. */
  readonly mailVerifiedAt?: string
}

export type NewAccount = {
  /** Made by the caller where the same account must come out of a repetition. */
  readonly id?: string
  readonly mail: string
  readonly name: string
  readonly lang: Lang
  /** Absent: signs in by passkey or through another provider. */
  readonly password?: string
  readonly mailIsVerified?: boolean
}

/** What is wrong with what was typed, by field. */
export type AccountRefusal =
  | 'mail-malformed'
  | 'mail-taken'
  | 'name-missing'
  | `password-${PasswordRefusal}`

/** Makes an account. Its mail is compared without regard to capitals. */
export async function createAccount(
  context: Context,
  asked: NewAccount,
): Promise<{ readonly id: string } | { readonly refused: AccountRefusal }> {
  const refused = findFault(asked)
  if (refused) return { refused }
  const hash = asked.password === undefined ? null : await hashPassword(asked.password)
  return asHouse(context, (rows) => insertAccount(context, rows, { ...asked, hash }))
}

/** What is wrong with a new account, apart from its mail being taken. */
export function findFault({ mail, name, password }: NewAccount): AccountRefusal | undefined {
  if (!isMail(mail)) return 'mail-malformed'
  if (name.trim() === '') return 'name-missing'
  const fault = password === undefined ? undefined : findPasswordFault(password, [mail, name])
  return fault && `password-${fault}`
}

/** Adds the row, inside a transaction that may add more. */
export async function insertAccount(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  asked: Omit<NewAccount, 'password'> & { readonly hash: string | null },
): Promise<{ readonly id: string } | { readonly refused: 'mail-taken' }> {
  const inserted = await rows
    .insertInto('accounts.account')
    .values({
      id: asked.id ?? randomUUID(),
      mail: plainMail(asked.mail),
      name: asked.name.trim(),
      lang: asked.lang,
      password_hash: asked.hash,
      mail_verified_at: asked.mailIsVerified === true ? now() : null,
      created_at: now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted ?? { refused: 'mail-taken' }
}

/** An account by its id or by its mail. */
export async function findAccount(
  rows: Rows,
  by: { readonly id: string } | { readonly mail: string },
): Promise<(Account & { readonly hash: string | null }) | undefined> {
  const query = rows.selectFrom('accounts.account').selectAll()
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('mail', '=', plainMail(by.mail))
  ).executeTakeFirst()
  return (
    row && {
      id: row.id,
      mail: row.mail,
      name: row.name,
      lang: langOf(row.lang),
      hasPassword: row.password_hash !== null,
      hash: row.password_hash,
      ...(row.mail_verified_at && { mailVerifiedAt: instantOf(row.mail_verified_at) }),
    }
  )
}

/** Names and mails of accounts, by id. For colleagues: the caller knows that they are. */
export async function namesOf(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly mail: string }>> {
  if (ids.length === 0) return new Map()
  const found = await asHouse(context, (rows) =>
    rows
      .selectFrom('accounts.account')
      .select(['id', 'name', 'mail'])
      .where('id', 'in', [...ids])
      .execute(),
  )
  return new Map(found.map(({ id, name, mail }) => [id, { name, mail }]))
}

/** A mail as it is compared. */
export const plainMail = (mail: string): string => mail.trim().toLowerCase()

/** Whether it looks like a mail address; whether it is one, only a letter tells. */
export function isMail(mail: string): boolean {
  return mail.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(mail.trim())
}

function langOf(lang: string): Lang {
  return lang === 'nl' || lang === 'de' || lang === 'en' ? lang : 'fr'
}
