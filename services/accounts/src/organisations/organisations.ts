import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { namesOf } from '../accounts.ts'
import type { Context } from '../context.ts'
import { asHouse, within, type Scope } from '../house.ts'
import { instantOf } from '../instants.ts'
import { findRole, type OrganisationKind, type Role } from '../kinds.ts'
import type { Rows } from '../schema/tables.ts'

/** What an organisation chooses for itself; absent is not chosen. */
export type OrganisationSettings = {
  /** From whom its mails come. */
  readonly senderName?: string
  readonly senderMail?: string
  /** Lines above its letters. */
  readonly letterhead?: string
  /** Where it works: the domicile that its clients may elect. */
  readonly street?: string
  readonly postcode?: string
  readonly commune?: string
}

export type Organisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly settings: OrganisationSettings
}

/** Somebody who acts in an organisation. */
export type Member = {
  readonly account: string
  readonly name: string
  readonly mail: string
  readonly role: Role
  readonly since: string
}

/** An organisation that an account belongs to. */
export type Membership = {
  readonly organisation: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly role: Role
}

/** What a new organisation is; `first` administers it, or owns it when it is a person's space. */
export type NewOrganisation = {
  readonly id?: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly first?: string
}

/** Makes an organisation. */
export async function createOrganisation(
  context: Context,
  made: NewOrganisation,
): Promise<{ readonly id: string }> {
  const organisation = await asHouse(context, (rows) => insertOrganisation(context, rows, made))
  await context.organisationMade(organisation.id)
  return organisation
}

/** Adds the rows, inside a transaction that may add more. */
export async function insertOrganisation(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  made: NewOrganisation,
): Promise<{ readonly id: string }> {
  const id = made.id ?? randomUUID()
  const { kind, name, first } = made
  await rows
    .insertInto('sejour.organisation')
    .values({ organisation_id: id, kind, name: name.trim(), created_at: now() })
    .execute()
  if (first !== undefined) {
    const role = kind === 'person' ? 'person' : 'administrator'
    await insertMember(rows, { organisation: id, account: first, role, since: now() })
  }
  return { id }
}

