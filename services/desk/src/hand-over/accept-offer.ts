import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  evolve,
  findState,
  type Scope,
} from '@sejour/cases'
import type { Actor } from '../actor.ts'
import { scopeOf } from '../means.ts'
import { projectorOf } from '../open-desk.ts'
import { findOffer, mayTake } from './answer-offer.ts'
import type { Accepted, Told } from './offer.ts'
import { type HandOverMeans, toldIn } from './offers.ts'
import { byCode, type OfferRow } from './tables.ts'

/**
 * The case changes hands: what ends with the one who leaves, then the files, then both histories in
 * one transaction. Whatever interrupts it, the same code sent again goes on where it was.
 */
export async function acceptOffer(
  means: HandOverMeans,
  actor: Actor,
  { code, version }: { readonly code: string; readonly version: number },
): Promise<Accepted> {
  if (!mayTake(actor)) return { forbidden: true }
  const found = await findOffer(means, actor, code)
  if ('accepted' in found) return { ...found, repeated: true }
  if (!('row' in found)) return found
  const { row } = found
  if (!(await claim(means, actor, { code, row }))) {
    // A double click: the other one was done between our look and our hand.
    const now = await findOffer(means, actor, code)
    return 'accepted' in now ? { ...now, repeated: true } : { refused: 'wrong-code' }
  }
  const given = await give(means, actor, { row, version })
  if ('accepted' in given) {
    await settle(means, { code, row, to: scopeOf(actor) })
    return given
  }
  await release(means, { code, row })
  return given
}

/** From here on nobody else can accept it, nor can it be withdrawn, for a while. */
async function claim(
  { store, now }: HandOverMeans,
  { organisation, account }: Actor,
  { code, row }: { readonly code: string; readonly row: OfferRow },
): Promise<boolean> {
  const claimed = await byCode(store.database, code, (rows) =>
    rows
      .updateTable('sejour.handover_offer')
      .set({
        state: 'accepting',
        to_organisation_id: organisation,
        settled_by: account,
        settled_at: now(),
      })
      .where('offer_id', '=', row.offer_id)
      .where((where) =>
        where.or([
          where('state', '=', 'open'),
          where.and([
            where('state', '=', 'accepting'),
            where('to_organisation_id', '=', organisation),
          ]),
        ]),
      )
      .returning('offer_id')
      .executeTakeFirst(),
  )
  return claimed !== undefined
}

async function give(
  means: HandOverMeans,
  actor: Actor,
  { row, version }: { readonly row: OfferRow; readonly version: number },
): Promise<Accepted> {
  const { store, today } = means
  const leaver: Scope = { organisation: row.organisation_id, account: row.offered_by }
  const state = findState(await store.cases.read(leaver, row.case_id))
  if (!state) return { refused: 'offer-gone' }
  if (state.handedOver?.to === actor.organisation && state.status === 'handed-over') {
    // It was given before something interrupted us.
    return { accepted: row.case_id, repeated: true }
  }
  if (state.status === 'closed') return { refused: 'case-closed' }
  const told = await toldIn(means, leaver, row)
  if (!told || state.status !== 'open') return { refused: 'offer-gone' }
  if (state.version !== version) return { changed: true }
  const on = today()
  const leaving = eventsOf(state, leaver.account, [
    ...ending(state, told, on),
    { type: 'hand-over-case', to: actor.organisation, on, statement: told.statement },
  ])
  if (!leaving) return { changed: true }
  await store.organisations.create(actor.organisation)
  const handed = await store.handOver(leaver, {
    caseId: row.case_id,
    // Ids of offers are made once: whatever interrupts this, it is carried out once.
    commandId: row.offer_id,
    expectedVersion: version,
    to: actor.organisation,
    leaving,
    arriving: [{ type: 'case-taken-over', from: row.organisation_id, on }],
    acceptedBy: actor.account,
    project: projectorOf(means),
  })
  if ('refused' in handed) return { refused: 'cannot-travel' }
  if (handed.outcome === 'conflict') return { changed: true }
  return { accepted: row.case_id }
}

/**
 * Mandates that end with the hand-over. The elected domicile stays as it is: until another one is
 * made known to the Office, letters go where it says.
 */
function ending(
  state: CaseState,
  { mandates }: Told,
  on: Told['agreed']['on'],
): readonly Command[] {
  return mandates.flatMap((id): readonly Command[] => {
    const mandate = state.mandates.get(id)
    const runs = mandate && mandate.from <= on && (!mandate.until || mandate.until > on)
    return runs ? [{ type: 'end-mandate', mandate: id, on, why: ENDED[state.language] }] : []
  })
}

/** In the language of the case: it is read there for ever. */
const ENDED = {
  fr: 'Dossier repris par un autre conseil',
  nl: 'Dossier overgenomen door een andere raadsman',
  de: 'Akte von einer anderen Beratung übernommen',
} as const

/** Nothing when one of the commands cannot be carried out any more. */
function eventsOf(
  before: CaseState,
  by: string,
  commands: readonly Command[],
): readonly CaseEvent[] | undefined {
  const events: CaseEvent[] = []
  let state = before
  for (const command of commands) {
    const decided = decide({ state, by }, command)
    if ('refused' in decided) return undefined
    for (const event of decided.events) {
      state = evolve(state, { version: state.version + 1, at: '', by, event })
      events.push(event)
    }
  }
  return events
}

/** Both sides see the same: the last event that they have in common, and its hash. */
async function settle(
  { store, now }: HandOverMeans,
  { code, row, to }: { readonly code: string; readonly row: OfferRow; readonly to: Scope },
): Promise<void> {
  const left = { organisation: row.organisation_id, account: to.account }
  const last = (await store.cases.history(left, row.case_id))?.events.at(-1)
  await byCode(store.database, code, (rows) =>
    rows
      .updateTable('sejour.handover_offer')
      .set({
        state: 'accepted',
        to_organisation_id: to.organisation,
        settled_by: to.account,
        settled_at: now(),
        ...(last && { version: last.version, head: last.hash }),
      })
      .where('offer_id', '=', row.offer_id)
      .execute(),
  )
}

async function release(
  { store }: HandOverMeans,
  { code, row }: { readonly code: string; readonly row: OfferRow },
): Promise<void> {
  await byCode(store.database, code, (rows) =>
    rows
      .updateTable('sejour.handover_offer')
      .set({ state: 'open', to_organisation_id: null, settled_by: null, settled_at: null })
      .where('offer_id', '=', row.offer_id)
      .where('state', '=', 'accepting')
      .execute(),
  )
}
