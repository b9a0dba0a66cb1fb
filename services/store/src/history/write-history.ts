import type { CaseEvent, Projection, Recorded, StoredFile } from '@sejour/cases'
import type { ExportedEvent } from '../verify/exported-history.ts'
import type { Means } from './case-access.ts'
import type { Open, RecordRow } from './store-tables.ts'
import { recorded, toRow, type Unlocked } from './event-vault.ts'
import { writeProjection } from './projection.ts'

/** An event names a file that is not kept: it was never received whole, or was swept. */
export class FileNotKept extends Error {
  override readonly name = 'FileNotKept'

  constructor() {
    super('file-not-kept')
  }
}

export type Writing = {
  readonly record: RecordRow
  readonly unlocked: Unlocked
  /** The history before. */
  readonly before: readonly ExportedEvent[]
  readonly added: readonly ExportedEvent[]
  readonly commandId: string
  readonly project: (history: readonly Recorded[]) => Projection
  /** Files may be gone from a history that comes from elsewhere, and never from one of ours. */
  readonly filesMayBeMissing?: true
}

// PostgreSQL takes 65,535 values in one statement; a row of an event has nine.
const ROWS_AT_ONCE = 1_000

/**
 * Events, what follows from them, and the command that brought them. All in the transaction that
 * locked the case. Gives the version reached.
 *
 * @throws FileNotKept
 */
export async function writeHistory(open: Open, means: Means, writing: Writing): Promise<number> {
  const { record, unlocked, before, added } = writing
  for (let from = 0; from < added.length; from += ROWS_AT_ONCE) {
    const rows = added.slice(from, from + ROWS_AT_ONCE).map((event) => toRow(unlocked, event))
    await open.insertInto('sejour.case_event').values(rows).execute()
  }
  await useFiles(open, writing)

  const version = record.version + added.length
  const last = added.at(-1)
  const projected = await writeProjection(open, unlocked, {
    projection: writing.project(recorded([...before, ...added])),
    searchKey: await means.keys.ofSearch(open, unlocked.organisation),
    digest: record.index_digest,
  })
  await open
    .with('command', (query) =>
      query.insertInto('sejour.case_command').values({
        organisation_id: unlocked.organisation,
        case_id: unlocked.caseId,
        command_id: writing.commandId,
        version,
      }),
    )
    .updateTable('sejour.case_record')
    .set({
      version,
      head: last?.hash ?? record.head,
      changed_at: last?.at ?? record.changed_at,
      ...projected,
    })
    .where('organisation_id', '=', unlocked.organisation)
    .where('case_id', '=', unlocked.caseId)
    .execute()
  return version
}

/** Never before the last event, even when the clock of the machine was set back. */
export function instantAfter(record: RecordRow, now: string): string {
  return now < record.changed_at ? record.changed_at : now
}

/** The files of the pieces and acts that these events bring, each once. */
export function filesOf(events: readonly (CaseEvent | undefined)[]): readonly StoredFile[] {
  const files = events.flatMap((event) => {
    if (event?.type === 'exhibit-added') return event.exhibit.file ?? []
    if (event?.type === 'act-written') return event.written.files
    return event?.type === 'exhibit-file-replaced' ? event.file : []
  })
  return [...new Map(files.map((file) => [file.address, file])).values()]
}

/** From now on a sweep leaves these files alone. */
async function useFiles(open: Open, writing: Writing): Promise<void> {
  const addresses = filesOf(writing.added.map(({ disclosed }) => disclosed?.event)).map(
    ({ address }) => address,
  )
  if (addresses.length === 0) return
  const { organisation, caseId } = writing.unlocked
  const used = await open
    .updateTable('sejour.stored_file')
    .set({ used: true })
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .where('address', 'in', addresses)
    .where('doomed', '=', false)
    .returning('address')
    .execute()
  if (used.length < addresses.length && !writing.filesMayBeMissing) throw new FileNotKept()
}
