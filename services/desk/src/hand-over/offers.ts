import { newReadableCode } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import { type CaseId, findState, type Scope } from '@sejour/cases'
import type { Store } from '@sejour/store'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { mayCommand } from '../authorise.ts'
import type { Seen } from '../desk.ts'
import { scopeOf } from '../means.ts'
import type { MakeOffer, Offer, OfferRefusal, OfferState, Told } from './offer.ts'
import { runningLimits } from './running-limits.ts'
import { inOffers, type OfferRow, printOf } from './tables.ts'

/** What hand-overs are made of. */
export type HandOverMeans = {
  readonly store: Pick<
    Store,
    'cases' | 'database' | 'handOver' | 'organisations' | 'reads' | 'seals'
  >
  readonly now: () => string
  readonly today: () => LocalDate
  readonly lawVersion: string
  /** The name of an organisation. */
  readonly nameOf: (organisation: string) => Promise<string>
}

/** Five groups of four: whoever holds the code reads a name and takes a case. */
const GROUPS = 5

/** An acceptance that was interrupted longer ago than this no longer holds the offer. */
const INTERRUPTED_AFTER = 600_000

/** Only counsel gives and takes over a case. */
const mayOffer = (actor: Actor): boolean =>
  actor.kind === 'counsel' && mayCommand(actor, 'hand-over-case')

/** Offers a case under a code that is shown this one time; what stays is its print. */
export async function makeOffer(
  { store, now, today }: HandOverMeans,
  actor: Actor,
  { offer, caseId, until, ...told }: MakeOffer,
): Promise<Seen<{ readonly code: string }> | { refused: OfferRefusal; about?: string }> {
  if (!mayOffer(actor)) return { forbidden: true }
  const scope = scopeOf(actor)
  const reading = { opened: 'case-file', way: 'desk' } as const
  const state = findState(await store.cases.read(scope, caseId, reading))
  if (!state) return { notFound: true }
  if (state.status !== 'open') return { refused: `case-${state.status}` }
  if (told.statement.trim() === '') return { refused: 'blank' }
  if (until < today()) return { refused: 'until-past' }
  if (told.agreed.on > today()) return { refused: 'agreed-later' }
  const limits = runningLimits(state, { today: today(), lang: 'fr' })
  const untold = limits.find(({ id }) => !told.limits.includes(id))
  if (untold) return { refused: 'limit-untold', about: untold.id }

  const sealed = await store.seals.seal(scope, caseId, {
    use: `offer ${offer}`,
    text: JSON.stringify(told satisfies Told),
  })
  if (!sealed) return { notFound: true }
  const code = newReadableCode(GROUPS)
  const code_print = printOf(code)
  return inOffers(store.database, scope, async (rows) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`offer ${caseId}`}, 0))`.execute(rows)
    const open = await rows
      .selectFrom('sejour.handover_offer')
      .select(['offer_id', 'until'])
      .where('organisation_id', '=', scope.organisation)
      .where('case_id', '=', caseId)
      .where('state', 'in', ['open', 'accepting'])
      .executeTakeFirst()
    if (open && open.offer_id !== offer && open.until >= today()) return { refused: 'offer-exists' }
    if (open && open.offer_id !== offer) {
      await rows
        .updateTable('sejour.handover_offer')
        .set({ state: 'withdrawn', settled_at: now(), settled_by: scope.account })
        .where('offer_id', '=', open.offer_id)
        .execute()
    }
    await rows
      .insertInto('sejour.handover_offer')
      .values({
        offer_id: offer,
        organisation_id: scope.organisation,
        case_id: caseId,
        code_print,
        told: sealed,
        offered_by: scope.account,
        offered_at: now(),
        until,
        state: 'open',
      })
      .onConflict((conflict) =>
        conflict
          .column('offer_id')
          .doUpdateSet({ code_print, told: sealed, until })
          .where('sejour.handover_offer.state', '=', 'open'),
      )
      .execute()
    return { seen: { code } }
  })
}

/** Nobody can accept it any more; false when somebody already did, or is about to. */
export async function withdrawOffer(
  { store, now }: HandOverMeans,
  actor: Actor,
  offer: string,
): Promise<Seen<boolean>> {
  if (!mayOffer(actor)) return { forbidden: true }
  const scope = scopeOf(actor)
  const before = new Date(Date.parse(now()) - INTERRUPTED_AFTER).toISOString()
  const changed = await inOffers(store.database, scope, (rows) =>
    rows
      .updateTable('sejour.handover_offer')
      .set({ state: 'withdrawn', settled_at: now(), settled_by: scope.account })
      .where('offer_id', '=', offer)
      .where('organisation_id', '=', scope.organisation)
      .where((where) =>
        where.or([
          where('state', '=', 'open'),
          where.and([where('state', '=', 'accepting'), where('settled_at', '<', before)]),
        ]),
      )
      .returning('offer_id')
      .executeTakeFirst(),
  )
  return { seen: changed !== undefined }
}

/** Offers of a case that this organisation made or answered, the latest first. */
export async function offersOf(
  means: HandOverMeans,
  actor: Actor,
  caseId: CaseId,
): Promise<Seen<readonly Offer[]>> {
  if (!mayOffer(actor)) return { forbidden: true }
  const scope = scopeOf(actor)
  const rows = await inOffers(means.store.database, scope, (open) =>
    open
      .selectFrom('sejour.handover_offer')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('offered_at', 'desc')
      .execute(),
  )
  return { seen: await Promise.all(rows.map((row) => offerFrom(means, scope, row))) }
}

async function offerFrom(means: HandOverMeans, scope: Scope, row: OfferRow): Promise<Offer> {
  const isOurs = row.organisation_id === scope.organisation
  const told = isOurs ? await toldIn(means, scope, row) : undefined
  const other = isOurs ? row.to_organisation_id : row.organisation_id
  return {
    id: row.offer_id,
    caseId: row.case_id,
    state: stateOfRow(row, means.today()),
    isOurs,
    offeredAt: row.offered_at,
    until: row.until as LocalDate,
    ...(row.settled_at !== null && { settledAt: row.settled_at }),
    ...(told && { told }),
    ...(other !== null && { other: await means.nameOf(other) }),
    ...(row.version !== null &&
      row.head !== null && { proof: { version: row.version, head: row.head } }),
  }
}

/** What the offer says; nothing when the case was forgotten. */
export async function toldIn(
  { store }: HandOverMeans,
  scope: Scope,
  { offer_id, case_id, told }: OfferRow,
): Promise<Told | undefined> {
  const use = `offer ${offer_id}`
  const text = await store.seals.open(scope, case_id, { use, sealed: told })
  // It is our own, and its seal says that nobody changed it.
  return text === undefined ? undefined : (JSON.parse(text) as Told)
}

export function stateOfRow({ state, until }: OfferRow, today: LocalDate): OfferState {
  return state === 'open' && until < today ? 'expired' : state
}
