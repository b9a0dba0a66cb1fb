import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { Transaction } from 'kysely'
import type { Actor } from '../actor.ts'
import { mayCommand } from '../authorise.ts'

/** What came of asking for a number. `taken`: another request has it; `next` is free now. */
export type NumberGiven =
  | { readonly given: string }
  | { readonly taken: string; readonly next: string }
  | { readonly forbidden: true }

/** Whoever registers: a number is asked for once by each command. */
type NumberAsked = {
  readonly year: number
  readonly command: string
  /** Typed by hand. Absent: the next one of the year. */
  readonly number?: string
}

/** Numbers of the register of incoming requests of a commune, from 1 each year. */
export type RegisterNumbers = {
  /** The one that comes next. Two officers may see the same: only one of them is given it. */
  readonly propose: (actor: Actor, year: number) => Promise<string>
  readonly give: (actor: Actor, asked: NumberAsked) => Promise<NumberGiven>
}

type Tables = {
  'sejour.register_number': {
    organisation_id: string
    number: string
    year: number
    /** Absent in a number that was typed in another form than ours. */
    rank: number | null
    command_id: string
    given_at: string
  }
}

type Rows = Transaction<Tables>

/** The register of a commune over its table; two officers never get the same number. */
export function registerNumbers({
  database,
  now,
}: {
  readonly database: Database
  readonly now: () => string
}): RegisterNumbers {
  const within = <Value>(actor: Actor, work: (rows: Rows) => Promise<Value>): Promise<Value> =>
    database.within(scopeOf(actor), (transaction) => work(transaction.withTables<Tables>()))

  return {
    propose: (actor, year) =>
      within(actor, async (rows) => sayNumber(year, await nextRank(rows, actor, year))),
    give: async (actor, asked) => {
      if (actor.kind !== 'commune' || !mayCommand(actor, 'record-entry')) return { forbidden: true }
      return within(actor, async (rows) => {
        const before = await rows
          .selectFrom('sejour.register_number')
          .select('number')
          .where('organisation_id', '=', actor.organisation)
          .where('command_id', '=', asked.command)
          .executeTakeFirst()
        if (before) return { given: before.number }
        return asked.number === undefined
          ? { given: await takeNext(rows, actor, { asked, at: now() }) }
          : takeTyped(rows, actor, { asked: { ...asked, number: asked.number }, at: now() })
      })
    },
  }
}

type Taking<Asked> = { readonly asked: Asked; readonly at: string }

/** Whoever asks at the same moment waits at the key of the table, and is given the one after. */
async function takeNext(
  rows: Rows,
  actor: Actor,
  { asked, at }: Taking<NumberAsked>,
): Promise<string> {
  for (let rank = await nextRank(rows, actor, asked.year); ; rank += 1) {
    const number = sayNumber(asked.year, rank)
    if (await insert(rows, actor, { asked: { ...asked, number }, at })) return number
  }
}

async function takeTyped(
  rows: Rows,
  actor: Actor,
  taking: Taking<NumberAsked & { readonly number: string }>,
): Promise<NumberGiven> {
  const { number, year } = taking.asked
  if (await insert(rows, actor, taking)) return { given: number }
  return { taken: number, next: sayNumber(year, await nextRank(rows, actor, year)) }
}

async function insert(
  rows: Rows,
  { organisation }: Actor,
  { asked, at }: Taking<NumberAsked & { readonly number: string }>,
): Promise<boolean> {
  const { number, year, command } = asked
  const inserted = await rows
    .insertInto('sejour.register_number')
    .values({
      organisation_id: organisation,
      number,
      year,
      rank: rankOf(number, year) ?? null,
      command_id: command,
      given_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

async function nextRank(rows: Rows, { organisation }: Actor, year: number): Promise<number> {
  const last = await rows
    .selectFrom('sejour.register_number')
    .select('rank')
    .where('organisation_id', '=', organisation)
    .where('year', '=', year)
    .where('rank', 'is not', null)
    .orderBy('rank', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.rank ?? 0) + 1
}

/** "2026/0012". */
export function sayNumber(year: number, rank: number): string {
  return `${year}/${String(rank).padStart(4, '0')}`
}

/** The place in the year of a number in our own form; nothing in another form. */
export function rankOf(number: string, year: number): number | undefined {
  const [, typed, rank] = /^(\d{4})\/(\d{1,6})$/.exec(number) ?? []
  return typed === String(year) && rank !== undefined ? Number(rank) : undefined
}

function scopeOf({ organisation, account }: Actor): Scope {
  return { organisation, account }
}
