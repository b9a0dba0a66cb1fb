import { assessProcedure } from '@sejour/answers/procedures'
import { localDate } from '@sejour/calendar'
import { decide, stateOf, type Command, type Recorded } from '@sejour/cases'
import {
  type Actor,
  agendaOf,
  type CaseFile,
  type CaseLine,
  type Dashboard,
  type Desk,
  type Performed,
} from '@sejour/desk'
import Fastify, { type FastifyInstance } from 'fastify'
import { tellErrors } from '../http/errors.ts'
import { agendaInMemory } from './agenda.fixtures.ts'
import { deskRoutes } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'
import { routes } from './routes.ts'

export const TODAY = localDate('2026-03-05')

export const counsel: Actor = {
  account: 'a0000000-0000-4000-8000-000000000001',
  organisation: 'b0000000-0000-4000-8000-000000000001',
  kind: 'counsel',
  role: 'counsel',
  name: 'N. Conseil',
  secondFactor: false,
}

/** A desk in memory, with the rules of cases and none of the rest: enough to try the pages. */
export function deskInMemory(dashboard?: Dashboard): Desk & { readonly cases: Desk['cases'] } {
  const kept = new Map<string, Recorded[]>()
  const done = new Map<string, number>()
  const carryOut = (actor: Actor, caseId: string, command: Command): Performed => {
    const history = kept.get(caseId) ?? []
    const state = history.length === 0 ? undefined : stateOf(history)
    const decided = decide({ state, by: actor.account }, command)
    if ('refused' in decided) return decided
    for (const event of decided.events) {
      history.push({ version: history.length + 1, at: AT, by: actor.account, event })
    }
    kept.set(caseId, history)
    return { done: history.length }
  }
  const perform: Desk['perform'] = async (
    actor,
    { caseId, command, commandId, expectedVersion },
  ) => {
    const before = done.get(commandId)
    if (before !== undefined) return { done: before, repeated: true }
    if (actor.role === 'reader') return { forbidden: true }
    const version = kept.get(caseId)?.length ?? 0
    if (version === 0) return { notFound: true }
    if (expectedVersion !== undefined && expectedVersion < version) {
      const fields = 'changes' in command ? Object.keys(command.changes) : ['text']
      return { conflict: { version, fields } }
    }
    const performed = carryOut(actor, caseId, command)
    if ('done' in performed) done.set(commandId, performed.done)
    return performed
  }
  const lines = (): CaseLine[] =>
    [...kept].map(([id, history]) => lineOf(id, fileOf(id, history, 'fr')))
  return {
    perform,
    openNew: async (actor, { caseId, commandId, ...asked }) => {
      if (kept.has(caseId)) return { done: kept.get(caseId)?.length ?? 0, repeated: true }
      const { title, language, people, addresses = [], procedure, mandates = [] } = asked
      const commands: readonly Command[] = [
        { type: 'open-case', title, language },
        ...people.map((person): Command => ({ type: 'add-person', person })),
        ...addresses.map((address): Command => ({ type: 'record-address', address })),
        ...(procedure
          ? [{ type: 'open-procedure' as const, procedure: procedure.id, kind: procedure.kind }]
          : []),
        ...mandates.map((mandate): Command => ({ type: 'give-mandate', mandate })),
      ]
      for (const command of commands) carryOut(actor, caseId, command)
      return { done: commands.length }
    },
    caseOf: async (_, caseId, { lang }) => {
      const history = kept.get(caseId)
      return history === undefined
        ? { notFound: true }
        : { seen: fileOf(caseId, history, lang === 'nl' ? 'nl' : 'fr') }
    },
    dashboard: async () => ({ seen: dashboard ?? emptyDashboard(kept.size) }),
    cases: async () => ({ seen: { rows: lines(), total: kept.size, page: 1, pages: 1 } }),
    search: async (_, { words }) => ({
      seen: lines().filter(({ title }) => title.toLowerCase().includes(words.toLowerCase())),
    }),
    alike: async () => ({ seen: [] }),
    historyOf: async (_, caseId) => ({
      seen: (kept.get(caseId) ?? [])
        .toReversed()
        .map(({ version, at, by, event }) => ({ version, at, by, event, type: event.type })),
    }),
    readsOf: async () => ({ seen: [{ at: AT, by: counsel.account, what: 'case-file' }] }),
    conclude: async () => ({ notFound: true }),
    recompute: async () => ({ notFound: true }),
    forget: async () => ({ notFound: true }),
    reproject: async () => ({ seen: 0 }),
  }
}

const AT = '2026-03-05T09:12:00.000Z'

function emptyDashboard(open: number): Dashboard {
  const counts = { open, closed: 0, handedOver: 0, dueThisWeek: 0, overdue: 0 }
  return { on: TODAY, due: [], atRisk: [], counts }
}

function fileOf(caseId: string, history: readonly Recorded[], lang: 'fr' | 'nl'): CaseFile {
  const state = stateOf(history)
  const elected = [...state.addresses.values()].findLast(({ kind }) => kind === 'elected')
  const residence = [...state.addresses.values()].findLast(({ kind }) => kind === 'residence')
  return {
    caseId,
    version: state.version,
    changedAt: AT,
    on: TODAY,
    may: ['write-note', 'add-task'],
    state,
    people: [...state.persons.values()].map((person) => ({ person, lacks: [], mandates: [] })),
    addresses: {
      ...(residence && { residence }),
      ...(elected && { elected }),
      history: [...state.addresses.values()].toReversed(),
    },
    procedures: [...state.procedures.values()].map(({ id, kind }) => ({
      id,
      kind,
      title: kind,
      round: 1,
      persons: [...state.persons.keys()],
      stage: 'preparation' as const,
      entries: [...state.entries.values()].filter(({ procedure }) => procedure === id),
      lawOn: TODAY,
      ...assessedOf(kind, lang),
      notices: [],
      conclusions: [],
    })),
    agenda: agendaOf(state, { today: TODAY, lang }),
    risks: [],
    coverage: { argumentsWithoutProof: [], factsWithoutProof: [], exhibitsThatServeNothing: [] },
    presence: { proved: [], gaps: [] },
  }
}

function assessedOf(kind: string, lang: 'fr' | 'nl') {
  const answered = assessProcedure(kind, { on: TODAY, facts: {} }, lang)
  if (!answered.ok) return { facts: [], missing: [] }
  const { next, title } = answered.value
  const asked = next === null ? [] : [next]
  return {
    title,
    assessed: answered.value,
    facts: asked.map((fact) => ({ ...fact, about: 'case' as const, provedBy: [] })),
    missing: asked,
  }
}

function lineOf(id: string, { state, procedures, version, changedAt }: CaseFile): CaseLine {
  return {
    case: id,
    title: state.title,
    status: state.status,
    people: state.persons.size,
    procedures: procedures.map(({ kind }) => kind),
    risks: 0,
    version,
    changedAt,
  }
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
      newId: () => `c0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      script: (lang, island) => `/assets/${lang}/${island}.js`,
      ...parts,
    },
  })
  return app
}
