import type { CaseState } from '@sejour/cases'
import type { Actor } from '../actor.ts'
import { scopeOf } from '../means.ts'
import { projectorOf } from '../open-desk.ts'
import { bare } from './bare.ts'
import type { LeftOut, ParcelMeans, ReceivedParcel, ReceiveParcel, ToldEvent } from './parcel.ts'
import { openParcel } from './seals.ts'
import { MOST_ATTEMPTS } from './send.ts'
import { keeperOf, sideOf } from './sides.ts'
import { inParcels, parcelRows, type ParcelRow, settle } from './tables.ts'
import { takenBy } from './tell.ts'
import { liveOf } from './live-of.ts'

/**
 * Reads news: what fits by now is written, as it stands today in the case of its author; the rest
 * is only known. All that waits about one case goes together.
 */
export async function takeNews(
  means: ParcelMeans,
  actor: Actor,
  { asked, row }: { readonly asked: ReceiveParcel; readonly row: ParcelRow },
): Promise<ReceivedParcel> {
  const { store, now } = means
  const scope = scopeOf(actor)
  const theirs = { organisation: row.organisation_id, account: actor.account }
  const caseId = row.case_id
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const waiting = await inParcels(store.database, theirs, (rows) =>
      rows
        .selectFrom('sejour.parcel')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('to_organisation_id', '=', actor.organisation)
        .where('organisation_id', '=', row.organisation_id)
        .where('kind', '=', 'news')
        .where('state', '=', 'waiting')
        .orderBy('sent_at')
        .execute(),
    )
    const opened = await Promise.all(waiting.map((one) => openParcel(store, actor.account, one)))
    const told = opened.flatMap((one) => (one && 'news' in one ? one.news : []))
    const author = (await sideOf(store, theirs, caseId))?.state
    // A case that went to another counsel meanwhile learns it there.
    const keeper = await keeperOf(store, scope, caseId)
    const own = keeper?.state
    if (!author || !keeper || !own) return { refused: 'parcel-gone' }
    if (own.status !== 'open') return { refused: `case-${own.status}` }
    const taken = takenBy(
      { state: own, rounds: author.procedures },
      { organisation: row.organisation_id, account: actor.account },
      asItStands(author, told),
    )
    const done = await store.cases.together(theirs, {
      appends: [
        {
          organisation: keeper.organisation,
          caseId,
          commandId: asked.commandId,
          expectedVersion: own.version,
          events: taken.events,
          project: projectorOf(means),
        },
      ],
      alongside: async (open) => {
        for (const { parcel_id } of waiting) {
          const answer = {
            state: 'received',
            settled_by: actor.account,
            settled_at: now(),
          } as const
          await settle(parcelRows(open), parcel_id, answer)
        }
      },
    })
    if (done.outcome === 'forgotten') return { refused: 'receiver-forgot' }
    if (done.outcome === 'conflict') continue
    return { received: caseId, leftOut: taken.left.map(leftOut) }
  }
  return { refused: 'case-busy' }
}

/**
 * What was told may have been corrected or withdrawn since: then that is what is taken. News of one
 * day waits in no order: what a step speaks of comes before it, as its author wrote them.
 */
function asItStands(author: CaseState, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const order = [...author.entries.keys()]
  const placeOf = (event: ToldEvent): number =>
    event.type === 'entry-recorded' ? order.indexOf(event.entry.id) : order.length
  return told
    .flatMap((event): readonly ToldEvent[] => {
      if (event.type === 'entry-withdrawn') return [event]
      const live = author.entries.get(liveOf(author, [event.entry.id]) ?? '')
      return live ? [{ ...event, entry: bare(live) }] : []
    })
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}

function leftOut(event: ToldEvent): LeftOut {
  return event.type === 'entry-withdrawn'
    ? { id: event.entry, name: event.type, why: 'entry-needed' }
    : { id: event.entry.id, name: event.entry.kind, why: 'unknown-person' }
}
