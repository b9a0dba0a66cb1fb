import {
  type AccountId,
  type CaseEvent,
  type CaseId,
  type OrganisationId,
  PRIVILEGED,
  type Projection,
  type Recorded,
  type Scope,
} from '@sejour/cases'
import { sql } from 'kysely'
import type { ExportedHistory } from '../verify/exported-history.ts'
import { append } from './append.ts'
import {
  findCommand,
  findRecord,
  lockCase,
  type Means,
  readEvents,
  unlockCase,
} from './case-access.ts'
import type { Open } from './store-tables.ts'
import { takeIn, type TakenIn } from './take-in.ts'

/** A case goes to another organisation; the one that leaves keeps what it had until then. */
export type HandOver = {
  readonly caseId: CaseId
  readonly expectedVersion: number
  readonly commandId: string
  readonly to: OrganisationId
  /** The last events of the one that leaves: the chain of the next one holds them too. */
  readonly leaving: readonly CaseEvent[]
  /** The first events of the next one. */
  readonly arriving: readonly CaseEvent[]
  /** Who takes the case over there; absent: whoever hands it over. */
  readonly acceptedBy?: AccountId
  readonly project: (history: readonly Recorded[]) => Projection
}

export type HandedOver =
  | { readonly outcome: 'handed-over' | 'repeated'; readonly version: number }
  | { readonly outcome: 'conflict'; readonly version: number }
  | Extract<TakenIn, { readonly refused: unknown }>

/** Rolls back a transaction in which one of the two sides could not be written. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly answer: HandedOver

  constructor(answer: HandedOver) {
    super('refused')
    this.answer = answer
  }
}

/** Both sides, or neither. @throws OrganisationKeyMissing when the next one was never created */
export async function handOver(
  within: <Value>(work: (open: Open) => Promise<Value>) => Promise<Value>,
  means: Means,
  scope: Scope,
  asked: HandOver,
): Promise<HandedOver> {
  try {
    return await within((open) => both(open, means, scope, asked))
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

async function both(open: Open, means: Means, scope: Scope, asked: HandOver): Promise<HandedOver> {
  const { caseId, commandId, to, project } = asked
  const of = { organisation: scope.organisation, caseId }
  // Two organisations that hand a case to each other must not wait for each other.
  for (const organisation of [scope.organisation, to].sort()) {
    await lockCase(open, { organisation, caseId })
  }
  const repeated = await findCommand(open, of, commandId)
  if (repeated !== undefined) return { outcome: 'repeated', version: repeated }

  const left = await append(open, means, scope, { ...asked, events: asked.leaving })
  if (left.outcome === 'conflict') return left
  const record = await findRecord(open, of)
  const unlocked = record && (await unlockCase(open, means.keys, record))
  if (!unlocked) throw new Refused({ refused: 'forgotten' })
  const history = withoutPrivileged({ case: caseId, events: await readEvents(open, of, unlocked) })

  await actFor(open, to)
  const taken = await takeIn(
    open,
    means,
    { organisation: to, account: asked.acceptedBy ?? scope.account },
    { history, commandId, events: asked.arriving, project },
  )
  await actFor(open, scope.organisation)
  if ('refused' in taken) throw new Refused(taken)
  return { outcome: 'handed-over', version: left.version }
}

/** What may travel: of a privileged note, only that there was one. */
export function withoutPrivileged(history: ExportedHistory): ExportedHistory {
  const privileged: readonly string[] = PRIVILEGED
  const events = history.events.map((event) => {
    if (!privileged.includes(event.type)) return event
    const { disclosed: _, ...link } = event
    return link
  })
  return { ...history, events }
}

/** The one place that leaves its organisation, for the length of a statement of the receiver. */
async function actFor(open: Open, organisation: OrganisationId): Promise<void> {
  await sql`select set_config('sejour.organisation', ${organisation}, true)`.execute(open)
}
