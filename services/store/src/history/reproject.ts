import type { CaseId, Projection, Recorded, Scope } from '@sejour/cases'
import type { Database } from '../database/types.ts'
import {
  findRecord,
  lockCase,
  type Means,
  nextCaseIds,
  readEvents,
  unlockCase,
} from './case-access.ts'
import type { StoreTables, Open } from './store-tables.ts'
import { recorded } from './event-vault.ts'
import { writeProjection } from './projection.ts'

export type Reprojecting = {
  /** That of the projections that `project` gives: others are refreshed. */
  readonly version: string
  readonly project: (history: readonly Recorded[]) => Projection
}

/** Refreshes what queues show when the law changed; a case at a time, so that nobody waits. */
export async function reproject(
  database: Database,
  means: Means,
  scope: Scope,
  how: Reprojecting,
): Promise<number> {
  let refreshed = 0
  for await (const { case_id: caseId, projection_version } of caseIds(database, scope)) {
    if (projection_version === how.version) continue
    const done = await database.within(scope, (open) =>
      refresh(
        open.withTables<StoreTables>(),
        means,
        { organisation: scope.organisation, caseId },
        how,
      ),
    )
    if (done) refreshed += 1
  }
  return refreshed
}

/** Every case of an organisation with its history, one at a time; each as it stands when reached. */
export async function* allHistories(
  database: Database,
  means: Means,
  scope: Scope,
): AsyncGenerator<{ readonly caseId: CaseId; readonly history: readonly Recorded[] }> {
  for await (const { case_id: caseId } of caseIds(database, scope)) {
    const history = await database.within(scope, (open) =>
      readHistory(open.withTables<StoreTables>(), means, scope, caseId),
    )
    if (history) yield { caseId, history }
  }
}

/** Nothing when there is no such case, or no longer. */
export async function readHistory(
  open: Open,
  means: Means,
  { organisation }: Scope,
  caseId: CaseId,
): Promise<readonly Recorded[] | undefined> {
  const of = { organisation, caseId }
  const record = await findRecord(open, of)
  if (!record || record.version === 0) return undefined
  const unlocked = await unlockCase(open, means.keys, record)
  return unlocked && recorded(await readEvents(open, of, unlocked))
}

async function* caseIds(database: Database, scope: Scope) {
  let after: CaseId = ''
  for (;;) {
    const page = await database.within(scope, (open) =>
      nextCaseIds(open.withTables<StoreTables>(), scope.organisation, after),
    )
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.case_id
  }
}

async function refresh(
  open: Open,
  means: Means,
  of: { readonly organisation: string; readonly caseId: CaseId },
  { project }: Reprojecting,
): Promise<boolean> {
  await lockCase(open, of)
  const record = await findRecord(open, of)
  const unlocked = record && (await unlockCase(open, means.keys, record))
  if (!record || !unlocked) return false
  const projected = await writeProjection(open, unlocked, {
    projection: project(recorded(await readEvents(open, of, unlocked))),
    searchKey: await means.keys.ofSearch(open, of.organisation),
    digest: record.index_digest,
  })
  await open
    .updateTable('sejour.case_record')
    .set(projected)
    .where('organisation_id', '=', of.organisation)
    .where('case_id', '=', of.caseId)
    .execute()
  return true
}
