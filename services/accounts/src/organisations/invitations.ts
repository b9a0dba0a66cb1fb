import { randomUUID } from 'node:crypto'
import {
  findAccount,
  findFault,
  insertAccount,
  isMail,
  plainMail,
  type AccountRefusal,
} from '../accounts.ts'
import type { Context, Lang } from '../context.ts'
import { asHouse, within } from '../house.ts'
import { after, DAY, instantOf } from '../instants.ts'
import { findRole, type Actor, type OrganisationKind, type Role } from '../kinds.ts'
import { letters } from '../letters/letters.ts'
import type { Rows } from '../schema/tables.ts'
import { hashPassword } from '../secrets/password-hash.ts'
import { newToken, printOf } from '../secrets/secrets.ts'
import { openSession } from '../sessions.ts'
import { insertMember } from './organisations.ts'

const LASTS = 7 * DAY

/** An invitation that was not accepted yet, as administrators see it. */
export type Invitation = {
  readonly id: string
  readonly mail: string
  readonly role: Role
  readonly expiresAt: string
}

export type InvitationRefusal = 'mail-malformed' | 'no-such-role' | 'member-already'

/**
 * Invites somebody by letter; an earlier invitation of the same mail ends. @throws what `sendMail`
 * throws, and then nobody is invited twice by asking again.
 */
export async function invite(
  context: Context,
  by: Actor,
  { mail, role: name, lang }: { readonly mail: string; readonly role: string; readonly lang: Lang },
): Promise<{ readonly id: string } | { readonly refused: InvitationRefusal }> {
  const role = findRole(by.kind, name)
  if (!isMail(mail)) return { refused: 'mail-malformed' }
  if (!role) return { refused: 'no-such-role' }
  const to = plainMail(mail)
  const known = await asHouse(context, (rows) => findAccount(rows, { mail: to }))
  const token = newToken()
  const id = randomUUID()
  const invited = await within(context, by, async (rows) => {
    const present = rows
      .selectFrom('sejour.member')
      .select('until')
      .where('account_id', '=', known?.id ?? by.organisation)
    const member = await present.executeTakeFirst()
    if (member && (member.until === null || instantOf(member.until) > context.now()))
      return undefined
    await rows
      .deleteFrom('sejour.invitation')
      .where('mail', '=', to)
      .where('used_at', 'is', null)
      .execute()
    await rows
      .insertInto('sejour.invitation')
      .values({
        id,
        organisation_id: by.organisation,
        mail: to,
        role,
        token_print: printOf(token),
        invited_by: by.account,
        created_at: context.now(),
        expires_at: after(context.now(), LASTS),
        used_at: null,
      })
      .execute()
    return rows.selectFrom('sejour.organisation').select('name').executeTakeFirst()
  })
  if (!invited) return { refused: 'member-already' }
  const link = `${context.baseUrl}/${lang}/invitation?code=${token}`
  await context.sendMail({ to, lang, ...letters[lang].invitation(by.name, invited.name, link) })
  return { id }
}

/** Invitations that are open. */
export async function listInvitations(
  context: Context,
  { organisation, account, kind }: Actor,
): Promise<readonly Invitation[]> {
  const rows = await within(context, { organisation, account }, (open) =>
    open
      .selectFrom('sejour.invitation')
      .select(['id', 'mail', 'role', 'expires_at'])
      .where('used_at', 'is', null)
      .where('expires_at', '>', new Date(context.now()))
      .orderBy('created_at')
      .execute(),
  )
  return rows.flatMap(({ id, mail, role: name, expires_at }) => {
    const role = findRole(kind, name)
    return role ? [{ id, mail, role, expiresAt: instantOf(expires_at) }] : []
  })
}

export async function revokeInvitation(context: Context, by: Actor, id: string): Promise<void> {
  await within(context, by, (rows) =>
    rows
      .deleteFrom('sejour.invitation')
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .execute(),
  )
}

/** What an invitation says to whoever holds its link. */
export type Invited = {
  readonly mail: string
  readonly organisation: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly role: Role
  /** They sign in instead of choosing a password. */
  readonly hasAccount: boolean
}

/** Nothing when the link is unknown, used or too old. */
export function findInvitation(context: Context, token: string): Promise<Invited | undefined> {
  return asHouse(context, (rows) => readInvitation(context, rows, token))
}

