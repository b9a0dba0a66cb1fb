import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { openStore, type Store } from '@sejour/store'
import type { NewPlace } from '@sejour/store/testing'
import { afterAll } from 'vitest'
import type { Actor } from '../actor.ts'
import type { Desk } from '../desk.ts'
import { openDesk } from '../open-desk.ts'
import { doing, familyOf } from '../open-desk.fixtures.ts'
import { type HandOverDesk, handOverDesk, handOverMigrations, type MakeOffer } from './index.ts'

/** Three firms on one store, with a clock that a test moves. */
export type Firms = {
  readonly store: Store
  readonly desk: Desk
  readonly handOver: HandOverDesk
  readonly leaver: Actor
  readonly comer: Actor
  readonly other: Actor
  readonly setDay: (day: string) => void
  /** A family of the first firm, with a note, a mandate and a decision whose limit runs. */
  readonly newCase: () => Promise<string>
  /** An offer that can be made: every limit is ticked, and the mandate ends. */
  readonly offerOf: (caseId: string) => Promise<MakeOffer>
}

const TODAY = '2026-03-05'

export function firms(newPlace: NewPlace): () => Promise<Firms> {
  const stores: Store[] = []
  afterAll(async () => {
    for (const store of stores) await store.close()
  })
  return async () => {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    let day = TODAY
    const now = () => `${day}T09:12:00.000Z`
    const today = () => localDate(day)
    const store = await openStore({
      dataFolder,
      databaseUrl,
      adminUrl,
      now,
      migrations: handOverMigrations,
    })
    stores.push(store)
    const desk = openDesk({ store, today, lawVersion: '1', way: 'desk' })
    const nameOf = async (id: string) => `Maison ${id.slice(0, 4)}`
    const leaver = counselOf()
    await store.organisations.create(leaver.organisation)
    return {
      store,
      desk,
      handOver: handOverDesk({ store, now, today, lawVersion: '1', nameOf }),
      leaver,
      comer: counselOf(),
      other: counselOf(),
      setDay: (text) => {
        day = text
      },
      newCase: () => newCase(desk, leaver),
      offerOf: async (caseId) => {
        const seen = await desk.caseOf(leaver, caseId, { lang: 'fr' })
        if (!('seen' in seen)) throw new Error('no case')
        const { agenda, state } = seen.seen
        return {
          offer: randomUUID(),
          caseId,
          until: localDate('2026-03-19'),
          statement: 'Le recours est prêt, il reste à le signer.',
          limits: agenda.map(({ id }) => id),
          mandates: [...state.mandates.keys()],
          agreed: { on: localDate(TODAY), how: 'written' },
        }
      },
    }
  }
}

export function counselOf(role: Actor['role'] = 'counsel'): Actor {
  return {
    account: randomUUID(),
    organisation: randomUUID(),
    kind: 'counsel',
    role,
    name: 'A. Avocat',
    secondFactor: false,
  }
}

async function newCase(desk: Desk, leaver: Actor): Promise<string> {
  const caseId = randomUUID()
  const family = familyOf(caseId)
  await desk.openNew(leaver, {
    ...family,
    mandates: [
      { id: randomUUID(), kind: 'lawyer', holder: 'A. Avocat', from: localDate('2025-01-01') },
    ],
  })
  const send = doing(desk, leaver, caseId)
  await send({ type: 'write-note', note: randomUUID(), text: 'Le client hésite.' })
  await send({
    type: 'record-entry',
    entry: {
      id: randomUUID(),
      procedure: family.procedure.id,
      kind: 'decision-notified',
      decision: 'refus-9bis',
      notification: { by: 'hand', on: localDate('2026-03-02') },
    },
  })
  return caseId
}
