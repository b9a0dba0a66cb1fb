import { type CaseId, type CaseRow, findState, type Recorded } from '@sejour/cases'
import type { Actor } from './actor.ts'
import { communeQueries, type CommuneQueries } from './commune/commune-queries.ts'
import { registersQueries, type RegistersQueries } from './titles/registers-queries.ts'
import { commandsOf, mayAsk, type Query } from './authorise.ts'
import { differencesOf } from './conclude.ts'
import type { Desk, Seen } from './desk.ts'
import { type Means, scopeOf } from './means.ts'
import { strictFor } from './order.ts'
import { makeCaseFile } from './views/make-case-file.ts'
import { makeDashboard } from './views/make-dashboard.ts'
import { alikeLines, historyLines, lineOf, pageOf } from './views/make-lists.ts'

type Queries = Pick<
  Desk,
  | 'caseOf'
  | 'dashboard'
  | 'cases'
  | 'search'
  | 'alike'
  | 'historyOf'
  | 'readsOf'
  | 'recompute'
  | keyof CommuneQueries
  | keyof RegistersQueries
>

/** What can be seen. Whatever shows something of a person is noted before it is shown. */
export function queries(means: Means): Queries {
  const { store, today, way } = means
  const { cases, reads } = store

  /** The history of a case, noted in the transaction that reads it. */
  async function readCase(
    actor: Actor,
    caseId: CaseId,
    query: Query,
  ): Promise<Exclude<Seen<never>, { seen: unknown }> | readonly Recorded[]> {
    if (!mayAsk(actor, query)) return { forbidden: true }
    const history = await cases.read(scopeOf(actor), caseId, { opened: query, way })
    return history ?? { notFound: true }
  }

  const note = (actor: Actor, caseIds: readonly CaseId[], opened: Query) =>
    reads.note(scopeOf(actor), { caseIds, opened, way })

  return {
    ...communeQueries(means),
    ...registersQueries(means),

    caseOf: async (actor, caseId, { lang, on }) => {
      const history = await readCase(actor, caseId, 'case-file')
      if (!isHistory(history)) return history
      const state = findState(history)
      if (!state) return { notFound: true }
      const making = {
        caseId,
        lang,
        on: on ?? today(),
        may: commandsOf(actor),
        showsNotes: mayAsk(actor, 'notes'),
        strict: strictFor(actor.kind),
        projecting: means.projecting(),
      }
      return { seen: makeCaseFile(state, making) }
    },

    dashboard: async (actor, { lang }) => {
      if (!mayAsk(actor, 'dashboard')) return { forbidden: true }
      const rows = await cases.rows(scopeOf(actor), {})
      const seen = makeDashboard(rows, { on: today(), lang, account: actor.account })
      const shown = new Set([...seen.due, ...seen.atRisk, ...seen.tasks].map((row) => row.case))
      await note(actor, [...shown], 'dashboard')
      return { seen }
    },

    cases: async (actor, asked) => {
      if (!mayAsk(actor, 'list')) return { forbidden: true }
      const rows = await cases.rows(scopeOf(actor), asked.status ? { status: asked.status } : {})
      const seen = pageOf(rows, asked, { on: today(), lang: asked.lang })
      await note(actor, casesIn(seen.rows), 'list')
      return { seen }
    },

    search: async (actor, { words, lang }) => {
      if (!mayAsk(actor, 'search')) return { forbidden: true }
      const rows = await cases.search(scopeOf(actor), words)
      const seen = rows.map((row) => lineOf(row, { on: today(), lang }))
      await note(actor, casesIn(seen), 'search')
      return { seen }
    },

    alike: async (actor, caseId) => {
      const history = await readCase(actor, caseId, 'alike')
      if (!isHistory(history)) return history
      const state = findState(history)
      if (!state) return { notFound: true }
      const found = await cases.alike(scopeOf(actor), caseId)
      const others = new Set(found.map(({ other }) => other.case))
      if (others.size === 0) return { seen: [] }
      const rows = await cases.rows(scopeOf(actor), {})
      await note(actor, [...others], 'alike')
      return { seen: alikeLines(state, found, titlesOf(rows)) }
    },

    historyOf: async (actor, caseId) => {
      const history = await readCase(actor, caseId, 'history')
      if (!isHistory(history)) return history
      return { seen: historyLines(history, mayAsk(actor, 'notes')) }
    },

    readsOf: async (actor, caseId) => {
      const history = await readCase(actor, caseId, 'reads')
      if (!isHistory(history)) return history
      const lines = await reads.of(scopeOf(actor), caseId)
      return { seen: lines.map(({ at, account, opened }) => ({ at, by: account, what: opened })) }
    },

    recompute: async (actor, { caseId, conclusion: id }) => {
      const history = await readCase(actor, caseId, 'case-file')
      if (!isHistory(history)) return history
      const state = findState(history)
      const conclusion = state?.conclusions.get(id)
      return state && conclusion ? { seen: differencesOf(state, conclusion) } : { notFound: true }
    },
  }
}

const isHistory = (read: object): read is readonly Recorded[] => Array.isArray(read)

const casesIn = (lines: readonly { readonly case: CaseId }[]) => lines.map((line) => line.case)

const titlesOf = (rows: readonly CaseRow[]): ReadonlyMap<CaseId, string> =>
  new Map(rows.map(({ caseId, title }) => [caseId, title]))
