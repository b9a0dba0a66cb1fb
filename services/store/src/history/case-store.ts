import type { CaseId, CaseStore, Recorded, Scope } from '@sejour/cases'
import type { Database } from '../database/types.ts'
import { type Reading, writeReads } from '../reads/read-log.ts'
import { findAlike, findCaseIds } from '../search/search-cases.ts'
import type { ExportedHistory } from '../verify/exported-history.ts'
import { append } from './append.ts'
import { eraseIndex } from './case-index.ts'
import { findRecord, lockCase, type Means, readEvents, unlockCase } from './case-access.ts'
import type { StoreTables, Open } from './store-tables.ts'
import { type HandedOver, type HandOver, handOver } from './hand-over.ts'
import { queueRows } from './queue-rows.ts'
import { allHistories, readHistory, reproject, type Reprojecting } from './reproject.ts'
import { type TakeIn, takeIn, type TakenIn } from './take-in.ts'
import { type DoneTogether, type Together, together } from './together.ts'

/** Where cases are kept, and what the rooms above need of it besides. */
export type KeptCases = Omit<CaseStore, 'read'> & {
  /** With an opening, the log of reads is written in the same transaction. */
  readonly read: (
    scope: Scope,
    caseId: CaseId,
    opening?: Reading,
  ) => Promise<readonly Recorded[] | undefined>
  /** With hashes, privileged notes included; of a forgotten case, the chain alone. */
  readonly history: (
    scope: Scope,
    caseId: CaseId,
    opening?: Reading,
  ) => Promise<ExportedHistory | undefined>
  readonly takeIn: (scope: Scope, asked: TakeIn) => Promise<TakenIn>
  readonly handOver: (scope: Scope, asked: HandOver) => Promise<HandedOver>
  /** Events for the cases of several organisations, all of them or none. */
  readonly together: (scope: Scope, asked: Together) => Promise<DoneTogether>
  /** How many cases were refreshed. */
  readonly reproject: (scope: Scope, how: Reprojecting) => Promise<number>
  readonly all: (
    scope: Scope,
  ) => AsyncIterable<{ readonly caseId: CaseId; readonly history: readonly Recorded[] }>
}

export function caseStore(database: Database, means: Means): KeptCases {
  const rows = queueRows(means.keys)
  const within = <Value>(scope: Scope, work: (open: Open) => Promise<Value>): Promise<Value> =>
    database.within(scope, (open) => work(open.withTables<StoreTables>()))

  async function note(open: Open, scope: Scope, caseId: CaseId, opening?: Reading): Promise<void> {
    if (opening) await writeReads(open, scope, { ...opening, caseIds: [caseId], at: means.now() })
  }

  return {
    append: (scope, asked) => within(scope, (open) => append(open, means, scope, asked)),
    read: (scope, caseId, opening) =>
      within(scope, async (open) => {
        const history = await readHistory(open, means, scope, caseId)
        if (history) await note(open, scope, caseId, opening)
        return history
      }),
    history: (scope, caseId, opening) =>
      within(scope, async (open) => {
        const of = { organisation: scope.organisation, caseId }
        const record = await findRecord(open, of)
        if (!record || record.version === 0) return undefined
        const unlocked = await unlockCase(open, means.keys, record)
        await note(open, scope, caseId, opening)
        return { case: caseId, events: await readEvents(open, of, unlocked) }
      }),
    rows: (scope, which) => within(scope, (open) => rows.read(open, scope, which)),
    search: (scope, words) =>
      within(scope, async (open) => {
        const key = await means.keys.ofSearch(open, scope.organisation)
        const ids = await findCaseIds(open, scope.organisation, { key, words })
        return ids.length === 0 ? [] : rows.read(open, scope, { ids })
      }),
    alike: (scope, caseId) => within(scope, (open) => findAlike(open, scope.organisation, caseId)),
    forget: (scope, caseId) => within(scope, (open) => forget(open, scope, caseId)),
    takeIn: (scope, asked) => within(scope, (open) => takeIn(open, means, scope, asked)),
    handOver: (scope, asked) => handOver((work) => within(scope, work), means, scope, asked),
    together: (scope, asked) =>
      together((work) => database.within(scope, work), means, scope, asked),
    reproject: (scope, how) => reproject(database, means, scope, how),
    all: (scope) => allHistories(database, means, scope),
  }
}

/** What is left is the chain. Nobody gets its files any more, and the sweep removes them. */
async function forget(open: Open, { organisation }: Scope, caseId: CaseId): Promise<boolean> {
  const of = { organisation, caseId }
  await lockCase(open, of)
  const record = await findRecord(open, of)
  if (!record || record.version === 0 || record.wrapped_key === null) return false
  await eraseIndex(open, of)
  await open
    .updateTable('sejour.stored_file')
    .set({ doomed: true })
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .execute()
  await open
    .updateTable('sejour.case_record')
    .set({
      wrapped_key: null,
      status: null,
      projection: null,
      projection_version: '',
      index_digest: null,
    })
    .where('organisation_id', '=', organisation)
    .where('case_id', '=', caseId)
    .execute()
  return true
}
