import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { agendaInMemory } from '../../server/src/desk/agenda.fixtures.ts'
import { noActs, noPieces } from '../../server/src/desk/desk.fixtures.ts'
import { deskRoutes } from '../../server/src/desk/desk-routes.ts'
import { handler, officeApp } from '../../server/src/desk/office.fixtures.ts'
import { routes } from '../../server/src/desk/routes.ts'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages, scripts } from '../src/index.ts'
import { type Site, siteOf } from './site.ts'

/** The request is admissible, an entry ban came before it, and a decision is begun. */
const MORE: readonly Command[] = [
  {
    type: 'record-entry',
    entry: {
      id: 'ban',
      kind: 'decision-notified',
      procedure: 'r1',
      decision: 'annexe-13sexies',
      notification: { by: 'hand', on: localDate('2025-09-01') },
    },
  },
  {
    type: 'begin-ruling',
    ruling: { id: 'd1', procedure: 'r1', decision: 'article-9bis.irrecevable' },
  },
  { type: 'give-reason', ruling: 'd1', point: 'a1', text: 'La scolarité peut se poursuivre.' },
]

/** The real server with one invented request at the Office, and whoever prepares its decision. */
export async function openOffice(): Promise<Site & { readonly caseId: string }> {
  const today = () => localDate('2026-03-05')
  const app = await buildApp({
    store: { isWritable: async () => true },
    today,
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  const { desk, caseId } = await officeApp(MORE)
  let ids = 0
  await app.register(deskRoutes, {
    routes,
    parts: {
      desk,
      agenda: agendaInMemory(),
      feedAddress: (token) => `https://sejour.example/agenda/${token}.ics`,
      whoIs: async () => ({ actor: handler, organisationName: 'Office d’exemple' }),
      namesOf: async () => new Map([[handler.account, handler.name]]),
      today,
      pieces: noPieces,
      acts: noActs,
      newId: () => `c0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      script: await scripts(),
    },
  })
  return { ...(await siteOf(app)), caseId }
}
