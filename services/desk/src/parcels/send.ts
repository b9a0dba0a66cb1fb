import type { CaseState, Parcel, Scope } from '@sejour/cases'
import type { Actor } from '../actor.ts'
import { scopeOf } from '../means.ts'
import { projectorOf } from '../open-desk.ts'
import { maySend } from './may.ts'
import { packed } from './pack.ts'
import type { ParcelMeans, SendParcel, SentParcel } from './parcel.ts'
import { sealParcel } from './seals.ts'
import { eventsOf, hasForgotten, keeperOf, sideOf } from './sides.ts'
import { inParcels, parcelRows, type ParcelRows } from './tables.ts'

/** Whoever loses this often against others writing the same case has to look again. */
export const MOST_ATTEMPTS = 20

/**
 * Sends a parcel: the case of the sender says so and the parcel waits for the receiver in one
 * transaction. Sent again under the same key, it is the same parcel.
 */
export async function sendParcel(
  means: ParcelMeans,
  actor: Actor,
  asked: SendParcel,
): Promise<SentParcel> {
  if (!maySend(actor)) return { forbidden: true }
  const { store } = means
  const scope = scopeOf(actor)
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const state = (await sideOf(store, scope, asked.caseId))?.state
    if (!state) return { notFound: true }
    const sent = await attemptToSend(means, actor, { asked, state })
    if (sent) return sent
  }
  return { refused: 'case-busy' }
}

type Attempt = { readonly asked: SendParcel; readonly state: CaseState }

async function attemptToSend(
  means: ParcelMeans,
  actor: Actor,
  { asked, state }: Attempt,
): Promise<SentParcel | undefined> {
  const unwritten = asked.acts.find((id) => {
    const act = state.acts.get(id)
    return act !== undefined && !act.written?.files[0]
  })
  if (unwritten !== undefined) return { refused: 'act-not-written', about: unwritten }
  const kept = asked.exhibits.find((id) => state.exhibits.get(id)?.confidential === true)
  if (kept !== undefined) return { refused: 'exhibit-confidential', about: kept }
  // What is chosen must be there, before only what is there is packed.
  const missing = firstUnknown(state, asked)
  if (missing) return missing

  const { contents, list } = packed(state, asked, (entry) => means.sayEntry(entry, state.language))
  const parcel: Parcel = {
    id: asked.parcel,
    kind: asked.kind,
    procedure: asked.procedure,
    otherName: typeof asked.to === 'string' ? '' : asked.to.name,
    on: means.today(),
    contents: list,
  }
  if (typeof asked.to !== 'string') {
    const done = await means.desk.perform(actor, {
      caseId: asked.caseId,
      commandId: asked.commandId,
      command: { type: 'send-parcel', parcel },
    })
    if ('done' in done) return { sent: parcel.otherName, ...(done.repeated && { repeated: true }) }
    if ('conflict' in done) return { refused: 'case-busy' }
    // What the desk says besides is said of other commands.
    return done as SentParcel
  }
  const to = await receiverOf(means, actor, { ...asked, to: asked.to })
  if (!('to' in to)) return to
  return carry(means, actor, {
    asked,
    state,
    to,
    parcel: { ...parcel, other: to.to, otherName: to.name },
    sealed: { contents, list },
  })
}

function firstUnknown(state: CaseState, asked: SendParcel): SentParcel | undefined {
  const unknown = (map: ReadonlyMap<string, unknown>, ids: readonly string[]) =>
    ids.find((id) => !map.has(id))
  const exhibit = unknown(state.exhibits, asked.exhibits)
  if (exhibit !== undefined) return { refused: 'unknown-exhibit', about: exhibit }
  const act = unknown(state.acts, asked.acts)
  if (act !== undefined) return { refused: 'unknown-act', about: act }
  const entry = unknown(state.entries, asked.entries)
  if (entry !== undefined) return { refused: 'unknown-entry', about: entry }
  const procedure = unknown(state.procedures, [asked.procedure])
  return procedure === undefined
    ? undefined
    : { refused: 'unknown-procedure', about: asked.procedure }
}

