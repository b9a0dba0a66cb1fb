import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findState } from '@sejour/cases'
import { emptyPlace } from '@sejour/store/testing'
import { expect, test } from 'vitest'
import { inParcels } from './tables.ts'
import { openAgain, receiver, sender } from './writer.fixtures.ts'

/** Kills that a run makes; each at another moment. */
const ROUNDS = 2

test('whenever the server is killed, both sides say the same, and what waits is taken in', async () => {
  const { dataFolder, remove } = await emptyPlace()
  for (let round = 0; round < ROUNDS; round += 1) {
    const said = await saidUntilKilled(dataFolder, 40 + 137 * round)
    const { store, parcels } = await openAgain(dataFolder)
    try {
      const rows = await inParcels(store.database, sender, (open) =>
        open.selectFrom('sejour.parcel').selectAll().execute(),
      )
      for (const { case_id, parcel_id, state } of rows) {
        const [out, into] = await Promise.all(
          [sender, receiver].map(async (side) =>
            findState(await store.cases.read(side, case_id))?.parcels.get(parcel_id),
          ),
        )
        expect(out?.direction).toBe('out')
        expect(out?.answered?.answer).toBe(state === 'received' ? 'received' : undefined)
        expect(into?.direction).toBe(state === 'received' ? 'in' : undefined)
        if (state === 'waiting') {
          const asked = { parcel: parcel_id, commandId: `again ${parcel_id}` }
          expect(await parcels.receive(receiver, asked)).toEqual({ received: case_id, leftOut: [] })
        }
      }
      for (const line of said) {
        const [what, , parcel] = line.split(' ')
        const row = rows.find(({ parcel_id }) => parcel_id === parcel)
        expect(row).toBeDefined()
        if (what === 'received') expect(row?.state).toBe('received')
      }
    } finally {
      await store.close()
    }
  }
  await remove()
}, 90_000)

/** What another process acknowledged before it was killed, some milliseconds after the first. */
async function saidUntilKilled(folder: string, after: number): Promise<readonly string[]> {
  const program = join(import.meta.dirname, 'writer.fixtures.ts')
  const writer = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  writer.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  const exited = once(writer, 'exit')
  await Promise.race([once(writer.stdout, 'data'), exited])
  await wait(after)
  writer.kill('SIGKILL')
  await exited
  // The last line may be half said.
  return said.split('\n').slice(0, -1)
}
