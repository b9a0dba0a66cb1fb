import type { Parcel, Scope } from '@sejour/cases'
import type { OneOfTogether } from '@sejour/store'
import type { Actor } from '../actor.ts'
import { scopeOf } from '../means.ts'
import { projectorOf } from '../open-desk.ts'
import { idFrom } from './id-from.ts'
import { maySend } from './may.ts'
import type { ParcelMeans, Settled } from './parcel.ts'
import { answered, ANSWERED } from './receive.ts'
import { openParcel, sealParcel } from './seals.ts'
import { insertParcel, MOST_ATTEMPTS } from './send.ts'
import { keeperOf, sideOf } from './sides.ts'
import {
  AnsweredMeanwhile,
  findParcel,
  inParcels,
  parcelRows,
  type ParcelRow,
  settle,
} from './tables.ts'

/** `why` is read by the other side. */
export type Answering = {
  readonly parcel: string
  readonly commandId: string
  readonly why: string
}

/** The one to whom it was sent does not take it in; the sender reads why. */
export function refuseParcel(
  means: ParcelMeans,
  actor: Actor,
  { parcel, commandId, why }: Answering,
): Promise<Settled> {
  return answer(means, actor, {
    parcel,
    commandId,
    why,
    says: 'refused',
    // News is only read: refused, somebody would hold another truth than the others.
    isFor: ({ to_organisation_id, kind }) =>
      to_organisation_id === actor.organisation && kind !== 'news',
  })
}

/**
 * A parcel whose sender destroyed its case leaves the list: there is nobody left to answer. So does
 * news of a case that was destroyed here: nothing is left to write it in.
 */
export async function dismissParcel(
  { store, now }: ParcelMeans,
  actor: Actor,
  parcel: string,
): Promise<Settled> {
  if (!maySend(actor)) return { forbidden: true }
  const row = await findParcel(store.database, scopeOf(actor), parcel)
  if (row?.to_organisation_id !== actor.organisation) return { refused: 'no-such-parcel' }
  if (row.state !== 'waiting') return { done: true, repeated: true }
  const isIdle = row.kind === 'news' && !(await sideOf(store, scopeOf(actor), row.case_id))
  if (!isIdle && (await openParcel(store, actor.account, row))) return { refused: 'parcel-waits' }
  const theirs = { organisation: row.organisation_id, account: actor.account }
  await inParcels(store.database, theirs, (rows) =>
    rows
      .updateTable('sejour.parcel')
      .set({ state: 'refused', sealed: null, settled_by: actor.account, settled_at: now() })
      .where('parcel_id', '=', parcel)
      .where('state', '=', 'waiting')
      .execute(),
  )
  return { done: true }
}

/** The sender takes it back, while nobody opened it. */
export function recallParcel(
  means: ParcelMeans,
  actor: Actor,
  { parcel, commandId, why }: Answering,
): Promise<Settled> {
  return answer(means, actor, {
    parcel,
    commandId,
    why,
    says: 'recalled',
    isFor: ({ organisation_id }) => organisation_id === actor.organisation,
  })
}

/** A parcel that belongs to somebody else goes on: the sender sees to whom, and that it did. */
export async function forwardParcel(
  means: ParcelMeans,
  actor: Actor,
  { to, ...asked }: Answering & { readonly to: string },
): Promise<Settled> {
  if (!maySend(actor)) return { forbidden: true }
  const { publicBodies, nameOf } = means
  const isPublic = (await publicBodies()).some(({ id }) => id === to)
  if (to === actor.organisation) return { refused: 'own-organisation' }
  const row = await findParcel(means.store.database, scopeOf(actor), asked.parcel)
  const next = row && (await nextCounsel(means, actor, row))
  if (!isPublic && next !== to) return { refused: 'unknown-receiver', about: to }
  if (row?.organisation_id === to) return { refused: 'own-organisation', about: to }
  return answer(means, actor, {
    ...asked,
    says: 'refused',
    isFor: ({ to_organisation_id, kind }) =>
      to_organisation_id === actor.organisation && kind !== 'news',
    on: { to, name: await nameOf(to) },
  })
}

/** The counsel who took over the case of whom the parcel was sent to; nobody otherwise. */
export async function nextCounsel(
  { store }: Pick<ParcelMeans, 'store'>,
  actor: Actor,
  { case_id }: Pick<ParcelRow, 'case_id'>,
): Promise<string | undefined> {
  const keeper = await keeperOf(store, scopeOf(actor), case_id)
  return keeper?.organisation === actor.organisation ? undefined : keeper?.organisation
}

