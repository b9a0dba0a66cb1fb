import {
  type CaseEvent,
  type Projection,
  type Recorded,
  readEvent,
  type Scope,
} from '@sejour/cases'
import type { ExportedEvent, ExportedHistory } from '../verify/exported-history.ts'
import { type Broken, verifyChain } from '../verify/verify-chain.ts'
import {
  findCommand,
  findRecord,
  lockCase,
  type Means,
  readEvents,
  reserveCase,
} from './case-access.ts'
import type { Open } from './store-tables.ts'
import { chained } from './event-vault.ts'
import { instantAfter, writeHistory } from './write-history.ts'

/** A history that comes from elsewhere, with its chain, and what is added on arrival. */
export type TakeIn = {
  readonly history: ExportedHistory
  readonly commandId: string
  /** By the account of the scope, after the history. */
  readonly events?: readonly CaseEvent[]
  readonly project: (history: readonly Recorded[]) => Projection
}

/**
 * `broken`: it is not what was recorded. `unknown-event`: a later version of the product wrote it.
 * `another-history`: this case is here already, and went on otherwise. `forgotten`: this
 * organisation destroyed it.
 */
export type TakenIn =
  | { readonly outcome: 'taken-in' | 'repeated'; readonly version: number }
  | { readonly refused: 'broken'; readonly at: number; readonly why: Broken }
  | { readonly refused: 'unknown-event'; readonly at: number }
  | { readonly refused: 'empty' | 'another-history' | 'forgotten' }

// Clocks differ, but not by more than this.
const A_DAY = 86_400_000

/** Writes a history that was recorded elsewhere, or the part of it that is not here yet. */
export async function takeIn(
  open: Open,
  means: Means,
  scope: Scope,
  asked: TakeIn,
): Promise<TakenIn> {
  const { history, commandId, project } = asked
  const fault = findFault(history, means.now())
  if (fault) return fault
  const of = { organisation: scope.organisation, caseId: history.case }
  await lockCase(open, of)
  const repeated = await findCommand(open, of, commandId)
  if (repeated !== undefined) return { outcome: 'repeated', version: repeated }

  const found = await findRecord(open, of)
  const arriving = history.events.slice(found?.version ?? 0)
  if (found && !continues(history, found)) return { refused: 'another-history' }
  const reserved = await reserveCase(open, means, of, found)
  if (!reserved) return { refused: 'forgotten' }

  const { record, unlocked } = reserved
  const before = await readEvents(open, of, unlocked)
  const last = arriving.at(-1)
  const end = last
    ? { ...record, changed_at: last.at, version: last.version, head: last.hash }
    : record
  const stamp = { at: instantAfter(end, means.now()), by: scope.account }
  const own = chained(unlocked, end, { events: asked.events ?? [], stamp })
  const version = await writeHistory(open, means, {
    record,
    unlocked,
    before,
    added: [...arriving, ...own],
    commandId,
    project,
    filesMayBeMissing: true,
  })
  return { outcome: 'taken-in', version }
}

function findFault(history: ExportedHistory, now: string): TakenIn | undefined {
  const verified = verifyChain(history)
  if (!verified.ok) return { refused: 'broken', at: verified.at, why: verified.why }
  const last = history.events.at(-1)
  if (!last) return { refused: 'empty' }
  // From the future, it would hold back every later instant of the case.
  const at = Date.parse(last.at)
  if (Number.isNaN(at) || at > Date.parse(now) + A_DAY) {
    return { refused: 'broken', at: last.version, why: 'time' }
  }
  const unknown = history.events.find(isUnknown)
  return unknown && { refused: 'unknown-event', at: unknown.version }
}

function isUnknown({ disclosed }: ExportedEvent): boolean {
  return disclosed !== undefined && readEvent(disclosed.event) === undefined
}

/** Whether what is here is the beginning of what arrives, or all of it and more. */
function continues(
  { events }: ExportedHistory,
  here: { readonly version: number; readonly head: string | null },
): boolean {
  if (here.version === 0) return true
  return events[here.version - 1]?.hash === here.head
}
