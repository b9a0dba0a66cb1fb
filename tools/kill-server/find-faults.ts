import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { everyMember } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { type Scope, stateOf } from '@sejour/cases'
import { houseMigrations, projectorOf } from '@sejour/desk'
import { openStore, type Store, verifyChain } from '@sejour/store'
import type { KeptAt } from './running.ts'

const WEEK = 7 * 86_400_000

/**
 * What does not hold together in a store that nobody uses: a history that does not verify, a row of
 * a queue that the history does not give, a title that search does not find, a file too many.
 */
export async function findFaults(place: KeptAt): Promise<readonly string[]> {
  // As if days had passed, so that what nobody uses is swept away.
  const now = (): string => new Date(Date.now() + WEEK).toISOString()
  const store = await openStore({ ...place, now, migrations: houseMigrations })
  try {
    await store.sweep()
    const faults: string[] = []
    let files = 0
    for (const { organisation, members } of await everyMember(store.database, now())) {
      const scope = { organisation, account: members[0]?.account ?? '' }
      const found = await findFaultsIn(store, scope)
      faults.push(...found.faults)
      files += found.files
    }
    const incoming = filesUnder(join(place.dataFolder, 'files/incoming'))
    const kept = filesUnder(join(place.dataFolder, 'files/kept'))
    if (incoming !== 0) faults.push(`${incoming} files are half received`)
    if (kept !== files) faults.push(`${files} files belong to pieces, ${kept} are kept`)
    return faults
  } finally {
    await store.close()
  }
}

async function findFaultsIn(
  { cases }: Store,
  scope: Scope,
): Promise<{ readonly faults: readonly string[]; readonly files: number }> {
  const faults: string[] = []
  const rows = new Map((await cases.rows(scope, {})).map((row) => [row.caseId, row]))
  let files = 0
  let count = 0
  for await (const { caseId, history } of cases.all(scope)) {
    count += 1
    const exported = await cases.history(scope, caseId)
    if (!exported || !verifyChain(exported).ok) faults.push('a history does not verify')
    const row = rows.get(caseId)
    const today = localDate((row?.changedAt ?? '').slice(0, 10))
    const due = projectorOf({ today: () => today, lawVersion: '' })(history)
    const isSame =
      row?.version === history.at(-1)?.version &&
      row?.title === due.title &&
      row.status === due.status &&
      isDeepStrictEqual(row.row, due.row) &&
      isDeepStrictEqual(row.dues, due.dues)
    if (!isSame) faults.push('a row of the queues is not what its history gives')
    const found = await cases.search(scope, due.title)
    if (!found.some((one) => one.caseId === caseId)) faults.push('a case is not found')
    files += stateOf(history).exhibits.size
  }
  if (count !== rows.size) faults.push(`${count} histories, ${rows.size} rows`)
  return { faults, files }
}

function filesUnder(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    ).length
  } catch {
    return 0
  }
}