export type AcceptRefusal = AccountRefusal | 'link-ended' | 'sign-in-first' | 'other-account'

/** Accepts as somebody new. Whoever holds the link read the letter, so the mail is theirs. */
export async function acceptAsNew(
  context: Context,
  token: string,
  chosen: {
    readonly name: string
    readonly password: string
    readonly lang: Lang
    readonly client: string
  },
): Promise<{ readonly token: string } | { readonly refused: AcceptRefusal }> {
  const open = await findInvitation(context, token)
  if (!open) return { refused: 'link-ended' }
  if (open.hasAccount) return { refused: 'sign-in-first' }
  const fault = findFault({ ...chosen, mail: open.mail })
  if (fault) return { refused: fault }
  const hash = await hashPassword(chosen.password)
  return asHouse(context, async (rows) => {
    const invitation = await readInvitation(context, rows, token)
    if (!invitation) return { refused: 'link-ended' }
    const { mail } = invitation
    const { name, lang, client } = chosen
    const made = await insertAccount(context, rows, {
      mail,
      name,
      lang,
      hash,
      mailIsVerified: true,
    })
    if ('refused' in made) return { refused: 'sign-in-first' }
    await accept(context, rows, { token, account: made.id, invitation })
    const session = {
      account: made.id,
      way: 'invitation',
      client,
      passedSecondFactor: false,
    } as const
    return { token: await openSession(context, rows, session) }
  })
}

/** Accepts as somebody who is signed in with the mail that was invited. */
export function acceptAsKnown(
  context: Context,
  token: string,
  account: { readonly id: string; readonly mail: string },
): Promise<'accepted' | { readonly refused: AcceptRefusal }> {
  return asHouse(context, async (rows) => {
    const invitation = await readInvitation(context, rows, token)
    if (!invitation) return { refused: 'link-ended' }
    if (invitation.mail !== account.mail) return { refused: 'other-account' }
    await accept(context, rows, { token, account: account.id, invitation })
    return 'accepted'
  })
}

/** Every open invitation of a mail that another provider verified. Nothing when there is none. */
export async function acceptOpenInvitations(
  context: Context,
  rows: Rows,
  mail: string,
  makeAccount: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const open = await rows
    .selectFrom('sejour.invitation as invitation')
    .innerJoin('sejour.organisation as organisation', (join) =>
      join.onRef('organisation.organisation_id', '=', 'invitation.organisation_id'),
    )
    .select(['invitation.id', 'invitation.role', 'invitation.organisation_id', 'organisation.kind'])
    .where('invitation.mail', '=', plainMail(mail))
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', new Date(context.now()))
    .execute()
  if (open.length === 0) return undefined
  const account = await makeAccount()
  if (account === undefined) return undefined
  for (const { id, role: name, organisation_id: organisation, kind } of open) {
    const role = findRole(kind, name)
    if (role) await insertMember(rows, { organisation, account, role, since: context.now() })
    await rows
      .updateTable('sejour.invitation')
      .set({ used_at: context.now() })
      .where('id', '=', id)
      .execute()
  }
  return account
}

async function accept(
  { now }: Context,
  rows: Rows,
  { token, account, invitation }: { token: string; account: string; invitation: Invited },
): Promise<void> {
  const { organisation, role } = invitation
  await rows
    .updateTable('sejour.invitation')
    .set({ used_at: now() })
    .where('token_print', '=', printOf(token))
    .execute()
  await insertMember(rows, { organisation, account, role, since: now() })
}

async function readInvitation(
  { now }: Context,
  rows: Rows,
  token: string,
): Promise<Invited | undefined> {
  const row = await rows
    .selectFrom('sejour.invitation as invitation')
    .innerJoin('sejour.organisation as organisation', (join) =>
      join.onRef('organisation.organisation_id', '=', 'invitation.organisation_id'),
    )
    .select(['invitation.mail', 'invitation.role', 'invitation.organisation_id'])
    .select(['organisation.name', 'organisation.kind'])
    .where('invitation.token_print', '=', printOf(token))
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', new Date(now()))
    .forUpdate('invitation')
    .executeTakeFirst()
  const role = row && findRole(row.kind, row.role)
  if (!row || !role) return undefined
  const { mail, name, kind, organisation_id: organisation } = row
  const hasAccount = (await findAccount(rows, { mail })) !== undefined
  return { mail, organisation, name, kind, role, hasAccount }
}
