import type { CaseRow, Projection } from '@sejour/cases'
import { type Key, seal, unseal } from '../keys/seal.ts'
import { canonicalJson } from './canonical-json.ts'
import { caseIndex } from './case-index.ts'
import type { StoreTables, Open, RecordRow } from './store-tables.ts'
import type { Unlocked } from './event-vault.ts'

type Kept = Pick<CaseRow, 'title' | 'row' | 'dues'>

/** The columns of a record that hold a projection. */
type Columns = Pick<
  StoreTables['sejour.case_record'],
  'status' | 'projection' | 'projection_version' | 'index_digest'
>

/** Writes what follows from a history where queues and search find it. */
export async function writeProjection(
  open: Open,
  unlocked: Unlocked,
  what: {
    readonly projection: Projection
    readonly searchKey: Key
    /** As it was written last. */
    readonly digest: Uint8Array | null
  },
): Promise<Columns> {
  const { projection } = what
  const { digest, write } = caseIndex(unlocked, projection, what.searchKey)
  if (what.digest === null || !digest.equals(what.digest)) await write(open)
  const { title, row, dues } = projection
  const text = canonicalJson({ title, row, dues } satisfies Kept)
  return {
    status: projection.status,
    projection: seal(unlocked.key, Buffer.from(text, 'utf8'), placeOf(unlocked)),
    projection_version: projection.version ?? '',
    index_digest: digest,
  }
}

/** A row of a queue; nothing before the first event, and once the case is forgotten. */
export function readRow(record: RecordRow, unlocked: Unlocked): CaseRow | undefined {
  const { status, projection, case_id: caseId, version, changed_at: changedAt } = record
  if (status === null || projection === null) return undefined
  const kept: Kept = JSON.parse(
    unseal(unlocked.key, projection, placeOf(unlocked)).toString('utf8'),
  )
  return { caseId, version, changedAt, status, ...kept }
}

function placeOf({ organisation, caseId }: Unlocked): readonly string[] {
  return ['projection', organisation, caseId]
}
