import { afterAll, describe, inject } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import type { Database, Migration } from '../database/types.ts'
import { embeddedPlace, type Place, serverPlace } from './places.ts'
import { bundledPostgres } from './postgres-binaries.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly storeRun: string
    readonly testDatabaseUrl: string
  }
}

/** A new, empty database with these migrations. Closed and removed at the end by itself. */
export type OpenStore = (migrations: readonly Migration[]) => Promise<Database>

/** A new place for a database, to be opened by the test itself. Removed at the end by itself. */
export type NewPlace = () => Promise<Place>

/** An empty embedded database, for tests that are about neither. Removed with the run at the latest. */
export const emptyPlace = (): Promise<Place> => embeddedPlace(inject('storeRun'))

/**
 * The same tests on the embedded database and on a server: `openStore` takes half a second the
 * first time, so open one for a file (`beforeAll`) where its tests can share it.
 */
export function onBothStores(
  name: string,
  suite: (openStore: OpenStore, newPlace: NewPlace) => void,
): void {
  const run = inject('storeRun')
  const given = inject('testDatabaseUrl')
  const hasServer = given !== '' || bundledPostgres() !== undefined

  describe(`${name} (embedded)`, () => suite(...openers(() => embeddedPlace(run))))
  describe.skipIf(!hasServer)(`${name} (server)`, () =>
    suite(...openers(() => serverPlace(run, given))),
  )
}

function openers(place: () => Promise<Place>): [OpenStore, NewPlace] {
  const open: Database[] = []
  const places: Place[] = []

  async function newPlace(): Promise<Place> {
    const made = await place()
    places.push(made)
    return made
  }
  afterAll(async () => {
    for (const database of open) await database.close()
    for (const { remove } of places) await remove()
  })

  return [
    async (migrations) => {
      const { dataFolder, databaseUrl, adminUrl } = await newPlace()
      const database = await openDatabase({ dataFolder, databaseUrl, adminUrl, migrations })
      open.push(database)
      return database
    },
    newPlace,
  ]
}
