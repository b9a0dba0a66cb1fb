import { type ClientBase, DatabaseError } from 'pg'
import { RolesMissing } from './errors.ts'
import { inTurn } from './in-turn.ts'

/** `app` acts for an organisation, `house` before one is known. Neither owns anything. */
const ROLES = ['sejour_app', 'sejour_house'] as const

const NOT_ALLOWED = '42501'

/** Roles belong to the whole server: other databases of it may have made them, even just now. */
const CREATE = ROLES.map(
  (role) => `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;`,
).join('')

/** From version 16 a member may be barred from becoming the role, and who creates one is. */
const MISSING = `
  select role from unnest($2::text[]) as role
  where not pg_has_role($1::name, role::name, case
    when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`

/**
 * Creates the roles of the house, and lets the user that serves requests become them.
 *
 * @throws RolesMissing when the administrator may not do that
 */
export async function ensureRoles(administrator: ClientBase, user: string): Promise<void> {
  try {
    await inTurn(administrator, async () => {
      await administrator.query(CREATE)
      const { rows } = await administrator.query<{ role: string }>(MISSING, [user, [...ROLES]])
      for (const { role } of rows) {
        await administrator.query(`grant ${role} to ${administrator.escapeIdentifier(user)}`)
      }
    })
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== NOT_ALLOWED) throw error
    const creations = ROLES.map((role) => `create role ${role} nologin;`)
    throw new RolesMissing(`${creations.join(' ')} grant ${ROLES.join(', ')} to <user>;`, error)
  }
}

/**
 * What is created in the schema from now on is open to the roles; the policies of each table close
 * it again, row by row.
 */
export const GRANTS = `
  create schema if not exists sejour;
  grant usage on schema sejour to sejour_app, sejour_house;
  alter default privileges in schema sejour
    grant select, insert, update, delete on tables to sejour_app, sejour_house;
  alter default privileges in schema sejour
    grant usage, select on sequences to sejour_app, sejour_house;
`
