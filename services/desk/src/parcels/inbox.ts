import type { Actor } from '../actor.ts'
import type { Seen } from '../desk.ts'
import { scopeOf } from '../means.ts'
import { nextCounsel } from './answers.ts'
import { maySee, maySend } from './may.ts'
import type {
  LookedAt,
  ParcelContents,
  ParcelMeans,
  ParcelOfCase,
  Receiver,
  Waiting,
} from './parcel.ts'
import { asItStands, listOnArrival } from './pack.ts'
import { ANSWERED } from './receive.ts'
import { openParcel, type Sealed } from './seals.ts'
import { keeperOf, sideOf } from './sides.ts'
import { findParcel, inParcels, type ParcelRow } from './tables.ts'
import { unpacked } from './unpack.ts'

/** What waits for an organisation, oldest first. */
export async function inboxOf(means: ParcelMeans, actor: Actor): Promise<Seen<readonly Waiting[]>> {
  if (!maySee(actor)) return { forbidden: true }
  const rows = await inParcels(means.store.database, scopeOf(actor), (open) =>
    open
      .selectFrom('sejour.parcel')
      .selectAll()
      .where('to_organisation_id', '=', actor.organisation)
      .where('state', '=', 'waiting')
      .orderBy('sent_at')
      .orderBy('parcel_id')
      .execute(),
  )
  const seen: Waiting[] = []
  // Few at a time: each opens several transactions, and others want some too.
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    seen.push(...(await Promise.all(some.map((row) => waitingOf(means, actor, row)))))
  }
  const caseIds = [...new Set(seen.map(({ caseId }) => caseId))]
  const { store, way = 'desk' } = means
  await store.reads.note(scopeOf(actor), { opened: 'list', way, caseIds })
  return { seen }
}

const AT_ONCE = 8

/** How many parcels wait. Nothing of anybody is read for it. */
export async function countInbox(
  { store }: Pick<ParcelMeans, 'store'>,
  actor: Actor,
): Promise<Seen<number>> {
  if (!maySee(actor)) return { forbidden: true }
  const row = await inParcels(store.database, scopeOf(actor), (open) =>
    open
      .selectFrom('sejour.parcel')
      .select(({ fn }) => fn.countAll<string>().as('waiting'))
      .where('to_organisation_id', '=', actor.organisation)
      .where('state', '=', 'waiting')
      .executeTakeFirst(),
  )
  return { seen: Number(row?.waiting ?? 0) }
}

async function waitingOf(means: ParcelMeans, actor: Actor, row: ParcelRow): Promise<Waiting> {
  const sealed = await openParcel(means.store, actor.account, row)
  const title = await titleOf(means, actor, { row, sealed })
  return {
    id: row.parcel_id,
    caseId: row.case_id,
    kind: row.kind,
    from: await means.nameOf(row.organisation_id),
    sentAt: row.sent_at,
    ...(title !== undefined && { title }),
    isOpened: row.opened_at !== null,
    via: await viaOf(means, actor, row),
  }
}

async function titleOf(
  { store }: ParcelMeans,
  actor: Actor,
  { row, sealed }: { readonly row: ParcelRow; readonly sealed: Sealed | undefined },
): Promise<string | undefined> {
  if (!sealed) return undefined
  if ('contents' in sealed) return sealed.contents.title
  return (await sideOf(store, scopeOf(actor), row.case_id))?.state.title
}

/** To whom it had been sent before it came here, oldest first. */
async function viaOf(
  { store, nameOf }: ParcelMeans,
  actor: Actor,
  { organisation_id, follows }: ParcelRow,
): Promise<readonly string[]> {
  const names: string[] = []
  const sender = { organisation: organisation_id, account: actor.account }
  let before = follows
  while (before !== null) {
    const row: ParcelRow | undefined = await findParcel(store.database, sender, before)
    if (!row) break
    names.unshift(await nameOf(row.to_organisation_id))
    before = row.follows
  }
  return names
}

/**
 * What is in a parcel that waits, against the case that stands here. Who may take it in opens it:
 * from then on it cannot be recalled, and the case of the sender notes the reading.
 */