type Asked = Answering & {
  readonly says: 'refused' | 'recalled'
  readonly isFor: (row: ParcelRow) => boolean
  /** Sent on to somebody else in the same transaction. */
  readonly on?: { readonly to: string; readonly name: string }
}

async function answer(means: ParcelMeans, actor: Actor, asked: Asked): Promise<Settled> {
  if (!maySend(actor)) return { forbidden: true }
  const { store } = means
  if (asked.why.trim() === '') return { refused: 'blank' }
  const row = await findParcel(store.database, scopeOf(actor), asked.parcel)
  if (!row || !asked.isFor(row)) return { refused: 'no-such-parcel' }
  if (row.state !== 'waiting') return answeredBefore(row, asked)
  if (asked.says === 'recalled' && row.opened_at !== null) return { refused: 'parcel-opened' }
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    try {
      const done = await attemptToAnswer(means, actor, { asked, row })
      if (done) return done
    } catch (error) {
      if (!(error instanceof AnsweredMeanwhile)) throw error
      const now = await findParcel(store.database, scopeOf(actor), asked.parcel)
      if (!now || now.state === 'waiting') return { refused: 'parcel-opened' }
      return answeredBefore(now, asked)
    }
  }
  return { refused: 'case-busy' }
}

function answeredBefore({ state }: ParcelRow, { says, on }: Asked): Settled {
  if (state === (on ? 'forwarded' : says)) return { done: true, repeated: true }
  return {
    refused: state === 'received' || state === 'waiting' ? 'parcel-settled' : ANSWERED[state],
  }
}

async function attemptToAnswer(
  means: ParcelMeans,
  actor: Actor,
  { asked, row }: { readonly asked: Asked; readonly row: ParcelRow },
): Promise<Settled | undefined> {
  const { store, now, today } = means
  const theirs: Scope = { organisation: row.organisation_id, account: actor.account }
  const sender = await keeperOf(store, theirs, row.case_id)
  if (!sender) return { refused: 'parcel-gone' }
  const events = answered(sender.state, row.parcel_id, {
    answer: asked.says,
    on: today(),
    why: asked.why.trim(),
  })
  const forwarded = asked.on && (await sendingOn(means, actor, { row, on: asked.on }))
  if (asked.on && !forwarded) return { refused: 'parcel-gone' }
  const one: OneOfTogether = {
    organisation: sender.organisation,
    caseId: row.case_id,
    commandId: asked.commandId,
    expectedVersion: sender.state.version,
    events: [
      ...events,
      ...(forwarded ? [{ type: 'parcel-sent', parcel: forwarded.parcel } as const] : []),
    ],
    project: projectorOf(means),
  }
  const done = await store.cases.together(theirs, {
    appends: [one],
    alongside: async (open) => {
      const rows = parcelRows(open)
      await settle(rows, row.parcel_id, {
        state: asked.on ? 'forwarded' : asked.says,
        settled_by: actor.account,
        settled_at: now(),
        ...(asked.says === 'recalled' && { isUnopened: true }),
      })
      if (forwarded) await insertParcel(rows, forwarded.row)
    },
  })
  if (done.outcome === 'conflict') return undefined
  if (done.outcome === 'forgotten') return { refused: 'parcel-gone' }
  return { done: true, ...(done.outcome === 'repeated' && { repeated: true }) }
}

/** The same contents under a new id, from the same sender. */
async function sendingOn(
  { store, now, today }: ParcelMeans,
  actor: Actor,
  {
    row,
    on,
  }: { readonly row: ParcelRow; readonly on: { readonly to: string; readonly name: string } },
) {
  const sealed = await openParcel(store, actor.account, row)
  if (!sealed || 'news' in sealed || row.kind === 'news') return undefined
  const id = idFrom(`${row.parcel_id} on ${on.to}`)
  const scope = { organisation: row.organisation_id, account: actor.account }
  const bytes = await sealParcel(store, scope, { caseId: row.case_id, parcel: id, sealed })
  if (!bytes) return undefined
  const parcel: Parcel = {
    id,
    kind: row.kind,
    procedure: sealed.procedure,
    other: on.to,
    otherName: on.name,
    on: today(),
    contents: sealed.list,
  }
  const next = {
    parcel_id: id,
    organisation_id: row.organisation_id,
    to_organisation_id: on.to,
    case_id: row.case_id,
    kind: row.kind,
    sealed: bytes,
    sent_by: row.sent_by,
    sent_at: now(),
    follows: row.parcel_id,
  }
  return { parcel, row: next }
}
