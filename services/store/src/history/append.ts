import type { Append, Appended, Scope } from '@sejour/cases'
import type { ExportedEvent } from '../verify/exported-history.ts'
import {
  findCommand,
  lockCase,
  type Means,
  findRecord,
  readEvents,
  reserveCase,
} from './case-access.ts'
import type { Open } from './store-tables.ts'
import { chained } from './event-vault.ts'
import { instantAfter, writeHistory } from './write-history.ts'

/** Adds events to a case, in a transaction of its organisation. @throws FileNotKept */
export async function append(
  open: Open,
  means: Means,
  scope: Scope,
  asked: Append,
): Promise<Appended> {
  const of = { organisation: scope.organisation, caseId: asked.caseId }
  await lockCase(open, of)
  const repeated = await findCommand(open, of, asked.commandId)
  if (repeated !== undefined) return { outcome: 'repeated', version: repeated }

  const found = await findRecord(open, of)
  const version = found?.version ?? 0
  if (asked.expectedVersion > version) return { outcome: 'conflict', version }
  const reserved = await reserveCase(open, means, of, found)
  if (!reserved) return { outcome: 'conflict', version }

  const { record, unlocked } = reserved
  const before = await readEvents(open, of, unlocked)
  if (asked.expectedVersion < lastReadable(before)) return { outcome: 'conflict', version }
  const stamp = { at: instantAfter(record, means.now()), by: scope.account }
  const added = chained(unlocked, record, { events: asked.events, stamp })
  const { commandId, project } = asked
  const reached = await writeHistory(open, means, {
    record,
    unlocked,
    before,
    added,
    commandId,
    project,
  })
  return { outcome: 'appended', version: reached }
}

// Whoever reads a history that was handed over does not see the notes withheld at its end.
function lastReadable(events: readonly ExportedEvent[]): number {
  return events.findLast(({ disclosed }) => disclosed !== undefined)?.version ?? 0
}
