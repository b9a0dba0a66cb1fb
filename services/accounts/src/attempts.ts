import { sql } from 'kysely'
import type { Context } from './context.ts'
import { after, HOUR, instantOf, MINUTE } from './instants.ts'
import type { Rows } from './schema/tables.ts'

/** How often something may be tried in a while, by one account or code and from one address. */
type Limit = { readonly most: number; readonly within: number }

const LIMITS = {
  'password-account': { most: 10, within: 15 * MINUTE },
  'password-address': { most: 50, within: 15 * MINUTE },
  'factor-account': { most: 8, within: 15 * MINUTE },
  'letter-account': { most: 3, within: HOUR },
  'letter-address': { most: 20, within: HOUR },
  'paper-code': { most: 5, within: HOUR },
  'paper-address': { most: 5, within: HOUR },
  'begin-address': { most: 120, within: HOUR },
} as const satisfies { readonly [what: string]: Limit }

type What = keyof typeof LIMITS

/** What is tried, by whom: `{ what: 'password-address', who: '203.0.113.7' }`. */
export type Try = { readonly what: What; readonly who: string }

/** Counted, or refused until an instant. */
export type Counted = { readonly countedAt: string } | { readonly retryAt: string }

/**
 * Counts an attempt before it is carried out, so that a hundred at once are a hundred. Where
 * there were too many already it counts nothing, and tells from when one may try again.
 */
export async function countAttempt(
  context: Pick<Context, 'now' | 'secrets'>,
  rows: Rows,
  tries: readonly Try[],
): Promise<Counted> {
  const now = context.now()
  const keyed = tries
    .map((one) => ({ key: keyOf(context, one), ...LIMITS[one.what] }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
  const waits: string[] = []
  for (const { key, most, within } of keyed) {
    // Two servers that count at once wait for each other.
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(rows)
    await rows
      .deleteFrom('accounts.attempt')
      .where('key_print', '=', key)
      .where('at', '<=', new Date(after(now, -within)))
      .execute()
    const tried = await rows
      .selectFrom('accounts.attempt')
      .select('at')
      .where('key_print', '=', key)
      .orderBy('at', 'desc')
      .limit(most)
      .execute()
    const oldest = tried[most - 1]
    if (oldest) waits.push(after(instantOf(oldest.at), within))
  }
  const retryAt = waits.toSorted().at(-1)
  if (retryAt !== undefined) return { retryAt }
  await rows
    .insertInto('accounts.attempt')
    .values(keyed.map(({ key }) => ({ key_print: key, at: now })))
    .execute()
  return { countedAt: now }
}

/** A success clears an account or a code. */
export async function forgetAttempts(
  context: Pick<Context, 'secrets'>,
  rows: Rows,
  tries: readonly Try[],
): Promise<void> {
  await rows
    .deleteFrom('accounts.attempt')
    .where(
      'key_print',
      'in',
      tries.map((one) => keyOf(context, one)),
    )
    .execute()
}

/** A success is no attempt of its address; the failures before it still are. */
export async function uncountAttempt(
  context: Pick<Context, 'secrets'>,
  rows: Rows,
  { one, countedAt }: { readonly one: Try; readonly countedAt: string },
): Promise<void> {
  await rows
    .deleteFrom('accounts.attempt')
    .where('key_print', '=', keyOf(context, one))
    .where('at', '=', new Date(countedAt))
    .execute()
}

function keyOf({ secrets }: Pick<Context, 'secrets'>, { what, who }: Try): string {
  return secrets.print(`attempt ${what}`, who)
}
