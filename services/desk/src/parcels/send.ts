import type { LocalDate } from '@sejour/calendar'
import type { CaseEvent, CaseState, Command, Parcel, Scope } from '@sejour/cases'
import type { Actor } from '../actor.ts'
import { mayCommand } from '../authorise.ts'
import { scopeOf } from '../means.ts'
import { projectorOf } from '../open-desk.ts'
import { outOfOrder } from '../order.ts'
import { maySend } from './may.ts'
import { packed } from './pack.ts'
import type { ParcelMeans, SendParcel, SentParcel } from './parcel.ts'
import { sealParcel } from './seals.ts'
import { decidedOn, hasForgotten, keeperOf, sideOf } from './sides.ts'
import { inParcels, parcelRows, type ParcelRows } from './tables.ts'
import { appendAndTell } from './tell.ts'
import { untoldIn } from './untold.ts'

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
  const { commands = [] } = asked
  if (!maySend(actor) || !commands.every(({ type }) => mayCommand(actor, type))) {
    return { forbidden: true }
  }
  const { store } = means
  const scope = scopeOf(actor)
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const state = (await sideOf(store, scope, asked.caseId))?.state
    if (!state) return { notFound: true }
    try {
      const sent = await attemptToSend(means, actor, { asked, state })
      if (sent) return sent
    } catch (error) {
      if (!(error instanceof ParcelIdUsed)) throw error
      return { refused: 'id-used', about: asked.parcel }
    }
  }
  return { refused: 'case-busy' }
}

type Attempt = { readonly asked: SendParcel; readonly state: CaseState }

/** The case after what goes with the parcel, from which the parcel is packed. */
type Begun = {
  readonly before: CaseState
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
}

async function attemptToSend(
  means: ParcelMeans,
  actor: Actor,
  { asked, state: before }: Attempt,
): Promise<SentParcel | undefined> {
  const begun = begin(actor, before, { commands: asked.commands ?? [], today: means.today() })
  if ('refused' in begun) return (await wasSent(means, scopeOf(actor), asked)) ?? begun
  const { state } = begun
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
    const done = await means.desk.performAll(actor, {
      caseId: asked.caseId,
      commandId: asked.commandId,
      commands: [...(asked.commands ?? []), { type: 'send-parcel', parcel }],
    })
    if ('done' in done) return { sent: parcel.otherName, ...(done.repeated && { repeated: true }) }
    if ('conflict' in done) return { refused: 'case-busy' }
    // What the desk says besides is said of other commands.
    return done as SentParcel
  }
  const to = await receiverOf(means, actor, { ...asked, to: asked.to })
  if (!('to' in to)) return to
  const untold = to.isPublic ? undefined : firstUntold(state, asked)
  if (untold !== undefined) return { refused: 'decision-not-notified', about: untold }
  return carry(means, actor, {
    asked,
    begun,
    to,
    parcel: { ...parcel, other: to.to, otherName: to.name },
    sealed: { contents, list },
  })
}

/** What goes with a parcel, as a desk would carry it out: it has to fit where the file stands. */
function begin(
  { account, kind }: Actor,
  before: CaseState,
  { commands, today }: { readonly commands: readonly Command[]; readonly today: LocalDate },
): Begun | Extract<SentParcel, { readonly refused: unknown }> {
  const decided = decidedOn(before, account, commands)
  if ('refused' in decided) return decided
  const wrong = outOfOrder(kind, { before, after: decided.state }, today)
  if (wrong?.refused === 'in-future' || wrong?.refused === 'not-in-order') {
    return { ...wrong, refused: wrong.refused }
  }
  return { ...decided, before }
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

/** Nobody learns a decision from a parcel before it is notified. */
function firstUntold(
  state: CaseState,
  { exhibits, acts, entries }: SendParcel,
): string | undefined {
  const untold = untoldIn(state)
  return [...exhibits, ...acts, ...entries].find((id) => untold.has(id))
}

type To = {
  readonly to: string
  readonly name: string
  /** A commune or an office: it keeps what it reads to itself. */
  readonly isPublic: boolean
  readonly followed?: true
}

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
  return { to: at, name: await nameOf(at), isPublic, ...(at !== to && { followed: true }) }
}

async function carry(
  means: ParcelMeans,
  actor: Actor,
  {
    asked,
    begun,
    to,
    parcel,
    sealed,
  }: Pick<Attempt, 'asked'> & {
    readonly begun: Begun
    readonly to: To
    readonly parcel: Parcel
    readonly sealed: ReturnType<typeof packed>
  },
): Promise<SentParcel | undefined> {
  const { store, now } = means
  const scope = scopeOf(actor)
  const { caseId, commandId } = asked
  const { before, state } = begun
  const sending = decidedOn(state, actor.account, [{ type: 'send-parcel', parcel }])
  if ('refused' in sending) return (await wasSent(means, scope, asked)) ?? sending
  const bytes = await sealParcel(store, scope, {
    caseId,
    parcel: parcel.id,
    sealed: { ...sealed, procedure: asked.procedure },
  })
  if (!bytes) return { notFound: true }
  const done = await appendAndTell(store, scope, {
    append: {
      caseId,
      commandId,
      expectedVersion: before.version,
      events: [...begun.events, ...sending.events],
      project: projectorOf(means),
    },
    before,
    today: means.today(),
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
  // Whoever follows the file and destroyed it meanwhile is not told any more: it is read again.
  if (done.outcome === 'forgotten') {
    return done.organisation === scope.organisation ? { notFound: true } : undefined
  }
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
  { parcel }: Pick<SendParcel, 'parcel'>,
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

/** A parcel of somebody else, or of another case, has this id. */
class ParcelIdUsed extends Error {
  override readonly name = 'ParcelIdUsed'

  constructor() {
    super('parcel-id-used')
  }
}

/** Lays a parcel down for its receiver, for its sender. @throws ParcelIdUsed */
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
  const laid = await rows
    .insertInto('sejour.parcel')
    .values({ ...row, state: 'waiting' })
    .onConflict((conflict) => conflict.column('parcel_id').doNothing())
    .returning('parcel_id')
    .executeTakeFirst()
  if (!laid) throw new ParcelIdUsed()
}
