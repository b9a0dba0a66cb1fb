import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { type CaseState, findState } from '@sejour/cases'
import { openStore, type Store } from '@sejour/store'
import type { NewPlace } from '@sejour/store/testing'
import { afterAll } from 'vitest'
import type { Actor, OrganisationKind } from '../actor.ts'
import type { Desk } from '../desk.ts'
import { openDesk } from '../open-desk.ts'
import { doing, familyOf } from '../open-desk.fixtures.ts'
import {
  openParcels,
  type ParcelDesk,
  type ParcelMeans,
  parcelMigrations,
  type SendParcel,
} from './index.ts'

/** Counsel, two communes and an office on one store, with a clock that a test moves. */
export type Houses = {
  readonly store: Store
  readonly desk: Desk
  readonly means: ParcelMeans
  readonly parcels: ParcelDesk
  readonly counsel: Actor
  readonly commune: Actor
  readonly otherCommune: Actor
  readonly office: Actor
  readonly stranger: Actor
  readonly setDay: (day: string) => void
  /** A family of counsel with a 9bis, a note, two pieces of which one is kept back, an argument. */
  readonly newCase: () => Promise<NewCase>
  /** Sends a request of counsel to the commune, and the commune takes it in. */
  readonly registered: () => Promise<NewCase>
  readonly stateOf: (actor: Actor, caseId: string) => Promise<CaseState | undefined>
}

export type NewCase = {
  readonly caseId: string
  readonly procedure: string
  readonly exhibit: string
  readonly kept: string
  readonly request: (more?: Partial<SendParcel>) => SendParcel
}

export const TODAY = '2026-03-05'

export function houses(newPlace: NewPlace): () => Promise<Houses> {
  const stores: Store[] = []
  afterAll(async () => {
    for (const store of stores) await store.close()
  })
  return async () => {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    let day = TODAY
    const now = () => `${day}T09:12:00.000Z`
    const today = () => localDate(day)
    const migrations = parcelMigrations
    const store = await openStore({ dataFolder, databaseUrl, adminUrl, now, migrations })
    stores.push(store)
    const [counsel, stranger] = [actorOf('counsel', 'counsel'), actorOf('counsel', 'counsel')]
    const [commune, otherCommune] = [actorOf('commune', 'officer'), actorOf('commune', 'officer')]
    const office = actorOf('office', 'handler')
    const names = new Map([
      [counsel.organisation, 'Cabinet Exemple'],
      [commune.organisation, 'Commune d’Exemple'],
      [otherCommune.organisation, 'Commune de Voorbeeld'],
      [office.organisation, 'Office d’essai'],
      [stranger.organisation, 'Autre cabinet'],
    ])
    for (const organisation of names.keys()) await store.organisations.create(organisation)
    const desk = openDesk({ store, today, lawVersion: '1', way: 'desk' })
    const means: ParcelMeans = {
      store,
      desk,
      now,
      today,
      lawVersion: '1',
      nameOf: async (id) => names.get(id) ?? '',
      publicBodies: async () =>
        [commune, otherCommune, office].map(({ organisation: id, kind }) => ({
          id,
          name: names.get(id) ?? '',
          kind: kind === 'office' ? 'office' : 'commune',
        })),
      sayEntry: (entry) => entry.kind,
    }
    const parcels = openParcels(means)
    const newCase = () => familyCase({ store, desk, counsel, commune })
    return {
      store,
      desk,
      means,
      parcels,
      counsel,
      commune,
      otherCommune,
      office,
      stranger,
      setDay: (text) => {
        day = text
      },
      newCase,
      registered: async () => {
        const made = await newCase()
        const request = made.request()
        must(await parcels.send(counsel, request), 'sent')
        const { parcel } = request
        must(await parcels.receive(commune, { parcel, commandId: randomUUID() }), 'received')
        return made
      },
      stateOf: async ({ organisation, account }, caseId) =>
        findState(await store.cases.read({ organisation, account }, caseId)),
    }
  }
}

/** What a test relies on before it begins. */
export function must(answer: object, what: string): void {
  if (!(what in answer)) throw new Error(`not ${what}: ${JSON.stringify(answer)}`)
}

function actorOf(kind: OrganisationKind, role: Actor['role']): Actor {
  return {
    account: randomUUID(),
    organisation: randomUUID(),
    kind,
    role,
    name: 'N. Exemple',
    secondFactor: kind !== 'counsel',
  }
}

async function familyCase({
  store,
  desk,
  counsel,
  commune,
}: Pick<Houses, 'store' | 'desk' | 'counsel' | 'commune'>): Promise<NewCase> {
  const caseId = randomUUID()
  const family = familyOf(caseId)
  const procedure = family.procedure.id
  await desk.openNew(counsel, {
    ...family,
    mandates: [
      { id: randomUUID(), kind: 'lawyer', holder: 'N. Exemple', from: localDate('2025-01-01') },
    ],
  })
  const { organisation, account } = counsel
  const file = async (text: string) => {
    const about = { name: `${text}.txt`, limit: 1_000 }
    const put = await store.files.put({ organisation, account }, caseId, bytesOf(text), about)
    if ('refused' in put) throw new Error(put.refused)
    return put
  }
  const [exhibit, kept] = [randomUUID(), randomUUID()]
  const scan = await file(`school ${caseId}`)
  const secret = await file(`secret ${caseId}`)
  const done = await desk.performAll(counsel, {
    caseId,
    commandId: randomUUID(),
    commands: [
      { type: 'write-note', note: randomUUID(), text: 'Le client hésite.' },
      { type: 'add-task', task: randomUUID(), text: 'Rappeler l’école' },
      { type: 'add-exhibit', exhibit: { id: exhibit, title: 'Attestation', file: scan } },
      {
        type: 'add-exhibit',
        exhibit: { id: kept, title: 'Lettre privée', file: secret, confidential: true },
      },
      {
        type: 'add-argument',
        argument: { id: randomUUID(), procedure, side: 'merits', text: 'Six ans d’école.' },
      },
      {
        type: 'record-entry',
        entry: {
          id: randomUUID(),
          procedure,
          kind: 'request-filed',
          on: localDate(TODAY),
          by: 'electronic',
        },
      },
    ],
  })
  must(done, 'done')
  return {
    caseId,
    procedure,
    exhibit,
    kept,
    request: (more = {}) => ({
      parcel: randomUUID(),
      caseId,
      commandId: randomUUID(),
      to: commune.organisation,
      kind: 'request',
      procedure,
      exhibits: [exhibit],
      acts: [],
      entries: [],
      ...more,
    }),
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

export { doing }
