import type { CaseId, Scope } from '@sejour/cases'
import { sql } from 'kysely'
import type { Open } from '../history/store-tables.ts'
import { objectName } from './file-rows.ts'
import type { ObjectStore } from './object-store.ts'

const DAY = 86_400_000

type Means = {
  readonly within: <Value>(scope: Scope, work: (open: Open) => Promise<Value>) => Promise<Value>
  readonly objects: ObjectStore
}

/** Removes one file: nobody gets it from now on, and its bytes go. */
export async function doom(
  means: Means,
  scope: Scope,
  { caseId, address }: { readonly caseId: CaseId; readonly address: string },
): Promise<boolean> {
  const doomed = await means.within(scope, (open) =>
    open
      .updateTable('sejour.stored_file')
      .set({ doomed: true })
      .where('organisation_id', '=', scope.organisation)
      .where('case_id', '=', caseId)
      .where('address', '=', address)
      .where('doomed', '=', false)
      .returning('address')
      .executeTakeFirst(),
  )
  await clear(means, scope)
  return doomed !== undefined
}

/**
 * Removes what an organisation received more than a day ago and never used, or wants no longer, and
 * finishes removals that were interrupted. `now` is an instant. How many files went.
 */
export async function sweep(means: Means, scope: Scope, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - DAY).toISOString()
  await means.within(scope, async (open) => {
    await open
      .updateTable('sejour.stored_file')
      .set({ doomed: true })
      .where('organisation_id', '=', scope.organisation)
      .where('used', '=', false)
      .where((row) =>
        row.or([
          row.and([row('wanted_until', 'is', null), row('stored_at', '<', before)]),
          row('wanted_until', '<', now),
        ]),
      )
      .execute()
  })
  const removed = await clear(means, scope)
  await means.within(scope, (open) =>
    open
      .deleteFrom('sejour.case_record as record')
      .where('organisation_id', '=', scope.organisation)
      .where('version', '=', 0)
      .where('changed_at', '<', before)
      .where(
        sql<boolean>`not exists (
          select from sejour.stored_file file
          where file.organisation_id = record.organisation_id and file.case_id = record.case_id)`,
      )
      .execute(),
  )
  return removed
}

// The row goes last: as long as it is there, another sweep can finish what this one began.
async function clear({ within, objects }: Means, scope: Scope): Promise<number> {
  const doomed = await within(scope, (open) =>
    open
      .selectFrom('sejour.stored_file')
      .select(['case_id', 'address'])
      .where('organisation_id', '=', scope.organisation)
      .where('doomed', '=', true)
      .execute(),
  )
  for (const { case_id: caseId, address } of doomed) {
    await objects.remove(objectName({ organisation: scope.organisation, caseId }, address))
    await within(scope, (open) =>
      open
        .deleteFrom('sejour.stored_file')
        .where('organisation_id', '=', scope.organisation)
        .where('case_id', '=', caseId)
        .where('address', '=', address)
        .where('doomed', '=', true)
        .execute(),
    )
  }
  return doomed.length
}
