import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { localDate } from '@sejour/calendar'
import type { CaseState, Command } from '@sejour/cases'
import { type Actor, type Desk, deskPieces, openDesk } from '@sejour/desk'
import { openStore, type Store } from '@sejour/store'
import { emptyPlace } from '@sejour/store/testing'
import type { FastifyInstance } from 'fastify'
import type { DeskParts } from './parts.ts'
import { deskRoutes } from './desk-routes.ts'
import { pieceUploads } from './pieces-upload.ts'
import { routes } from './routes.ts'
import { noActs } from './desk.fixtures.ts'

const TODAY = localDate('2026-03-05')

/** A desk on a real store in a folder of its own, with one case of an invented family. */
export type PieceBench = {
  readonly store: Store
  readonly desk: Desk
  readonly counsel: Actor
  readonly caseId: string
  readonly people: readonly [string, string]
  readonly procedure: string
  readonly parts: DeskParts
  readonly state: () => Promise<CaseState>
  /** Carries out a command that must go well. */
  readonly does: (command: Command) => Promise<void>
  /** Adds the pages of the desk to a server. */
  readonly serve: (
    app: FastifyInstance,
    as?: Actor['role'] | 'nobody',
    besides?: Partial<DeskParts>,
  ) => Promise<void>
  /** Names of files that are on their way and not kept yet. */
  readonly underWay: () => readonly string[]
  readonly close: () => Promise<void>
}

export async function pieceBench(
  script: DeskParts['script'] = (lang, island) => `/assets/${lang}/${island}.js`,
): Promise<PieceBench> {
  const { dataFolder: folder, remove } = await emptyPlace()
  const now = () => `${TODAY}T09:12:00.000Z`
  const store = await openStore({ dataFolder: folder, now })
  const organisation = randomUUID()
  await store.organisations.create(organisation)
  const desk = openDesk({ store, today: () => TODAY, lawVersion: '1', way: 'desk' })
  const counsel: Actor = {
    account: randomUUID(),
    organisation,
    kind: 'counsel',
    role: 'counsel',
    name: 'N. Conseil',
    secondFactor: false,
  }
  const [caseId, adult, child, procedure] = [1, 2, 3, 4].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
  ]
  const opened = await desk.openNew(counsel, {
    caseId,
    commandId: randomUUID(),
    title: 'Famille Exemple',
    language: 'fr',
    people: [
      {
        id: adult,
        relation: 'applicant',
        givenName: 'N.',
        familyName: 'Exemple',
        birthDate: localDate('1990-05-03'),
      },
      { id: child, relation: 'child', givenName: 'T.', birthDate: localDate('2015-02-01') },
    ],
    procedure: { id: procedure, kind: 'article-9bis' },
  })
  if (!('done' in opened)) throw new Error('the case was not opened')
  const parts: Omit<DeskParts, 'whoIs' | 'agenda' | 'feedAddress'> = {
    desk,
    pieces: deskPieces({ desk, store }),
    acts: noActs,
    namesOf: async () => new Map([[counsel.account, counsel.name]]),
    today: () => TODAY,
    newId: randomUUID,
    script,
  }
  const whole = (as: Actor['role'] | 'nobody'): DeskParts => ({
    ...parts,
    // Nothing of these pages asks for an agenda.
    agenda: {} as DeskParts['agenda'],
    feedAddress: () => '',
    whoIs: async () =>
      as === 'nobody'
        ? undefined
        : { actor: { ...counsel, role: as }, organisationName: 'Cabinet Exemple' },
  })
  return {
    store,
    desk,
    counsel,
    caseId,
    people: [adult, child],
    procedure,
    parts: whole('counsel'),
    state: async () => {
      const seen = await desk.caseOf(counsel, caseId, { lang: 'fr' })
      if (!('seen' in seen)) throw new Error('the case is gone')
      return seen.seen.state
    },
    does: async (command) => {
      const done = await desk.perform(counsel, { caseId, command, commandId: randomUUID() })
      if (!('done' in done)) throw new Error(`not done: ${JSON.stringify(done)}`)
    },
    serve: async (app, as = 'counsel', besides = {}) => {
      const served = { ...whole(as), ...besides }
      await app.register(deskRoutes, { parts: served, routes })
      await app.register(pieceUploads, { parts: served })
    },
    underWay: () => readdirSync(join(folder, 'files', 'incoming')),
    close: async () => {
      await store.close()
      await remove()
    },
  }
}