/** The space of a person's own, made at the first need: what an account of a person opens. */
export async function ownSpace(
  context: Context,
  account: string,
): Promise<{ readonly id: string }> {
  const space = await asHouse(context, async (rows) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`space ${account}`}, 0))`.execute(
      rows,
    )
    const found = (await membershipsOf(context, rows, account)).find(
      ({ kind }) => kind === 'person',
    )
    if (found) return { id: found.organisation }
    const owner = await rows
      .selectFrom('accounts.account')
      .select('name')
      .where('id', '=', account)
      .executeTakeFirstOrThrow()
    return insertOrganisation(context, rows, { kind: 'person', name: owner.name, first: account })
  })
  await context.organisationMade(space.id)
  return space
}

/** Where an account may act today. */
export async function membershipsOf(
  { now }: Pick<Context, 'now'>,
  rows: Rows,
  account: string,
): Promise<readonly Membership[]> {
  const found = await rows
    .selectFrom('sejour.member as member')
    .innerJoin('sejour.organisation as organisation', (join) =>
      join.onRef('organisation.organisation_id', '=', 'member.organisation_id'),
    )
    .select(['member.organisation_id', 'member.role', 'organisation.name', 'organisation.kind'])
    .where('member.account_id', '=', account)
    .where((where) =>
      where.or([where('member.until', 'is', null), where('member.until', '>', new Date(now()))]),
    )
    .orderBy('organisation.name')
    .execute()
  return found.flatMap(({ organisation_id, role: name, name: called, kind }) => {
    const role = findRole(kind, name)
    return role ? [{ organisation: organisation_id, name: called, kind, role }] : []
  })
}

/** Adds an account to an organisation, or gives it another role. */
export function addMember(
  context: Context,
  member: { readonly organisation: string; readonly account: string; readonly role: Role },
): Promise<void> {
  return asHouse(context, (rows) => insertMember(rows, { ...member, since: context.now() }))
}

export async function insertMember(
  rows: Rows,
  {
    organisation,
    account,
    role,
    since,
  }: {
    organisation: string
    account: string
    role: Role
    since: string
  },
): Promise<void> {
  await rows
    .insertInto('sejour.member')
    .values({ organisation_id: organisation, account_id: account, role, since, until: null })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'account_id']).doUpdateSet({ role, since, until: null }),
    )
    .execute()
}

/** The organisation of a scope. */
export async function findOrganisation(
  context: Context,
  scope: Scope,
): Promise<Organisation | undefined> {
  const row = await within(context, scope, (rows) =>
    rows.selectFrom('sejour.organisation').selectAll().executeTakeFirst(),
  )
  if (!row) return undefined
  const { organisation_id: id, kind, name } = row
  return { id, kind, name, settings: readSettings(row.settings) }
}

/** Changes the name or the settings. */
export async function changeOrganisation(
  context: Context,
  scope: Scope,
  changes: { readonly name?: string; readonly settings?: OrganisationSettings },
): Promise<void> {
  await within(context, scope, (rows) =>
    rows
      .updateTable('sejour.organisation')
      .set({
        ...(changes.name !== undefined && { name: changes.name.trim() }),
        ...(changes.settings && { settings: JSON.stringify(changes.settings) }),
      })
      .execute(),
  )
}

/** Who acts in the organisation of a scope, in the order in which they came. */
export async function listMembers(context: Context, scope: Scope): Promise<readonly Member[]> {
  const { rows, kind } = await within(context, scope, async (open) => ({
    kind: (await open.selectFrom('sejour.organisation').select('kind').executeTakeFirst())?.kind,
    rows: await open
      .selectFrom('sejour.member')
      .select(['account_id', 'role', 'since', 'until'])
      .orderBy('since')
      .orderBy('account_id')
      .execute(),
  }))
  const now = context.now()
  const present = rows.filter(({ until }) => until === null || instantOf(until) > now)
  const names = await namesOf(
    context,
    present.map(({ account_id }) => account_id),
  )
  return present.flatMap(({ account_id: account, role: name, since }) => {
    const role = kind && findRole(kind, name)
    const known = names.get(account)
    return role && known ? [{ account, role, since: instantOf(since), ...known }] : []
  })
}

export type MemberRefusal = 'no-such-member' | 'no-such-role' | 'last-administrator'

/** Gives another role, or none: the membership then ends now. An administrator always remains. */
export function changeMember(
  context: Context,
  scope: Scope,
  { account, role: name }: { readonly account: string; readonly role: string | null },
): Promise<'changed' | { readonly refused: MemberRefusal }> {
  return within(context, scope, async (rows) => {
    const organisation = await rows
      .selectFrom('sejour.organisation')
      .select('kind')
      // Two administrators who leave at once wait for each other here.
      .forUpdate()
      .executeTakeFirst()
    const members = await rows
      .selectFrom('sejour.member')
      .select(['account_id', 'role', 'until'])
      .execute()
    const present = members.filter(
      ({ until }) => until === null || instantOf(until) > context.now(),
    )
    if (!present.some((member) => member.account_id === account))
      return { refused: 'no-such-member' }
    const role = organisation && name !== null ? findRole(organisation.kind, name) : undefined
    if (name !== null && !role) return { refused: 'no-such-role' }
    const othersAdminister = present.some(
      (member) => member.role === 'administrator' && member.account_id !== account,
    )
    const administers = present.some(
      (member) => member.role === 'administrator' && member.account_id === account,
    )
    if (administers && role !== 'administrator' && !othersAdminister) {
      return { refused: 'last-administrator' }
    }
    await rows
      .updateTable('sejour.member')
      .set(role ? { role } : { until: context.now() })
      .where('account_id', '=', account)
      .execute()
    return 'changed'
  })
}

function readSettings(kept: unknown): OrganisationSettings {
  if (!(kept instanceof Object)) return {}
  const known = ['senderName', 'senderMail', 'letterhead', 'street', 'postcode', 'commune']
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([name, value]) => known.includes(name) && typeof value === 'string' && value !== '',
    ),
  )
}
