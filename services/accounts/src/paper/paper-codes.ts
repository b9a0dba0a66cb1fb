import { randomUUID } from 'node:crypto'
import type { LocalDate } from '@sejour/calendar'
import { countAttempt, forgetAttempts, uncountAttempt, type Try } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse, within, type Scope } from '../house.ts'
import { dayOf, instantOf } from '../instants.ts'
import { newReadableCode, readCode } from '../secrets/readable-code.ts'

/** What a code on paper opens, and until which day, that day included. */
export type PaperCodeFor = {
  /** Made by the caller: what is sent twice gives one code, the one that was shown last. */
  readonly id?: string
  /** A code that everybody knows, for demonstrations; otherwise chance makes it. */
  readonly code?: string
  readonly caseId: string
  readonly person: string
  readonly birthDate: LocalDate
  readonly until: LocalDate
}

/** A code as the organisation sees it: never the code itself. */
export type PaperCode = {
  readonly id: string
  readonly person: string
  readonly givenAt: string
  /** Account. */
  readonly givenBy: string
  readonly until: string
  readonly revokedAt?: string
  /** Instant at which it was last used. */
  readonly openedAt?: string
}

/** A wrong code and a wrong day are refused alike. `ended`: both were right, and it no longer opens. */
export type OpenedByPaper =
  | {
      readonly organisation: string
      readonly caseId: string
      readonly person: string
      /** The id of the code, by which it is known whether it still opens. */
      readonly id: string
    }
  | { readonly refused: 'wrong' | 'ended' }
  | { readonly refused: 'too-many'; readonly retryAt: string }

/**
 * Gives a code for somebody without mail or phone: four groups of four letters and figures, shown
 * this one time. What stays is its print, and that of the day of birth.
 */
export async function givePaperCode(
  context: Context,
  scope: Scope,
  { id = randomUUID(), code = newReadableCode(4), caseId, person, birthDate, until }: PaperCodeFor,
): Promise<string> {
  await within(context, scope, (rows) =>
    rows
      .insertInto('sejour.paper_code')
      .values({
        id,
        organisation_id: scope.organisation,
        case_id: caseId,
        person_id: person,
        code_print: codePrint(context, code),
        birth_print: birthPrint(context, id, birthDate),
        given_by: scope.account,
        given_at: context.now(),
        until,
        revoked_at: null,
        opened_at: null,
      })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ code_print: codePrint(context, code), until })
          .where('sejour.paper_code.opened_at', 'is', null),
      )
      .execute(),
  )
  return code
}

/** What somebody types to open a file, and the address that they type it from. */
export type TypedPaperCode = {
  readonly code: string
  readonly birthDate: LocalDate
  readonly address: string
}

/** Opens the file of a person, read only. */
export function openPaperCode(
  context: Context,
  { code, birthDate, address }: TypedPaperCode,
): Promise<OpenedByPaper> {
  const byCode: Try = { what: 'paper-code', who: readCode(code) }
  const byAddress: Try = { what: 'paper-address', who: address }
  return asHouse(context, async (rows) => {
    const counted = await countAttempt(context, rows, [byCode, byAddress])
    if ('retryAt' in counted) return { refused: 'too-many', ...counted }
    const row = await rows
      .selectFrom('sejour.paper_code')
      .selectAll()
      .where('code_print', '=', codePrint(context, code))
      .executeTakeFirst()
    if (!row || row.birth_print !== birthPrint(context, row.id, birthDate)) {
      return { refused: 'wrong' }
    }
    await forgetAttempts(context, rows, [byCode])
    await uncountAttempt(context, rows, { one: byAddress, ...counted })
    const lastDay = dayIn(row.until)
    if (row.revoked_at || lastDay < dayOf(context.now())) return { refused: 'ended' }
    await rows
      .updateTable('sejour.paper_code')
      .set({ opened_at: context.now() })
      .where('id', '=', row.id)
      .execute()
    const { id, organisation_id: organisation, case_id: caseId, person_id: person } = row
    return { organisation, caseId, person, id }
  })
}

/** Codes that were given for a case, the latest first. */
export async function listPaperCodes(
  context: Context,
  scope: Scope,
  caseId: string,
): Promise<readonly PaperCode[]> {
  const rows = await within(context, scope, (open) =>
    open
      .selectFrom('sejour.paper_code')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('given_at', 'desc')
      .execute(),
  )
  return rows.map((row) => ({
    id: row.id,
    person: row.person_id,
    givenAt: instantOf(row.given_at),
    givenBy: row.given_by,
    until: dayIn(row.until),
    ...(row.revoked_at && { revokedAt: instantOf(row.revoked_at) }),
    ...(row.opened_at && { openedAt: instantOf(row.opened_at) }),
  }))
}

/** From now on it opens nothing. */
export async function revokePaperCode(context: Context, scope: Scope, id: string): Promise<void> {
  await within(context, scope, (rows) =>
    rows
      .updateTable('sejour.paper_code')
      .set({ revoked_at: context.now() })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute(),
  )
}

const codePrint = ({ secrets }: Context, code: string) =>
  secrets.print('paper code', readCode(code))

const birthPrint = ({ secrets }: Context, id: string, birthDate: LocalDate) =>
  secrets.print(`birth on paper code ${id}`, birthDate)

/** A driver gives a date as midnight here, or as it stands. */
export function dayIn(value: Date | string): string {
  if (typeof value === 'string') return value.slice(0, 10)
  const [year, month, day] = [value.getFullYear(), value.getMonth() + 1, value.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
