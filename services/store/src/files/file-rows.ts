import { createHmac, randomBytes } from 'node:crypto'
import {
  reserveCase,
  findRecord,
  lockCase,
  type Means,
  unlockCase,
} from '../history/case-access.ts'
import type { Unlocked } from '../history/event-vault.ts'
import type { Open } from '../history/store-tables.ts'
import type { CaseOf } from '../keys/key-ring.ts'
import { derive } from '../keys/seal.ts'

/** Where bytes of a case stand: its own place, which no other case or organisation shares. */
export function objectName({ organisation, caseId }: CaseOf, address: string): string {
  return `${organisation}/${caseId}/${address}`
}

/** Ids and addresses come from outside, and become names of files. */
export function isPlainName(...names: readonly string[]): boolean {
  return names.every((name) => /^[A-Za-z0-9_-]{1,128}$/.test(name))
}

/** The case that a file comes to, even before its first event. Nothing once it is forgotten. */
export async function unlockForFile(
  open: Open,
  means: Means,
  of: CaseOf,
): Promise<Unlocked | undefined> {
  await lockCase(open, of)
  const reserved = await reserveCase(open, means, of, await findRecord(open, of))
  if (reserved?.record.version === 0) {
    // A sweep takes away what was only reserved, a day after it last served.
    await open
      .updateTable('sejour.case_record')
      .set({ changed_at: means.now() })
      .where('organisation_id', '=', of.organisation)
      .where('case_id', '=', of.caseId)
      .execute()
  }
  return reserved?.unlocked
}

/**
 * The address of these bytes in the case: a new one, or the one where they stand already. Nothing
 * when the case was forgotten in the meantime.
 */
export async function addressFor(
  open: Open,
  means: Means,
  unlocked: Unlocked,
  { sha256, until = null }: { readonly sha256: string; readonly until: string | null | undefined },
): Promise<string | undefined> {
  await lockCase(open, unlocked)
  const record = await findRecord(open, unlocked)
  if (!record?.wrapped_key) return undefined
  const digest = digestOf(unlocked, sha256)
  const row = await open
    .insertInto('sejour.stored_file')
    .values({
      organisation_id: unlocked.organisation,
      case_id: unlocked.caseId,
      // Never the address of bytes that are being removed at this moment.
      address: `${digest}-${randomBytes(4).toString('hex')}`,
      digest,
      stored_at: means.now(),
      wanted_until: until,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'case_id', 'digest'])
        .where('doomed', '=', false)
        .doUpdateSet({ stored_at: means.now(), wanted_until: until }),
    )
    .returning('address')
    .executeTakeFirstOrThrow()
  return row.address
}

/** Notes a file under the address that a history from elsewhere gave it. */
export async function noteAddress(
  open: Open,
  means: Means,
  unlocked: Unlocked,
  { address, sha256 }: { readonly address: string; readonly sha256: string },
): Promise<void> {
  const { organisation: organisation_id, caseId: case_id } = unlocked
  const common = {
    organisation_id,
    case_id,
    address,
    stored_at: means.now(),
    wanted_until: null,
  }
  const digest = digestOf(unlocked, sha256)
  const taken = await open
    .selectFrom('sejour.stored_file')
    .select('address')
    .where('organisation_id', '=', organisation_id)
    .where('case_id', '=', case_id)
    .where('digest', '=', digest)
    .where('doomed', '=', false)
    .where('address', '<>', address)
    .executeTakeFirst()
  await open
    .insertInto('sejour.stored_file')
    // The same bytes may stand here under another address, which earlier events name.
    .values({ ...common, digest: taken ? `as ${address}` : digest })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'case_id', 'address'])
        .doUpdateSet({ stored_at: means.now(), wanted_until: null, doomed: false }),
    )
    .execute()
}

/** The key of a file that the case has. */
export async function findFile(
  open: Open,
  means: Means,
  of: CaseOf,
  address: string,
): Promise<Unlocked | undefined> {
  const record = await findRecord(open, of)
  const row = await open
    .selectFrom('sejour.stored_file')
    .select('address')
    .where('organisation_id', '=', of.organisation)
    .where('case_id', '=', of.caseId)
    .where('address', '=', address)
    .where('doomed', '=', false)
    .executeTakeFirst()
  return record && row && unlockCase(open, means.keys, record)
}

function digestOf({ key }: Unlocked, sha256: string): string {
  return createHmac('sha256', derive(key, 'address')).update(sha256).digest('hex').slice(0, 32)
}
