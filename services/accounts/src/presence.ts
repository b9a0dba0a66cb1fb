import { findAccount, type Account } from './accounts.ts'
import type { Context } from './context.ts'
import { hasFactors, type Factors } from './factors/factors.ts'
import { asHouse } from './house.ts'
import { needsSecondFactor, type Actor } from './kinds.ts'
import { membershipsOf, type Membership } from './organisations/organisations.ts'
import { findSession, type Session } from './sessions.ts'

/**
 * What a session still has to do before it may act.
 *
 * `second-factor`: show it. `enrolment`: take one, because the organisation asks for it.
 * `organisation`: choose one, or be invited where `memberships` is empty.
 */
export type Needs = 'second-factor' | 'enrolment' | 'organisation'

/** Who is behind a token: somebody who may act, or who still has something to do. */
export type Presence = {
  readonly session: Session
  readonly account: Account
  readonly factors: Factors
  readonly memberships: readonly Membership[]
} & ({ readonly actor: Actor } | { readonly needs: Needs })

/** Nothing when the session has ended or never was. */
export function presenceOf(context: Context, token: string): Promise<Presence | undefined> {
  return asHouse(context, async (rows) => {
    const session = await findSession(context, rows, token)
    const account = session && (await findAccount(rows, { id: session.account }))
    if (!account) return undefined
    const factors = await hasFactors(rows, account.id)
    const memberships = await membershipsOf(context, rows, account.id)
    const { hash: _, ...known } = account
    const present = { session, account: known, factors, memberships }
    return { ...present, ...standing(present) }
  })
}

function standing({
  session,
  account,
  factors,
  memberships,
}: {
  session: Session
  account: Account
  factors: Factors
  memberships: readonly Membership[]
}): { readonly actor: Actor } | { readonly needs: Needs } {
  const secondFactor = session.secondFactorAt !== null
  // Whoever has an authenticator shows it, wherever they go.
  if (factors.authenticator && !secondFactor) return { needs: 'second-factor' }
  const chosen =
    memberships.length === 1
      ? memberships[0]
      : memberships.find(({ organisation }) => organisation === session.organisation)
  if (!chosen) return { needs: 'organisation' }
  if (needsSecondFactor(chosen.kind) && !secondFactor) {
    return { needs: factors.passkey ? 'second-factor' : 'enrolment' }
  }
  const { organisation, kind, role } = chosen
  return {
    actor: { account: account.id, organisation, kind, role, name: account.name, secondFactor },
  }
}

/** The session acts for this organisation from now on. False when its account is no member. */
export function chooseOrganisation(
  context: Context,
  { id, account }: Session,
  organisation: string,
): Promise<boolean> {
  return asHouse(context, async (rows) => {
    const memberships = await membershipsOf(context, rows, account)
    if (!memberships.some((one) => one.organisation === organisation)) return false
    await rows
      .updateTable('accounts.session')
      .set({ organisation_id: organisation })
      .where('id', '=', id)
      .execute()
    return true
  })
}
