import type { LocalDate } from '@sejour/calendar'
import type { CaseId, CaseRow, OrganisationId, Projection, Scope } from '@sejour/cases'
import { sql } from 'kysely'
import type { KeyRing } from '../keys/key-ring.ts'
import { unlockCase } from './case-access.ts'
import { readRow } from './projection.ts'
import type { Open } from './store-tables.ts'

/** Which rows of a queue. */
type Which = {
  readonly status?: Projection['status']
  readonly dueUntil?: LocalDate
  readonly ids?: readonly CaseId[]
}

/** Reads rows of queues, last changed first. */
export type QueueRows = {
  readonly read: (open: Open, scope: Scope, which: Which) => Promise<readonly CaseRow[]>
}

/** A row as it was read last, with the digest of the sealed bytes that it was read from. */
type Opened = { readonly digest: string; readonly row: CaseRow }

/**
 * Rows of queues, opened once: a list of thousands of cases must not be deciphered for each page.
 * What may be seen, and whether it changed, the database says each time.
 */
export function queueRows(keys: KeyRing): QueueRows {
  const known = new Map<OrganisationId, Map<CaseId, Opened>>()

  return {
    read: async (open, scope, which) => {
      const { organisation } = scope
      const before = known.get(organisation) ?? new Map<CaseId, Opened>()
      known.set(organisation, before)
      const found = await findRows(open, scope, which)
      // What is no longer there is not kept in memory either: it may have been forgotten.
      if (Object.keys(which).length === 0) keepOnly(before, found)
      const changed = found.filter(({ case_id, digest }) => before.get(case_id)?.digest !== digest)
      await openRows(open, scope, { keys, changed, into: before })
      return found.flatMap(({ case_id, digest }) => {
        const opened = before.get(case_id)
        return opened?.digest === digest ? [opened.row] : []
      })
    },
  }
}

type Found = { readonly case_id: CaseId; readonly digest: string }

/** Every column of a record that a row shows is in the digest. */
async function findRows(
  open: Open,
  { organisation }: Scope,
  { status, ids, dueUntil }: Which,
): Promise<readonly Found[]> {
  return open
    .selectFrom('sejour.case_record as record')
    .select([
      'case_id',
      sql<string>`md5(projection) || version || changed_at || status`.as('digest'),
    ])
    .where('organisation_id', '=', organisation)
    .where('status', 'is not', null)
    .where('projection', 'is not', null)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? null))
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`case_id = any(${ids}::text[])`))
    .$if(dueUntil !== undefined, (query) =>
      query.where(sql<boolean>`exists (
        select from sejour.case_due due
        where due.organisation_id = record.organisation_id and due.case_id = record.case_id
          and due.safe_day <= ${dueUntil}::date)`),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('case_id')
    .execute()
}

async function openRows(
  open: Open,
  { organisation }: Scope,
  {
    keys,
    changed,
    into,
  }: {
    readonly keys: KeyRing
    readonly changed: readonly Found[]
    readonly into: Map<CaseId, Opened>
  },
): Promise<void> {
  if (changed.length === 0) return
  const digests = new Map(changed.map(({ case_id, digest }) => [case_id, digest]))
  const records = await open
    .selectFrom('sejour.case_record')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`case_id = any(${[...digests.keys()]}::text[])`)
    .execute()
  for (const record of records) {
    const unlocked = await unlockCase(open, keys, record)
    const row = unlocked && readRow(record, unlocked)
    const digest = digests.get(record.case_id)
    if (row && digest !== undefined) into.set(record.case_id, { digest, row })
  }
}

function keepOnly(opened: Map<CaseId, Opened>, found: readonly Found[]): void {
  const ids = new Set(found.map(({ case_id }) => case_id))
  for (const id of opened.keys()) if (!ids.has(id)) opened.delete(id)
}
