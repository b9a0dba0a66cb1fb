import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import {
  type Actor,
  type Desk,
  houseMigrations,
  openDesk,
  openParcels,
  type ParcelDesk,
} from '@sejour/desk'
import { openStore, type Store } from '@sejour/store'
import { emptyPlace } from '@sejour/store/testing'
import type { FastifyInstance } from 'fastify'
import { deskApp } from './desk.fixtures.ts'
import type { DeskParts } from './parts.ts'
import { sayEntryOfParcel } from './parcels-shown.ts'

/** Two houses on one store: a firm with a case, and two communes and an office. */
export type TwoHouses = {
  readonly store: Store
  readonly desk: Desk
  readonly parcels: ParcelDesk
  readonly counsel: Actor
  readonly commune: Actor
  readonly otherCommune: Actor
  readonly caseId: string
  readonly procedure: string
  readonly exhibit: string
  readonly person: string
  readonly app: (actor: Actor, more?: Partial<DeskParts>) => Promise<FastifyInstance>
  readonly setDay: (day: string) => void
  readonly close: () => Promise<void>
}

const TODAY = localDate('2026-03-05')

export async function twoHouses(): Promise<TwoHouses> {
  const { dataFolder, remove } = await emptyPlace()
  let day = TODAY
  const now = () => `${day}T09:12:00.000Z`
  const today = () => day
  const store = await openStore({ dataFolder, now, migrations: houseMigrations })
  const actorOf = (kind: Actor['kind'], role: Actor['role']): Actor => ({
    account: randomUUID(),
    organisation: randomUUID(),
    kind,
    role,
    name: 'N. Exemple',
    secondFactor: true,
  })
  const counsel = actorOf('counsel', 'counsel')
  const commune = actorOf('commune', 'officer')
  const otherCommune = actorOf('commune', 'officer')
  const names = new Map([
    [counsel.organisation, 'Cabinet Exemple'],
    [commune.organisation, 'Commune d’Exemple'],
    [otherCommune.organisation, 'Commune de Voorbeeld'],
  ])
  for (const id of names.keys()) await store.organisations.create(id)
  const desk = openDesk({ store, today, lawVersion: '1', way: 'desk' })
  const parcels = openParcels({
    store,
    desk,
    now,
    today,
    lawVersion: '1',
    nameOf: async (id) => names.get(id) ?? '',
    publicBodies: async () =>
      [commune, otherCommune].map(({ organisation: id }) => ({
        id,
        name: names.get(id) ?? '',
        kind: 'commune',
      })),
    sayEntry: sayEntryOfParcel,
  })
  const [caseId, procedure, exhibit, person] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ]
  await desk.openNew(counsel, {
    caseId,
    commandId: randomUUID(),
    title: 'Famille Exemple',
    language: 'fr',
    people: [{ id: person, relation: 'applicant', givenName: 'N.', familyName: 'Exemple' }],
    procedure: { id: procedure, kind: 'article-9bis' },
  })
  await desk.performAll(counsel, {
    caseId,
    commandId: randomUUID(),
    commands: [
      { type: 'add-exhibit', exhibit: { id: exhibit, title: 'Attestation scolaire' } },
      {
        type: 'add-exhibit',
        exhibit: { id: randomUUID(), title: 'Lettre privée', confidential: true },
      },
    ],
  })
  return {
    store,
    desk,
    parcels,
    counsel,
    commune,
    otherCommune,
    caseId,
    procedure,
    exhibit,
    person,
    app: (actor, more = {}) =>
      deskApp({ desk, actor }, { parcels, newId: randomUUID, today, ...more }),
    setDay: (text) => {
      day = localDate(text)
    },
    close: async () => {
      await store.close()
      await remove()
    },
  }
}
