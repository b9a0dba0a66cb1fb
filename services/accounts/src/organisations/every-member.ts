import type { Database } from '@sejour/store'
import type { Lang } from '../context.ts'
import { asHouse } from '../house.ts'
import { findRole, type OrganisationKind, type Role } from '../kinds.ts'

/** Somebody whom the house may write to in the name of an organisation. */
export type Reachable = {
  readonly account: string
  readonly mail: string
  readonly lang: Lang
  readonly role: Role
}

/** Every organisation with whoever acts in it at an instant, for jobs that visit them all. */
export async function everyMember(
  database: Database,
  now: string,
): Promise<
  readonly {
    readonly organisation: string
    readonly name: string
    readonly kind: OrganisationKind
    readonly members: readonly Reachable[]
  }[]
> {
  const { organisations, members } = await asHouse({ database }, async (rows) => ({
    organisations: await rows
      .selectFrom('sejour.organisation')
      .select(['organisation_id', 'name', 'kind'])
      .orderBy('organisation_id')
      .execute(),
    members: await rows
      .selectFrom('sejour.member as member')
      .innerJoin('accounts.account as account', (join) =>
        join.onRef('account.id', '=', 'member.account_id'),
      )
      .select([
        'member.organisation_id',
        'account.id',
        'account.mail',
        'account.lang',
        'member.role',
      ])
      .where((where) =>
        where.or([where('member.until', 'is', null), where('member.until', '>', new Date(now))]),
      )
      .orderBy('account.id')
      .execute(),
  }))
  const byOrganisation = Map.groupBy(members, ({ organisation_id }) => organisation_id)
  return organisations.map(({ organisation_id: organisation, name, kind }) => ({
    organisation,
    name,
    kind,
    members: (byOrganisation.get(organisation) ?? []).flatMap(({ id, mail, lang, role: named }) => {
      const role = findRole(kind, named)
      return role ? [{ account: id, mail, lang: langOf(lang), role }] : []
    }),
  }))
}

const LANGS: readonly Lang[] = ['fr', 'nl', 'de', 'en']

const langOf = (kept: string): Lang => LANGS.find((lang) => lang === kept) ?? 'fr'
