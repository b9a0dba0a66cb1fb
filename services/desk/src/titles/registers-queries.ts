import type { Actor } from '../actor.ts'
import { mayAsk } from '../authorise.ts'
import type { Seen } from '../desk.ts'
import { type Means, scopeOf } from '../means.ts'
import { rowOf } from '../projection.ts'
import { type RegistersAsked, registersPage, type RegistersPage } from './register-lines.ts'

/** What a commune asks of the registers over all its cases. */
export type RegistersQueries = {
  /** Who stands in which register of this desk: never a national register. */
  readonly registers: (actor: Actor, asked: RegistersAsked) => Promise<Seen<RegistersPage>>
}

/** Whatever shows somebody is noted before it is shown. */
export function registersQueries({ store, way }: Means): RegistersQueries {
  return {
    registers: async (actor, asked) => {
      if (!mayAsk(actor, 'list') || actor.kind !== 'commune') return { forbidden: true }
      const rows = await store.cases.rows(scopeOf(actor), {})
      const seen = registersPage(
        rows.map((row) => ({
          caseId: row.caseId,
          title: row.title,
          registers: rowOf(row).registers,
        })),
        asked,
      )
      const caseIds = [...new Set(seen.rows.map((line) => line.case))]
      await store.reads.note(scopeOf(actor), { caseIds, opened: 'list', way })
      return { seen }
    },
  }
}
