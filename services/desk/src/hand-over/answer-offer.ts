import { findState, roundOf } from '@sejour/cases'
import type { DeskLang } from '../agenda/index.ts'
import type { Actor } from '../actor.ts'
import { mayCommand } from '../authorise.ts'
import { scopeOf } from '../means.ts'
import { kindTitle } from '../views/kind-title.ts'
import type { Looked, LookRefusal } from './offer.ts'
import { type HandOverMeans, stateOfRow, toldIn } from './offers.ts'
import { runningLimits } from './running-limits.ts'
import { byCode, type OfferRow, printOf } from './tables.ts'
import { countTry, uncountTry } from './tries.ts'

/** Only counsel takes a case over. */
export const mayTake = (actor: Actor): boolean =>
  actor.kind === 'counsel' && mayCommand(actor, 'take-over-case')

type Found =
  | { readonly row: OfferRow }
  | { readonly accepted: string }
  | { readonly refused: LookRefusal }
  | { readonly refused: 'too-many'; readonly retryAt: string }

/** The offer of a code that this actor may answer. A wrong code is a try. */
export async function findOffer(
  { store, now, today }: HandOverMeans,
  actor: Actor,
  code: string,
): Promise<Found> {
  const scope = scopeOf(actor)
  const tried = await countTry(store.database, scope, now())
  if ('retryAt' in tried) return { refused: 'too-many', ...tried }
  const row = await byCode(store.database, code, (rows) =>
    rows
      .selectFrom('sejour.handover_offer')
      .selectAll()
      .where('code_print', '=', printOf(code))
      .executeTakeFirst(),
  )
  if (!row) return { refused: 'wrong-code' }
  await uncountTry(store.database, scope, tried.counted)
  if (row.organisation_id === actor.organisation) return { refused: 'own-offer' }
  const isMine = row.to_organisation_id === actor.organisation
  switch (stateOfRow(row, today())) {
    case 'open':
      return { row }
    case 'accepting':
      return isMine ? { row } : { refused: 'wrong-code' }
    case 'accepted':
      return isMine ? { accepted: row.case_id } : { refused: 'wrong-code' }
    case 'refused':
      return { refused: isMine ? 'offer-refused' : 'wrong-code' }
    case 'withdrawn':
      return { refused: 'offer-withdrawn' }
    case 'expired':
      return { refused: 'offer-expired' }
  }
}

/** What whoever has the code may know before deciding. It is noted as a reading of the case. */
export async function lookAtOffer(
  means: HandOverMeans,
  actor: Actor,
  { code, lang }: { readonly code: string; readonly lang: DeskLang },
): Promise<Looked> {
  if (!mayTake(actor)) return { forbidden: true }
  const found = await findOffer(means, actor, code)
  if (!('row' in found)) return found
  const { row } = found
  const theirs = { organisation: row.organisation_id, account: actor.account }
  const reading = { opened: 'hand-over', way: 'desk' } as const
  const state = findState(await means.store.cases.read(theirs, row.case_id, reading))
  const told = state && (await toldIn(means, theirs, row))
  if (!told || state.status !== 'open') return { refused: 'offer-gone' }
  return {
    seen: {
      from: await means.nameOf(row.organisation_id),
      title: state.title,
      people: state.persons.size,
      procedures: [...state.procedures.values()].map(({ id, kind }) => ({
        title: kindTitle(kind, lang),
        round: roundOf(state, id),
      })),
      limits: runningLimits(state, { today: means.today(), lang }).map((item) => ({
        item,
        wasTold: told.limits.includes(item.id),
      })),
      statement: told.statement,
      agreed: told.agreed,
      offeredAt: row.offered_at,
      until: row.until as typeof told.agreed.on,
      version: state.version,
    },
  }
}

/** The one who was asked does not want it; the one who offers sees that. */
export async function refuseOffer(
  means: HandOverMeans,
  actor: Actor,
  code: string,
): Promise<Looked | { readonly done: true }> {
  if (!mayTake(actor)) return { forbidden: true }
  const found = await findOffer(means, actor, code)
  if (!('row' in found)) return found
  const changed = await byCode(means.store.database, code, (rows) =>
    rows
      .updateTable('sejour.handover_offer')
      .set({
        state: 'refused',
        to_organisation_id: actor.organisation,
        settled_by: actor.account,
        settled_at: means.now(),
      })
      .where('offer_id', '=', found.row.offer_id)
      .where('state', '=', 'open')
      .returning('offer_id')
      .executeTakeFirst(),
  )
  return changed ? { done: true } : { refused: 'wrong-code' }
}
