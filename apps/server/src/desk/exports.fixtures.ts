import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { type Actor, type Desk, deskPieces, openDesk, projectorOf } from '@sejour/desk'
import { openStore, type Store } from '@sejour/store'
import { emptyPlace } from '@sejour/store/testing'
import Fastify, { type FastifyInstance } from 'fastify'
import { tellErrors } from '../http/errors.ts'
import { agendaInMemory } from './agenda.fixtures.ts'
import { deskRoutes } from './desk-routes.ts'
import { exportFiles } from './exports-files.ts'
import { openExchange } from './exports-open.ts'
import type { DeskExchange } from './exports-parts.ts'
import { exchangePages } from './exports.ts'
import { importUploads } from './imports-upload.ts'
import type { DeskParts } from './parts.ts'
import { routes } from './routes.ts'
import { noActs } from './desk.fixtures.ts'

const TODAY = localDate('2026-03-05')

/** A desk on a real store, with one case of an invented person; two organisations may ask. */
export type ExchangeBench = {
  readonly store: Store
  readonly desk: Desk
  readonly exchange: DeskExchange
  readonly folder: string
  readonly caseId: string
  readonly actor: (role?: Actor['role'], of?: 'one' | 'other') => Actor
  readonly serve: (app: FastifyInstance, as: () => Actor | undefined) => Promise<void>
  /** A server for somebody, or for nobody. */
  readonly app: (as: Actor | undefined) => Promise<FastifyInstance>
  readonly addCase: (title: string) => Promise<string>
  readonly close: () => Promise<void>
}

type Opening = Partial<Pick<DeskExchange['means'], 'typesetter' | 'now'>> & {
  readonly script?: DeskParts['script']
}

export async function exchangeBench(opening: Opening = {}): Promise<ExchangeBench> {
  const { dataFolder: folder, remove } = await emptyPlace()
  const now = opening.now ?? (() => `${TODAY}T09:12:00.000Z`)
  const today = () => TODAY
  const script: DeskParts['script'] =
    opening.script ?? ((lang, island) => `/assets/${lang}/${island}.js`)
  const store = await openStore({ dataFolder: folder, now })
  const organisations = { one: randomUUID(), other: randomUUID() }
  for (const organisation of Object.values(organisations)) {
    await store.organisations.create(organisation)
  }
  const desk = openDesk({ store, today, lawVersion: '1', way: 'desk' })
  const exchange = await openExchange({
    dataFolder: folder,
    store,
    project: projectorOf({ today, lawVersion: '1' }),
    now,
    today,
    newId: randomUUID,
    noteFault: () => undefined,
    ...(opening.typesetter && { typesetter: opening.typesetter }),
  })
  const accounts = { one: randomUUID(), other: randomUUID() }
  const actor: ExchangeBench['actor'] = (role = 'counsel', of = 'one') => ({
    account: accounts[of],
    organisation: organisations[of],
    kind: 'counsel',
    role,
    name: of === 'one' ? 'N. Conseil' : 'T. Raad',
    secondFactor: false,
  })
  const pieces = deskPieces({ desk, store })
  const partsFor = (as: () => Actor | undefined): DeskParts => ({
    desk,
    pieces,
    acts: noActs,
    agenda: agendaInMemory(),
    feedAddress: () => '',
    whoIs: async () => {
      const there = as()
      return there && { actor: there, organisationName: 'Cabinet Exemple' }
    },
    namesOf: async () => new Map(),
    today,
    newId: randomUUID,
    script,
  })
  const serve: ExchangeBench['serve'] = async (app, as) => {
    const parts = partsFor(as)
    await app.register(deskRoutes, { parts, routes: [...routes, ...exchangePages(exchange)] })
    await app.register(exportFiles, { parts, exchange })
    await app.register(importUploads, { parts, exchange })
  }
  const addCase = async (title: string): Promise<string> => {
    const caseId = randomUUID()
    const opened = await desk.openNew(actor(), {
      caseId,
      commandId: randomUUID(),
      title,
      language: 'fr',
      people: [{ id: randomUUID(), relation: 'applicant', givenName: 'N.', familyName: 'Exemple' }],
      procedure: { id: randomUUID(), kind: 'article-9bis' },
    })
    if (!('done' in opened)) throw new Error('the case was not opened')
    return caseId
  }
  const caseId = await addCase('N. Exemple')
  await pieces.add(
    actor(),
    {
      caseId,
      exhibit: randomUUID(),
      commandId: randomUUID(),
      name: 'bail.pdf',
      stream: (async function* () {
        yield Buffer.from('%PDF-1.4 bail')
      })(),
    },
    { title: 'Bail' },
  )
  await desk.perform(actor(), {
    caseId,
    commandId: randomUUID(),
    command: { type: 'write-note', note: randomUUID(), text: 'UN SECRET' },
  })
  return {
    store,
    desk,
    exchange,
    folder,
    caseId,
    actor,
    serve,
    app: async (as) => {
      const app = Fastify()
      app.decorateRequest('lang', 'fr')
      tellErrors(app)
      await serve(app, () => as)
      return app
    },
    addCase,
    close: async () => {
      await exchange.close()
      await store.close()
      await remove()
    },
  }
}
