import { findFault, insertAccount, type AccountRefusal } from './accounts.ts'
import type { Context, Lang } from './context.ts'
import { asHouse } from './house.ts'
import type { OrganisationKind } from './kinds.ts'
import { insertOrganisation } from './organisations/organisations.ts'
import { begin, finish, isPending } from './pending.ts'
import type { Rows } from './schema/tables.ts'
import { hashPassword } from './secrets/password-hash.ts'
import { openSession } from './sessions.ts'

/** What the first administrator chooses. */
export type FirstAccount = {
  readonly name: string
  readonly mail: string
  readonly password: string
  readonly lang: Lang
  readonly organisation: {
    readonly name: string
    readonly kind: Exclude<OrganisationKind, 'person'>
  }
  readonly client: string
}

/**
 * A token that lets the first administrator in, for the terminal of whoever started the server; the
 * one before no longer works. Nothing once somebody has an account.
 */
export function askFirstAccount(context: Context): Promise<string | undefined> {
  return asHouse(context, async (rows) => {
    if (await hasAccounts(rows)) return undefined
    await rows.deleteFrom('accounts.pending').where('kind', '=', 'first-account').execute()
    return begin(context, rows, { kind: 'first-account' })
  })
}

/** Whether a token still makes the first account. */
export function mayMakeFirstAccount(context: Context, token: string): Promise<boolean> {
  return asHouse(
    context,
    async (rows) =>
      !(await hasAccounts(rows)) && isPending(context, rows, { kind: 'first-account', token }),
  )
}

/** Makes the first account and its organisation, and signs it in. */
export async function makeFirstAccount(
  context: Context,
  token: string,
  chosen: FirstAccount,
): Promise<
  | { readonly token: string }
  | { readonly refused: AccountRefusal | 'link-ended' | 'organisation-missing' }
> {
  const { name, mail, lang, organisation, client } = chosen
  const refused =
    findFault(chosen) ?? (organisation.name.trim() === '' ? 'organisation-missing' : undefined)
  if (refused) return { refused }
  const hash = await hashPassword(chosen.password)
  const made = await asHouse(context, async (rows): Promise<Made> => {
    if (await hasAccounts(rows)) return { refused: 'link-ended' }
    const pending = await finish(context, rows, { kind: 'first-account', token })
    if (!pending) return { refused: 'link-ended' }
    const made = await insertAccount(context, rows, { name, mail, lang, hash })
    if ('refused' in made) return made
    const { id } = await insertOrganisation(context, rows, { ...organisation, first: made.id })
    const session = {
      account: made.id,
      way: 'password',
      client,
      passedSecondFactor: false,
    } as const
    return { token: await openSession(context, rows, session), organisation: id }
  })
  if ('organisation' in made) await context.organisationMade(made.organisation)
  return made
}

type Made =
  | { readonly token: string; readonly organisation: string }
  | { readonly refused: AccountRefusal | 'link-ended' }

async function hasAccounts(rows: Rows): Promise<boolean> {
  const some = await rows.selectFrom('accounts.account').select('id').limit(1).executeTakeFirst()
  return some !== undefined
}