type To = { readonly to: string; readonly name: string; readonly followed?: true }

/** Where a parcel arrives: at the counsel who took the case over, if the one asked gave it away. */
async function receiverOf(
  { store, nameOf, publicBodies }: ParcelMeans,
  actor: Actor,
  { caseId, to }: { readonly caseId: string; readonly to: string },
): Promise<To | Extract<SentParcel, { readonly refused: unknown }>> {
  if (to === actor.organisation) return { refused: 'own-organisation' }
  const theirs: Scope = { organisation: to, account: actor.account }
  const own = await sideOf(store, scopeOf(actor), caseId)
  const known = [...(own?.state.parcels.values() ?? [])].some(({ other }) => other === to)
  const isPublic = (await publicBodies()).some(({ id }) => id === to)
  if (!known && !isPublic) return { refused: 'unknown-receiver', about: to }
  const keeper = await keeperOf(store, theirs, caseId)
  if (!keeper && (await hasForgotten(store, theirs, caseId))) {
    return { refused: 'receiver-forgot', about: to }
  }
  const at = keeper?.organisation ?? to
  if (at === actor.organisation) return { refused: 'own-organisation' }
  return { to: at, name: await nameOf(at), ...(at !== to && { followed: true }) }
}

async function carry(
  means: ParcelMeans,
  actor: Actor,
  {
    asked,
    state,
    to,
    parcel,
    sealed,
  }: Attempt & {
    readonly to: To
    readonly parcel: Parcel
    readonly sealed: ReturnType<typeof packed>
  },
): Promise<SentParcel | undefined> {
  const { store, now } = means
  const scope = scopeOf(actor)
  const { caseId, commandId } = asked
  const events = eventsOf(state, actor.account, [{ type: 'send-parcel', parcel }])
  if ('refused' in events) {
    return (await wasSent(means, scope, asked.parcel)) ?? events
  }
  const bytes = await sealParcel(store, scope, {
    caseId,
    parcel: parcel.id,
    sealed: { ...sealed, procedure: asked.procedure },
  })
  if (!bytes) return { notFound: true }
  const done = await store.cases.together(scope, {
    appends: [
      {
        organisation: scope.organisation,
        caseId,
        commandId,
        expectedVersion: state.version,
        events,
        project: projectorOf(means),
      },
    ],
    alongside: (open) =>
      insertParcel(parcelRows(open), {
        parcel_id: parcel.id,
        organisation_id: scope.organisation,
        to_organisation_id: to.to,
        case_id: caseId,
        kind: asked.kind,
        sealed: bytes,
        sent_by: scope.account,
        sent_at: now(),
      }),
  })
  if (done.outcome === 'conflict') return undefined
  if (done.outcome === 'forgotten') return { notFound: true }
  return {
    sent: to.name,
    ...(to.followed && { followed: true }),
    ...(done.outcome === 'repeated' && { repeated: true }),
  }
}

/** A parcel of this id that this organisation sent before: it is not sent twice. */
async function wasSent(
  { store, nameOf }: ParcelMeans,
  scope: Scope,
  parcel: string,
): Promise<SentParcel | undefined> {
  const row = await inParcels(store.database, scope, (rows) =>
    rows
      .selectFrom('sejour.parcel')
      .select('to_organisation_id')
      .where('parcel_id', '=', parcel)
      .where('organisation_id', '=', scope.organisation)
      .executeTakeFirst(),
  )
  return row && { sent: await nameOf(row.to_organisation_id), repeated: true }
}

/** Lays a parcel down for its receiver, for its sender. */
export async function insertParcel(
  rows: ParcelRows,
  row: {
    readonly parcel_id: string
    readonly organisation_id: string
    readonly to_organisation_id: string
    readonly case_id: string
    readonly kind: SendParcel['kind']
    readonly sealed: Uint8Array
    readonly sent_by: string
    readonly sent_at: string
    readonly follows?: string
  },
): Promise<void> {
  await rows
    .insertInto('sejour.parcel')
    .values({ ...row, state: 'waiting' })
    .execute()
}
