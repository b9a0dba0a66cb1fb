import {
  type CaseEvent,
  type CaseState,
  type Collision,
  type Command,
  conflictBetween,
  decide,
  evolve,
  findState,
  type Recorded,
} from '@sejour/cases'
import { OrganisationKeyMissing } from '@sejour/store'
import type { Actor } from './actor.ts'
import { mayCommand } from './authorise.ts'
import type { DeskRefusal, Perform, Performed } from './desk.ts'
import { type Means, scopeOf } from './means.ts'
import { isForParcels, outOfOrder } from './order.ts'
import { appendAndTell, type Telling, tells } from './parcels/tell.ts'
import { projector } from './projection.ts'

/** Everything that can come of a command but that it was carried out. */
type NotDone = Exclude<Performed, { readonly done: number }>

type Refused = { readonly refused: DeskRefusal; readonly about?: string }

/** What is to be done, which may depend on how the case stands. */
export type Order = Omit<Perform, 'command'> & {
  readonly commands: (
    state: CaseState | undefined,
  ) => { readonly commands: readonly Command[] } | Refused
}

// Whoever loses this often against others writing the same case has to look again.
const MOST_ATTEMPTS = 40

/**
 * Reads the case, decides, and appends with what follows. Whoever wrote in between is no hindrance
 * unless both said something else of the same field; a command that was carried out before is
 * answered as it was then, and does nothing.
 */
export async function carryOut(means: Means, actor: Actor, order: Order): Promise<Performed> {
  const scope = scopeOf(actor)
  let version = 0
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const history = (await means.store.cases.read(scope, order.caseId)) ?? []
    version = history.at(-1)?.version ?? 0
    const plan = planned(means, actor, { history, order })
    if (!('events' in plan)) return (await answeredBefore(means, actor, order)) ?? plan
    if (plan.events.length === 0) {
      return (await answeredBefore(means, actor, order)) ?? { done: version }
    }
    const written = await write(means, actor, { order, history, plan })
    if (written) return written
  }
  return { conflict: { version, fields: [] } }
}

type Plan = { readonly events: readonly CaseEvent[]; readonly commands: readonly Command[] }

/** Every command as the case stands after those before it; the first that is refused ends it. */
function planned(
  means: Means,
  actor: Actor,
  { history, order }: { readonly history: readonly Recorded[]; readonly order: Order },
): Plan | NotDone {
  const before = findState(history)
  const asked = order.commands(before)
  if ('refused' in asked) return asked
  const { commands } = asked
  if (!commands.every(({ type }) => mayCommand(actor, type))) return { forbidden: true }
  if (!before && !opens(commands)) return { notFound: true }
  if (commands.some((command) => isForParcels(before, command)))
    return { refused: 'through-parcels' }
  const conflict = conflictOf(actor, history, { order, commands })
  if (conflict) return conflict
  const events: CaseEvent[] = []
  let state = before
  for (const command of commands) {
    const decided = decide({ state, by: actor.account }, command)
    if ('refused' in decided) return decided
    for (const event of decided.events) {
      const version = (state?.version ?? 0) + 1
      // The instant is the store's to give; nothing that is decided depends on it.
      state = evolve(state, { version, at: '', by: actor.account, event })
      events.push(event)
    }
  }
  const wrong = state && outOfOrder(actor.kind, { before, after: state }, means.today())
  return wrong ?? { events, commands }
}

const opens = ([first]: readonly Command[]): boolean => first?.type === 'open-case'

function conflictOf(
  actor: Actor,
  history: readonly Recorded[],
  { order, commands }: { readonly order: Order; readonly commands: readonly Command[] },
): NotDone | undefined {
  const { expectedVersion } = order
  const version = history.at(-1)?.version ?? 0
  if (expectedVersion === undefined || expectedVersion === version) return undefined
  if (expectedVersion > version) return { conflict: { version, fields: [] } }
  const read = findState(history.filter((one) => one.version <= expectedVersion))
  const since = history.filter((one) => one.version > expectedVersion)
  const collisions = commands.flatMap((command) =>
    conflictBetween({ read, by: actor.account, since }, command),
  )
  const fields = [...new Set(collisions.map(nameOf))]
  return fields.length === 0 ? undefined : { conflict: { version, fields } }
}

const nameOf = ({ field }: Collision): string => field.name ?? field.subject

/** Nothing when somebody else wrote meanwhile: then it is read and decided again. */
async function write(
  means: Means,
  actor: Actor,
  { order, history, plan }: { order: Order; history: readonly Recorded[]; plan: Plan },
): Promise<Performed | undefined> {
  const { caseId, commandId } = order
  const expectedVersion = history.at(-1)?.version ?? 0
  const project = projector(means.projecting())
  const leaving = plan.commands.find((command) => command.type === 'hand-over-case')
  if (leaving) return handOver(means, actor, { order, expectedVersion, plan })
  const append = { caseId, commandId, expectedVersion, events: plan.events, project }
  const before = findState(history)
  if (tells(actor.kind, before, plan.events)) return tell(means, actor, { append, before })
  const appended = await means.store.cases.append(scopeOf(actor), append)
  if (appended.outcome === 'conflict') return undefined
  return doneAt(appended.version, appended.outcome === 'repeated')
}

/** Whoever follows the file learns it in the same transaction, or nobody does. */
async function tell(
  means: Means,
  actor: Actor,
  { append, before }: Pick<Telling, 'append' | 'before'>,
): Promise<Performed | undefined> {
  const done = await appendAndTell(means.store, scopeOf(actor), {
    append,
    before,
    today: means.today(),
  })
  if (done.outcome === 'repeated') return doneAt(done.version, true)
  // Somebody wrote in one of the cases, or destroyed it: all of them are read again.
  if (done.outcome !== 'appended') return undefined
  return doneAt(done.versions[0] ?? append.expectedVersion, false)
}

/** The case goes with its files; what stays behind is read only. */
async function handOver(
  means: Means,
  actor: Actor,
  { order, expectedVersion, plan }: { order: Order; expectedVersion: number; plan: Plan },
): Promise<Performed | undefined> {
  const left = plan.events.find((event) => event.type === 'case-handed-over')
  if (!left) return { done: expectedVersion }
  try {
    const handed = await means.store.handOver(scopeOf(actor), {
      caseId: order.caseId,
      commandId: order.commandId,
      expectedVersion,
      to: left.to,
      leaving: plan.events,
      arriving: [{ type: 'case-taken-over', from: actor.organisation, on: left.on }],
      project: projector(means.projecting()),
    })
    if ('refused' in handed) return { refused: 'cannot-travel', about: left.to }
    if (handed.outcome === 'conflict') return undefined
    return doneAt(handed.version, handed.outcome === 'repeated')
  } catch (error) {
    if (!(error instanceof OrganisationKeyMissing)) throw error
    return { refused: 'unknown-organisation', about: left.to }
  }
}

/**
 * Whether this very command was carried out before: then what it wrote stands in its own way. The
 * store answers that before it looks at the version, and with this one it writes nothing.
 */
async function answeredBefore(
  means: Means,
  actor: Actor,
  { caseId, commandId }: Order,
): Promise<Performed | undefined> {
  const asked = await means.store.cases.append(scopeOf(actor), {
    caseId,
    commandId,
    expectedVersion: Number.MAX_SAFE_INTEGER,
    events: [],
    project: projector(means.projecting()),
  })
  return asked.outcome === 'repeated' ? doneAt(asked.version, true) : undefined
}

function doneAt(version: number, repeated: boolean): Performed {
  return repeated ? { done: version, repeated: true } : { done: version }
}
