import { createHash } from 'node:crypto'
import { readCode } from '@sejour/accounts'
import type { Scope } from '@sejour/cases'
import type { Database } from '@sejour/store'
import { sql, type Transaction } from 'kysely'

/** Instants are kept as they are written. */
type HandOverTables = {
  'sejour.handover_offer': {
    offer_id: string
    organisation_id: string
    case_id: string
    code_print: string
    /** What the next counsel is told, sealed with the key of the case. */
    told: Uint8Array
    offered_by: string
    offered_at: string
    until: string
    state: 'open' | 'accepting' | 'accepted' | 'refused' | 'withdrawn'
    to_organisation_id: string | null
    settled_by: string | null
    settled_at: string | null
    version: number | null
    head: string | null
  }
  'sejour.handover_try': {
    try_id: string
    organisation_id: string
    account_id: string
    at: string
  }
}

export type OfferRow = HandOverTables['sejour.handover_offer']

export type HandOverRows = Transaction<HandOverTables>

/** One transaction that sees one organisation alone, with the offers. */
export function inOffers<Value>(
  database: Database,
  scope: Scope,
  work: (rows: HandOverRows) => Promise<Value>,
): Promise<Value> {
  return database.within(scope, (transaction) => work(transaction.withTables<HandOverTables>()))
}

/** One transaction of the house that reaches the one row of a code, and no other. */
export function byCode<Value>(
  database: Database,
  code: string,
  work: (rows: HandOverRows) => Promise<Value>,
): Promise<Value> {
  return database.asHouse(async (transaction) => {
    await sql`select set_config('sejour.offer', ${printOf(code)}, true)`.execute(transaction)
    return work(transaction.withTables<HandOverTables>())
  })
}

// Twenty letters and figures at random need no slow hash: nobody can try them all.
export const printOf = (code: string): string =>
  createHash('sha256')
    .update(`offer ${readCode(code)}`)
    .digest('hex')
