import type { Context } from '../context.ts'
import { asHouse, type Scope } from '../house.ts'
import { dayOf, instantOf } from '../instants.ts'
import { dayIn, openPaperCode, type OpenedByPaper, type TypedPaperCode } from './paper-codes.ts'

/** A file that somebody linked to their account. */
export type LinkedFile = {
  /** The id of the code that linked it. */
  readonly id: string
  readonly organisation: string
  readonly organisationName: string
  readonly caseId: string
  readonly person: string
  /** Instant. */
  readonly linkedAt: string
  /** Its last day, that day included. */
  readonly until: string
  /** Why it opens no more: the organisation took the code back, or its last day is past. */
  readonly ended?: 'revoked' | 'over'
}

/**
 * Links the file that a code opens to an account, in its own space. The code is counted and refused
 * as on the page where it is typed; linking twice is linking once.
 */
export async function linkPaperCode(
  context: Context,
  { organisation, account }: Scope,
  typed: TypedPaperCode,
): Promise<OpenedByPaper> {
  const opened = await openPaperCode(context, typed)
  if ('refused' in opened) return opened
  await asHouse(context, (rows) =>
    rows
      .insertInto('sejour.paper_link')
      .values({
        organisation_id: organisation,
        account_id: account,
        code_id: opened.id,
        linked_at: context.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  return opened
}

/**
 * The files that an account linked, the first one first. The house asks: codes are rows of the
 * organisations that gave them.
 */
export async function listLinkedFiles(
  context: Context,
  { organisation, account }: Scope,
): Promise<readonly LinkedFile[]> {
  const rows = await asHouse(context, (open) =>
    open
      .selectFrom('sejour.paper_link as link')
      .innerJoin('sejour.paper_code as code', 'code.id', 'link.code_id')
      .innerJoin('sejour.organisation as giver', 'giver.organisation_id', 'code.organisation_id')
      .select(['code.id', 'code.organisation_id', 'code.case_id', 'code.person_id'])
      .select(['code.until', 'code.revoked_at', 'link.linked_at', 'giver.name'])
      .where('link.account_id', '=', account)
      .where('link.organisation_id', '=', organisation)
      .orderBy('link.linked_at')
      .orderBy('code.id')
      .execute(),
  )
  const today = dayOf(context.now())
  return rows.map((row) => {
    const until = dayIn(row.until)
    const ended = row.revoked_at ? 'revoked' : until < today ? 'over' : undefined
    return {
      id: row.id,
      organisation: row.organisation_id,
      organisationName: row.name,
      caseId: row.case_id,
      person: row.person_id,
      linkedAt: instantOf(row.linked_at),
      until,
      ...(ended && { ended }),
    }
  })
}

/** The file leaves the space of the account. The code on paper still opens it. */
export async function unlinkPaperCode(
  context: Context,
  { organisation, account }: Scope,
  id: string,
): Promise<void> {
  await asHouse(context, (rows) =>
    rows
      .deleteFrom('sejour.paper_link')
      .where('account_id', '=', account)
      .where('organisation_id', '=', organisation)
      .where('code_id', '=', id)
      .execute(),
  )
}
