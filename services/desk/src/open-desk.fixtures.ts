import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { type Migration, openStore, type Store } from '@sejour/store'
import type { NewPlace } from '@sejour/store/testing'
import { afterAll } from 'vitest'
import type { Actor } from './actor.ts'
import type { Desk, OpenNew, Performed } from './desk.ts'
import { openDesk } from './open-desk.ts'

/** A desk of a test on a store of its own, with two firms, and days that the test sets. */
export type Bench = {
  readonly desk: Desk
  readonly store: Store
  /** Counsel of the first firm. */
  readonly counsel: Actor
  /** A colleague of counsel, in another role or in the same. */
  readonly colleague: (role: Actor['role']) => Actor
  readonly stranger: Actor
  readonly setDay: (day: string) => void
}

/** Opens a bench in a new place. Closed at the end of the file by itself. */
export function benches(
  newPlace: NewPlace,
  migrations: readonly Migration[] = [],
): () => Promise<Bench> {
  const stores: Store[] = []
  afterAll(async () => {
    for (const store of stores) await store.close()
  })
  return async () => {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    let day = '2026-03-05'
    const now = (): string => `${day}T09:12:00.000Z`
    const store = await openStore({ dataFolder, databaseUrl, adminUrl, now, migrations })
    stores.push(store)
    const counsel = await memberOfNew(store)
    return {
      desk: openDesk({ store, today: () => localDate(day), lawVersion: '1', way: 'desk' }),
      store,
      counsel,
      colleague: (role) => ({ ...counsel, account: randomUUID(), role }),
      stranger: await memberOfNew(store),
      setDay: (text) => {
        day = text
      },
    }
  }
}

async function memberOfNew(store: Store): Promise<Actor> {
  const organisation = randomUUID()
  await store.organisations.create(organisation)
  return {
    account: randomUUID(),
    organisation,
    kind: 'counsel',
    role: 'administrator',
    name: 'A. Avocat',
    secondFactor: false,
  }
}

/** A family of two with an address and a first procedure. */
export function familyOf(caseId: string): OpenNew & { readonly procedure: { id: string } } {
  return {
    caseId,
    commandId: randomUUID(),
    title: 'Famille Exemple',
    language: 'fr',
    people: [
      {
        id: randomUUID(),
        relation: 'applicant',
        familyName: 'Exemple',
        givenName: 'N.',
        birthDate: localDate('1988-04-02'),
        nationality: 'XX',
      },
      {
        id: randomUUID(),
        relation: 'child',
        familyName: 'Exemple',
        givenName: 'P.',
        birthDate: localDate('2010-06-01'),
      },
    ],
    addresses: [
      {
        id: randomUUID(),
        kind: 'residence',
        street: 'Rue de l’Exemple 1',
        postcode: '4000',
        commune: 'Liège',
        from: localDate('2020-01-01'),
      },
    ],
    procedure: { id: randomUUID(), kind: 'article-9bis' },
  }
}

/** Carries out one command under a new key. */
export function doing(
  desk: Desk,
  actor: Actor,
  caseId: string,
): (command: Command, expectedVersion?: number) => Promise<Performed> {
  return (command, expectedVersion) =>
    desk.perform(actor, {
      caseId,
      commandId: randomUUID(),
      command,
      ...(expectedVersion !== undefined && { expectedVersion }),
    })
}
