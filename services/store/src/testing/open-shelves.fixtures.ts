import { randomUUID } from 'node:crypto'
import type { Scope } from '@sejour/cases'
import { afterAll } from 'vitest'
import { openStore, type Store, type StoreOpening } from '../store.ts'
import type { NewPlace } from './on-both-stores.fixtures.ts'

/** A store of a test with two organisations, and a clock that the test sets. */
export type Shelf = {
  readonly store: Store
  readonly dataFolder: string
  readonly library: Scope
  readonly otherLibrary: Scope
  readonly newId: () => string
  readonly setClock: (instant: string) => void
}

/** Opens a store in a new place. Closed at the end of the file by itself. */
export function shelves(newPlace: NewPlace): (how?: Partial<StoreOpening>) => Promise<Shelf> {
  const stores: Store[] = []
  afterAll(async () => {
    for (const store of stores) await store.close()
  })

  return async (how = {}) => {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    let clock = '2026-03-05T09:12:00.000Z'
    const now = (): string => clock
    const store = await openStore({ dataFolder, databaseUrl, adminUrl, now, ...how })
    stores.push(store)
    const [library, otherLibrary] = await Promise.all([organisation(store), organisation(store)])
    return {
      store,
      dataFolder,
      library,
      otherLibrary,
      newId: randomUUID,
      setClock: (instant) => {
        clock = instant
      },
    }
  }
}

/** A new organisation with its key, and somebody who works there. */
export async function organisation(store: Store): Promise<Scope> {
  const scope = { organisation: randomUUID(), account: randomUUID() }
  await store.organisations.create(scope.organisation)
  return scope
}
