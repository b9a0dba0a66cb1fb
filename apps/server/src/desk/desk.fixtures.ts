import { localDate } from '@sejour/calendar'
import type { CaseRow, Projection, Recorded } from '@sejour/cases'
import { type Actor, type Desk, openDesk } from '@sejour/desk'
import Fastify, { type FastifyInstance } from 'fastify'
import { tellErrors } from '../http/errors.ts'
import { agendaInMemory } from './agenda.fixtures.ts'
import { deskRoutes } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'
import { routes } from './routes.ts'

export const TODAY = localDate('2026-03-05')
const NOW = '2026-03-05T09:12:00.000Z'

export const counsel: Actor = {
  account: 'a0000000-0000-4000-8000-000000000001',
  organisation: 'b0000000-0000-4000-8000-000000000001',
  kind: 'counsel',
  role: 'counsel',
  name: 'N. Conseil',
  secondFactor: false,
}

type Kept = {
  readonly history: Recorded[]
  readonly commands: Map<string, number>
  row: Projection
}
type Opening = Parameters<typeof openDesk>[0]

/** The real desk over a store in memory: enough to try the pages without a database. */
export function deskInMemory(): Desk {
  const kept = new Map<string, Kept>()
  const rowOf = ([caseId, { history, row }]: [string, Kept]): CaseRow => ({
    ...row,
    caseId,
    version: history.length,
    changedAt: NOW,
  })
  const cases: Partial<Opening['store']['cases']> = {
    append: async ({ account }, { caseId, commandId, expectedVersion, events, project }) => {
      const found = kept.get(caseId)
      const history = found?.history ?? []
      const commands = found?.commands ?? new Map<string, number>()
      const before = commands.get(commandId)
      if (before !== undefined) return { outcome: 'repeated', version: before }
      if (expectedVersion !== history.length) {
        return { outcome: 'conflict', version: history.length }
      }
      for (const event of events) {
        history.push({ version: history.length + 1, at: NOW, by: account, event })
      }
      commands.set(commandId, history.length)
      kept.set(caseId, { history, commands, row: project(history) })
      return { outcome: 'appended', version: history.length }
    },
    read: async (_, caseId) => kept.get(caseId)?.history,
    rows: async (_, { status }) =>
      [...kept].map(rowOf).filter((row) => status === undefined || row.status === status),
    search: async (_, words) =>
      [...kept].map(rowOf).filter(({ title }) => title.toLowerCase().includes(words.toLowerCase())),
    alike: async () => [],
  }
  const reads: Partial<Opening['store']['reads']> = {
    note: async () => undefined,
    of: async (_, caseId) => [
      { caseId, at: NOW, account: counsel.account, opened: 'case-file', way: 'desk' },
    ],
  }
  // What the pages of these tests never ask is not there.
  const store = { cases, reads } as unknown as Opening['store']
  return openDesk({ store, today: () => TODAY, lawVersion: '0', way: 'desk' })
}

/** The pages of a desk in memory, on a server that listens nowhere. */
export async function deskApp(
  { desk = deskInMemory(), actor = counsel }: { desk?: Desk; actor?: Actor | undefined } = {},
  parts: Partial<DeskParts> = {},
): Promise<FastifyInstance> {
  let ids = 0
  const app = Fastify()
  app.decorateRequest('lang', 'fr')
  tellErrors(app)
  await app.register(deskRoutes, {
    routes,
    parts: {
      desk,
      agenda: agendaInMemory(),
      feedAddress: (token) => `https://sejour.example/agenda/${token}.ics`,
      whoIs: async () => actor && { actor, organisationName: 'Cabinet Exemple' },
      namesOf: async () => new Map([[counsel.account, counsel.name]]),
      today: () => TODAY,
      pieces: noPieces,
      acts: noActs,
      newId: () => `c0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      script: (lang, island) => `/assets/${lang}/${island}.js`,
      ...parts,
    },
  })
  return app
}

/** A case whose pieces have no files. */
export const noPieces: DeskParts['pieces'] = {
  add: async () => ({ notFound: true }),
  replaceFile: async () => ({ notFound: true }),
  open: async () => ({ notFound: true }),
}

/** A case without acts. */
export const noActs: DeskParts['acts'] = {
  write: async () => ({ notFound: true }),
  open: async () => ({ notFound: true }),
}
