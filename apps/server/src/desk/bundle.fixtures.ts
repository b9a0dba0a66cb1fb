import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { ExhibitDetails } from '@sejour/cases'
import {
  type Actor,
  bundleMigrations,
  type Desk,
  deskBundles,
  deskPieces,
  openDesk,
} from '@sejour/desk'
import { openTypesetter } from '@sejour/exchange'
import { openStore, type Store } from '@sejour/store'
import { emptyPlace } from '@sejour/store/testing'
import Fastify, { type FastifyInstance } from 'fastify'
import { tellErrors } from '../http/errors.ts'
import { bundleDownloads } from './bundle-download.ts'
import { type BundleJobs, bundleJobs, type BundleMeans } from './bundle-jobs.ts'
import { noActs } from './desk.fixtures.ts'
import { deskRoutes } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'
import { routes } from './routes.ts'

const TODAY = localDate('2026-03-05')

/** A desk on a real store, with a case of an invented person and a clock that a test moves. */
export type BundleBench = {
  readonly store: Store
  readonly desk: Desk
  readonly jobs: BundleJobs
  readonly folder: string
  readonly caseId: string
  readonly actor: (role?: Actor['role'], of?: 'one' | 'other') => Actor
  readonly addPiece: (
    title: string,
    content: string | Uint8Array | undefined,
    details?: ExhibitDetails,
  ) => Promise<string>
  readonly setClock: (instant: string) => void
  /** What went wrong where nobody waited for it. */
  readonly faults: readonly unknown[]
  readonly serve: (app: FastifyInstance, as: () => Actor | undefined) => Promise<void>
  readonly app: (as: Actor | undefined) => Promise<FastifyInstance>
  readonly close: () => Promise<void>
}

type Opening = Partial<Pick<BundleMeans, 'open' | 'recognize'>> & {
  readonly script?: DeskParts['script']
}

export async function bundleBench({ script, ...opening }: Opening = {}): Promise<BundleBench> {
  const { dataFolder: folder, remove } = await emptyPlace()
  let clock = `${TODAY}T09:12:00.000Z`
  const now = () => clock
  const store = await openStore({ dataFolder: folder, now, migrations: bundleMigrations })
  const organisations = { one: randomUUID(), other: randomUUID() }
  for (const one of Object.values(organisations)) await store.organisations.create(one)
  const desk = openDesk({ store, today: () => TODAY, lawVersion: '1', way: 'desk' })
  const typesetter = openTypesetter()
  const faults: unknown[] = []
  const jobs = bundleJobs({
    desk: deskBundles({ desk, store, now }),
    typesetter,
    now,
    newId: randomUUID,
    noteFault: (error) => void faults.push(error),
    ...opening,
  })
  const accounts = { one: randomUUID(), other: randomUUID() }
  const actor: BundleBench['actor'] = (role = 'counsel', of = 'one') => ({
    account: accounts[of],
    organisation: organisations[of],
    kind: 'counsel',
    role,
    name: of === 'one' ? 'N. Conseil' : 'T. Raad',
    secondFactor: false,
  })
  const pieces = deskPieces({ desk, store })
  const serve: BundleBench['serve'] = async (app, as) => {
    const parts: DeskParts = {
      desk,
      pieces,
      acts: noActs,
      bundles: jobs,
      // Nothing of these pages asks for an agenda.
      agenda: {} as DeskParts['agenda'],
      feedAddress: () => '',
      whoIs: async () => {
        const there = as()
        return there && { actor: there, organisationName: 'Cabinet Exemple' }
      },
      namesOf: async () => new Map(),
      today: () => TODAY,
      newId: randomUUID,
      script: script ?? ((lang, island) => `/assets/${lang}/${island}.js`),
    }
    await app.register(deskRoutes, { parts, routes })
    await app.register(bundleDownloads, { parts })
  }
  const caseId = randomUUID()
  const opened = await desk.openNew(actor(), {
    caseId,
    commandId: randomUUID(),
    title: 'N. Exemple',
    language: 'fr',
    people: [
      {
        id: randomUUID(),
        relation: 'applicant',
        givenName: 'N.',
        familyName: 'Exemple',
        officeNumber: '9999999',
      },
    ],
    procedure: { id: randomUUID(), kind: 'article-9bis' },
  })
  if (!('done' in opened)) throw new Error('the case was not opened')
  return {
    store,
    desk,
    jobs,
    folder,
    caseId,
    actor,
    faults,
    setClock: (instant) => {
      clock = instant
    },
    addPiece: async (title, content, details = {}) => {
      const exhibit = randomUUID()
      const commandId = randomUUID()
      const described = { ...details, title }
      if (content === undefined) {
        const command = { type: 'add-exhibit', exhibit: { ...described, id: exhibit } } as const
        await desk.perform(actor(), { caseId, commandId, command })
        return exhibit
      }
      const stream = (async function* () {
        yield Buffer.from(content)
      })()
      const upload = { caseId, exhibit, commandId, name: 'piece', stream }
      const added = await pieces.add(actor(), upload, described)
      if (!('kept' in added)) throw new Error(`not kept: ${JSON.stringify(added)}`)
      return exhibit
    },
    serve,
    app: async (as) => {
      const app = Fastify()
      app.decorateRequest('lang', 'fr')
      tellErrors(app)
      await serve(app, () => as)
      return app
    },
    close: async () => {
      await jobs.close()
      await typesetter.close()
      await store.close()
      await remove()
    },
  }
}