export async function lookAtParcel(
  means: ParcelMeans,
  actor: Actor,
  parcel: string,
): Promise<LookedAt> {
  if (!maySee(actor)) return { forbidden: true }
  const { store, now, way = 'desk' } = means
  const scope = scopeOf(actor)
  const row = await findParcel(store.database, scope, parcel)
  if (!row || row.to_organisation_id !== actor.organisation) return { notFound: true }
  if (row.state === 'received') return { refused: 'parcel-settled', about: row.case_id }
  if (row.state !== 'waiting') return { refused: ANSWERED[row.state] }
  const sealed = await openParcel(store, actor.account, row)
  if (!sealed) return { refused: 'parcel-gone' }
  const theirs = { organisation: row.organisation_id, account: actor.account }
  await inParcels(store.database, theirs, (open) =>
    open
      .updateTable('sejour.parcel')
      .set({ opened_at: now() })
      .where('parcel_id', '=', parcel)
      .where('opened_at', 'is', null)
      .$if(!maySend(actor), (query) => query.where('parcel_id', 'is', null))
      .execute(),
  )
  // Both answer for who read it: the one whose case it is, and the one whose people look at it.
  await store.reads.note(theirs, { opened: 'parcel', way, caseIds: [row.case_id] })
  await store.reads.note(scope, { opened: 'parcel', way, caseIds: [row.case_id] })
  const own = (await sideOf(store, scope, row.case_id))?.state
  const sender = await keeperOf(store, theirs, row.case_id)
  if (!sender) return { refused: 'parcel-gone' }
  const contents =
    'contents' in sealed ? asItStands(sealed.contents, sender.state, sealed.procedure) : NO_CONTENTS
  const isParcel = 'contents' in sealed && own?.status !== 'handed-over'
  const taken = isParcel ? unpacked(own, contents, { by: actor.account, take: [] }) : undefined
  return {
    seen: {
      waiting: await waitingOf(means, actor, row),
      contents,
      list: 'list' in sealed ? listOnArrival(sealed.list) : [],
      onward: await onwardOf(means, actor, row),
      news: 'news' in sealed ? sealed.news : [],
      isKnown: own !== undefined,
      differences: taken?.differences ?? [],
      leftOut: taken?.leftOut ?? [],
      version: own?.version ?? 0,
    },
  }
}

/** Public bodies, and the counsel who took our case over. */
async function onwardOf(
  means: ParcelMeans,
  actor: Actor,
  row: ParcelRow,
): Promise<readonly Receiver[]> {
  const bodies = (await means.publicBodies()).filter(
    ({ id }) => id !== actor.organisation && id !== row.organisation_id,
  )
  const next = await nextCounsel(means, actor, row)
  if (next === undefined) return bodies
  return [...bodies, { id: next, name: await means.nameOf(next), kind: 'follower' }]
}

const NO_CONTENTS: ParcelContents = {
  title: '',
  language: 'fr',
  persons: [],
  addresses: [],
  mandates: [],
  procedures: [],
  arguments: [],
  exhibits: [],
  entries: [],
}

/** The parcels of a case, the latest first, with those that can be recalled. */
export async function parcelsOf(
  { store }: ParcelMeans,
  actor: Actor,
  caseId: string,
): Promise<Seen<readonly ParcelOfCase[]>> {
  if (!maySee(actor)) return { forbidden: true }
  const scope = scopeOf(actor)
  const state = (await sideOf(store, scope, caseId))?.state
  if (!state) return { notFound: true }
  const rows = await inParcels(store.database, scope, (open) =>
    open
      .selectFrom('sejour.parcel')
      .select(['parcel_id', 'state', 'opened_at'])
      .where('organisation_id', '=', actor.organisation)
      .where('case_id', '=', caseId)
      .execute(),
  )
  const byId = new Map(rows.map((row) => [row.parcel_id, row]))
  return {
    seen: [...state.parcels.values()].toReversed().map((parcel) => {
      const row = byId.get(parcel.id)
      return {
        parcel,
        mayRecall: row?.state === 'waiting' && row.opened_at === null && maySend(actor),
        ...(row?.opened_at != null && { openedAt: row.opened_at }),
      }
    }),
  }
}
