import type { AccountId, Append, CaseId, OrganisationId, Scope } from '@sejour/cases'
import { sql, type Transaction } from 'kysely'
import type { NoTables } from '../database/types.ts'
import { append } from './append.ts'
import { findCommand, findRecord, lockCase, type Means } from './case-access.ts'
import type { Open, StoreTables } from './store-tables.ts'

/** Events for the case of one organisation. Absent account: whoever asks. */
export type OneOfTogether = Append & {
  readonly organisation: OrganisationId
  readonly account?: AccountId
}

/** What several organisations learn at once; the first one decides whether it was done before. */
export type Together = {
  readonly appends: readonly [OneOfTogether, ...OneOfTogether[]]
  /** Rows beside the cases, for the organisation of the scope. What it throws undoes everything. */
  readonly alongside?: (open: Transaction<NoTables>) => Promise<void>
}

/**
 * `versions`: what each case then had, in the order asked. `conflict`, `forgotten`: the case of this
 * organisation stands in the way, and nothing was done anywhere.
 */
export type DoneTogether =
  | { readonly outcome: 'appended'; readonly versions: readonly number[] }
  | { readonly outcome: 'repeated'; readonly version: number }
  | {
      readonly outcome: 'conflict'
      readonly organisation: OrganisationId
      readonly version: number
    }
  | { readonly outcome: 'forgotten'; readonly organisation: OrganisationId }

/** Rolls back a transaction in which one of the sides could not be written. */
class Undone extends Error {
  override readonly name = 'Undone'
  readonly answer: DoneTogether

  constructor(answer: DoneTogether) {
    super('undone')
    this.answer = answer
  }
}

/**
 * All of them, or none: only the events that are given are written, so that nothing else of a case
 * travels. @throws FileNotKept, OrganisationKeyMissing, and what `alongside` throws
 */
export async function together(
  within: <Value>(work: (open: Transaction<NoTables>) => Promise<Value>) => Promise<Value>,
  means: Means,
  scope: Scope,
  asked: Together,
): Promise<DoneTogether> {
  try {
    return await within((open) => everyone(open, means, scope, asked))
  } catch (error) {
    if (error instanceof Undone) return error.answer
    throw error
  }
}

async function everyone(
  transaction: Transaction<NoTables>,
  means: Means,
  scope: Scope,
  { appends, alongside }: Together,
): Promise<DoneTogether> {
  const open = transaction.withTables<StoreTables>()
  for (const of of inOneOrder(appends)) await lockCase(open, of)
  const [first] = appends
  await actFor(open, first.organisation)
  const repeated = await findCommand(open, first, first.commandId)
  if (repeated !== undefined) return { outcome: 'repeated', version: repeated }

  const versions: number[] = []
  for (const { organisation, account = scope.account, ...one } of appends) {
    await actFor(open, organisation)
    const appended = await append(open, means, { organisation, account }, one)
    if (appended.outcome === 'conflict') {
      const record = await findRecord(open, { organisation, caseId: one.caseId })
      const { version } = appended
      throw new Undone(
        record?.wrapped_key === null
          ? { outcome: 'forgotten', organisation }
          : { outcome: 'conflict', organisation, version },
      )
    }
    versions.push(appended.version)
  }
  await actFor(open, scope.organisation)
  await alongside?.(transaction)
  return { outcome: 'appended', versions }
}

/** Two that write each other’s cases take them in the same order, and never wait for each other. */
function inOneOrder(
  appends: readonly OneOfTogether[],
): readonly { readonly organisation: OrganisationId; readonly caseId: CaseId }[] {
  const name = ({ organisation, caseId }: OneOfTogether) => `${organisation} ${caseId}`
  return appends.toSorted((one, other) => (name(one) < name(other) ? -1 : 1))
}

/** Leaves the organisation of the scope, for the length of the statements of another one. */
async function actFor(open: Open, organisation: OrganisationId): Promise<void> {
  await sql`select set_config('sejour.organisation', ${organisation}, true)`.execute(open)
}
