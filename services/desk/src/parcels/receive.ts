import type { CaseEvent, CaseState, Parcel, ParcelAnswer, Scope } from '@sejour/cases'
import type { OneOfTogether } from '@sejour/store'
import type { Actor } from '../actor.ts'
import { scopeOf } from '../means.ts'
import { projectorOf } from '../open-desk.ts'
import { maySend } from './may.ts'
import { takeNews } from './news.ts'
import { asItStands, listOnArrival } from './pack.ts'
import type { ParcelMeans, ParcelRefusal, ReceivedParcel, ReceiveParcel } from './parcel.ts'
import { openParcel, type Sealed } from './seals.ts'
import { MOST_ATTEMPTS } from './send.ts'
import { eventsOf, keeperOf, sideOf } from './sides.ts'
import { AnsweredMeanwhile, findParcel, parcelRows, type ParcelRow, settle } from './tables.ts'
import { unpacked } from './unpack.ts'

/** Why a parcel that no longer waits cannot be answered. */
export const ANSWERED = {
  refused: 'parcel-refused',
  recalled: 'parcel-recalled',
  forwarded: 'parcel-forwarded',
} as const satisfies { readonly [state: string]: ParcelRefusal }

/**
 * Takes a parcel in. Files are copied first, where doing it twice changes nothing; then the case of
 * the receiver, the answer to the sender and the row are written in one transaction.
 */
export async function receiveParcel(
  means: ParcelMeans,
  actor: Actor,
  asked: ReceiveParcel,
): Promise<ReceivedParcel> {
  if (!maySend(actor)) return { forbidden: true }
  const { store } = means
  const row = await findParcel(store.database, scopeOf(actor), asked.parcel)
  if (!row || row.to_organisation_id !== actor.organisation) return { refused: 'no-such-parcel' }
  if (row.state === 'received') return { received: row.case_id, leftOut: [], repeated: true }
  if (row.state !== 'waiting') return { refused: ANSWERED[row.state] }
  const sealed = await openParcel(store, actor.account, row)
  if (!sealed) return { refused: 'parcel-gone' }
  if ('news' in sealed) return takeNews(means, actor, { asked, row })
  // A key for whoever never had a case.
  await store.organisations.create(actor.organisation)
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    try {
      const received = await attemptToReceive(means, actor, { asked, row, sealed })
      if (received) return received
    } catch (error) {
      if (!(error instanceof AnsweredMeanwhile)) throw error
      return receiveParcel(means, actor, asked)
    }
  }
  return { refused: 'case-busy' }
}

type Attempt = {
  readonly asked: ReceiveParcel
  readonly row: ParcelRow
  readonly sealed: Extract<Sealed, { readonly contents: unknown }>
}

async function attemptToReceive(
  means: ParcelMeans,
  actor: Actor,
  { asked, row, sealed }: Attempt,
): Promise<ReceivedParcel | undefined> {
  const { store, now } = means
  const scope = scopeOf(actor)
  const { list, procedure } = sealed
  const caseId = row.case_id
  const theirs: Scope = { organisation: row.organisation_id, account: actor.account }
  const sender = await keeperOf(store, theirs, caseId)
  if (!sender) return { refused: 'parcel-gone' }
  const own = (await sideOf(store, scope, caseId))?.state
  // Somebody else took it in while we read.
  if (own?.parcels.get(row.parcel_id)?.direction === 'in') {
    return { received: caseId, leftOut: [], repeated: true }
  }
  if (own && own.status !== 'open') return { refused: `case-${own.status}` }
  const version = own?.version ?? 0
  const contents = asItStands(sealed.contents, sender.state, procedure)

  const how = { by: actor.account, take: asked.take ?? [] }
  const first = unpacked(own, contents, how)
  if (first.differences.length > 0 && asked.seen !== version) {
    return { differences: first.differences, version }
  }
  const files = contents.exhibits.flatMap(({ file }) => file ?? [])
  const missing = await store.files.copyTo(theirs, caseId, actor.organisation, files)
  const taken = missing.length === 0 ? first : unpacked(own, contents, { ...how, missing })

  const parcel: Parcel = {
    id: row.parcel_id,
    kind: row.kind,
    procedure,
    other: row.organisation_id,
    otherName: await means.nameOf(row.organisation_id),
    on: sender.state.parcels.get(row.parcel_id)?.on ?? means.today(),
    contents: listOnArrival(list),
  }
  const arrived = eventsOf(taken.state, actor.account, [
    ...(contents.message === undefined
      ? []
      : [{ type: 'write-note', note: row.parcel_id, text: contents.message } as const]),
    { type: 'receive-parcel', parcel },
  ])
  if ('refused' in arrived) return arrived
  const { reference } = asked
  const answer = answered(sender.state, row.parcel_id, {
    answer: 'received',
    on: means.today(),
    ...(reference !== undefined && reference.trim() !== '' && { reference: reference.trim() }),
  })
  const project = projectorOf(means)
  const common = { caseId, commandId: asked.commandId, project }
  const ours: OneOfTogether = {
    ...common,
    organisation: actor.organisation,
    expectedVersion: version,
    events: [...taken.events, ...arrived],
  }
  const done = await store.cases.together(theirs, {
    appends: [
      ours,
      {
        ...common,
        organisation: sender.organisation,
        expectedVersion: sender.state.version,
        events: answer,
      },
    ],
    alongside: (open) =>
      settle(parcelRows(open), row.parcel_id, {
        state: 'received',
        settled_by: actor.account,
        settled_at: now(),
      }),
  })
  if (done.outcome === 'conflict') return undefined
  if (done.outcome === 'forgotten') {
    return { refused: done.organisation === actor.organisation ? 'receiver-forgot' : 'parcel-gone' }
  }
  const { leftOut } = taken
  return { received: caseId, leftOut, ...(done.outcome === 'repeated' && { repeated: true }) }
}

/**
 * What the case of the sender learns. Also a case that was closed meanwhile: that somebody has the
 * file is true whatever became of it.
 */
export function answered(
  state: CaseState,
  parcel: string,
  answer: ParcelAnswer,
): readonly CaseEvent[] {
  const sent = state.parcels.get(parcel)
  if (sent?.direction !== 'out' || sent.answered) return []
  return [{ type: 'parcel-answered', parcel, ...answer }]
}
