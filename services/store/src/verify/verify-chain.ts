import { commitmentOf, hashOf } from '../history/chain.ts'
import type { ExportedEvent, ExportedHistory } from './exported-history.ts'

/**
 * Why a history is not what was recorded.
 *
 * `shape`: this is no event of an export. `version`: one is missing, twice there, or out of order.
 * `time`: it is older than the one before. `event`: what is told is not what was recorded.
 * `hash`: what stands around the event was changed. `head`: the end is missing, or is another one.
 */
export type Broken = 'shape' | 'version' | 'time' | 'event' | 'hash' | 'head'

/** `at`: the place of the first broken event, from 1. `withheld`: bound by the chain, not told. */
export type Verified =
  | {
      readonly ok: true
      readonly events: number
      readonly withheld: number
      readonly head: string | null
    }
  | { readonly ok: false; readonly at: number; readonly why: Broken }

/**
 * Proves that a history is complete and unchanged, from its own numbers. Events cut from the end
 * are only noticed with the hash of the last one, which its owner noted elsewhere.
 */
export function verifyChain(exported: ExportedHistory, head?: string): Verified {
  if (!isHistory(exported)) return { ok: false, at: 1, why: 'shape' }
  let previous: ExportedEvent | undefined
  for (const [index, event] of exported.events.entries()) {
    const why = findFault(exported.case, previous, event)
    if (why !== undefined) return { ok: false, at: index + 1, why }
    previous = event
  }
  const events = exported.events.length
  const last = previous?.hash ?? null
  if (head !== undefined && head !== last) return { ok: false, at: events + 1, why: 'head' }
  const withheld = exported.events.filter(({ disclosed }) => disclosed === undefined).length
  return { ok: true, events, withheld, head: last }
}

function findFault(
  caseId: string,
  previous: ExportedEvent | undefined,
  event: ExportedEvent,
): Broken | undefined {
  if (!isEvent(event)) return 'shape'
  if (event.version !== (previous?.version ?? 0) + 1) return 'version'
  if (previous !== undefined && event.at < previous.at) return 'time'
  if (!tellsWhatWasRecorded(event)) return 'event'
  return hashOf(caseId, previous?.hash ?? null, event) === event.hash ? undefined : 'hash'
}

function tellsWhatWasRecorded({ disclosed, type, commitment }: ExportedEvent): boolean {
  if (disclosed === undefined) return true
  if (disclosed.event.type !== type) return false
  try {
    return commitmentOf(Buffer.from(disclosed.salt, 'hex'), disclosed.event) === commitment
  } catch {
    return false
  }
}

function isHistory(value: unknown): value is ExportedHistory {
  return (
    hasOnly(value, ['case', 'events']) &&
    typeof value['case'] === 'string' &&
    Array.isArray(value['events'])
  )
}

const MEMBERS = ['at', 'by', 'commitment', 'disclosed', 'hash', 'type', 'version']

// An archive comes from anywhere: a member that nobody knows could hide one that was renamed.
function isEvent(value: unknown): value is ExportedEvent {
  if (!hasOnly(value, MEMBERS)) return false
  const { at, by, commitment, disclosed, hash, type, version } = value
  if (![at, by, type].every((text) => typeof text === 'string')) return false
  if (!isHex(commitment) || !isHex(hash) || !Number.isSafeInteger(version)) return false
  if (disclosed === undefined) return true
  return (
    hasOnly(disclosed, ['event', 'salt']) &&
    isHex(disclosed['salt']) &&
    typeof disclosed['event'] === 'object' &&
    disclosed['event'] !== null
  )
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function hasOnly(
  value: unknown,
  names: readonly string[],
): value is { readonly [name: string]: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((name) => names.includes(name))
  )
}
