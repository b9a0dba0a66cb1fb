import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type KeptAt, spawnServer, startServer } from './running.ts'

// Where a first start is: reading the program, making the database, its tables, its keys.
const LONGEST = 3_000

/**
 * Kills the first start at any moment, as often as asked, on one folder. Whether it then starts and
 * lets the first administrator in. @throws what the server says when it does not start
 */
export async function outlivesKilledStarts(place: KeptAt, kills: number): Promise<boolean> {
  for (let kill = 0; kill < kills; kill += 1) {
    const starting = spawnServer('without-pages', place)
    const closed = once(starting, 'close')
    await wait(Math.random() * LONGEST)
    starting.kill('SIGKILL')
    await closed
  }
  const server = await startServer('without-pages', place)
  await server.stop()
  return server.firstCode !== undefined
}
