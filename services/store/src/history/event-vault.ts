import { randomBytes } from 'node:crypto'
import { type AccountId, type CaseEvent, readEvent, type Recorded } from '@sejour/cases'
import type { CaseOf } from '../keys/key-ring.ts'
import { type Key, seal, unseal } from '../keys/seal.ts'
import type { ExportedEvent } from '../verify/exported-history.ts'
import { canonicalJson } from './canonical-json.ts'
import type { EventRow } from './store-tables.ts'
import { commitmentOf, hashOf } from './chain.ts'

const SALT = 32

/** An event that this version of the product does not know: a later one wrote it. */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent'
  readonly type: string
  readonly version: number

  constructor({ type, version }: { readonly type: string; readonly version: number }) {
    super(`unknown-event: ${type}, version ${String(version)}`)
    this.type = type
    this.version = version
  }
}

/** A case that is open: whose it is, and the key of its values. */
export type Unlocked = CaseOf & { readonly key: Key }

/** The last event so far: 0 and null before the first. */
export type Head = { readonly version: number; readonly head: string | null }

/** When and by whom events are recorded. */
export type Stamp = { readonly at: string; readonly by: AccountId }

/** New events, each bound to the one before. */
export function chained(
  unlocked: CaseOf,
  from: Head,
  added: { readonly events: readonly CaseEvent[]; readonly stamp: Stamp },
): readonly ExportedEvent[] {
  const { at, by } = added.stamp
  let previous = from.head
  return added.events.map((given, index) => {
    // As it will be read again: what is absent is not there.
    const event: CaseEvent = JSON.parse(canonicalJson(given))
    const salt = randomBytes(SALT)
    const commitment = commitmentOf(salt, event)
    const link = { version: from.version + index + 1, type: event.type, at, by, commitment }
    previous = hashOf(unlocked.caseId, previous, link)
    return { ...link, hash: previous, disclosed: { salt: salt.toString('hex'), event } }
  })
}

/** An event as its row keeps it: salt and event sealed together, for this place alone. */
export function toRow(unlocked: Unlocked, event: ExportedEvent): EventRow {
  const { disclosed, ...link } = event
  return {
    organisation_id: unlocked.organisation,
    case_id: unlocked.caseId,
    ...link,
    sealed: disclosed
      ? seal(
          unlocked.key,
          Buffer.concat([
            Buffer.from(disclosed.salt, 'hex'),
            Buffer.from(canonicalJson(disclosed.event), 'utf8'),
          ]),
          placeOf(unlocked, event.version),
        )
      : null,
  }
}

/** The inverse of `toRow`; without a key, what the chain says. @throws Unreadable */
export function fromRow(row: EventRow, unlocked?: Unlocked): ExportedEvent {
  const { version, type, at, by, commitment, hash, sealed } = row
  const link = { version, type, at, by, commitment, hash }
  if (sealed === null || unlocked === undefined) return link
  const plain = unseal(unlocked.key, sealed, placeOf(unlocked, version))
  const event: CaseEvent = JSON.parse(plain.toString('utf8', SALT))
  return { ...link, disclosed: { salt: plain.toString('hex', 0, SALT), event } }
}

/** What can be read of a history, in the shapes of today. @throws UnknownEvent */
export function recorded(events: readonly ExportedEvent[]): readonly Recorded[] {
  return events.flatMap(({ version, type, at, by, disclosed }) => {
    if (disclosed === undefined) return []
    const event = readEvent(disclosed.event)
    if (event === undefined) throw new UnknownEvent({ type, version })
    return [{ version, at, by, event }]
  })
}

function placeOf({ organisation, caseId }: CaseOf, version: number): readonly string[] {
  return ['event', organisation, caseId, String(version)]
}
