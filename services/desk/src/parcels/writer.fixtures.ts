import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { openStore, type Store } from '@sejour/store'
import type { Actor } from '../actor.ts'
import { openDesk } from '../open-desk.ts'
import { openParcels, type ParcelDesk, parcelMigrations } from './index.ts'

// Sends parcels and takes them in, and says each time what was acknowledged, until it is killed:
//   node writer.fixtures.ts <data folder>

const TODAY = localDate('2026-03-05')

const actorOf = (kind: Actor['kind'], role: Actor['role'], digit: number): Actor => ({
  account: `a0000000-0000-4000-8000-00000000000${String(digit)}`,
  organisation: `b0000000-0000-4000-8000-00000000000${String(digit)}`,
  kind,
  role,
  name: 'N. Exemple',
  secondFactor: true,
})

export const sender = actorOf('counsel', 'counsel', 1)
export const receiver = actorOf('commune', 'officer', 2)

/** A desk on a folder that the process before may have left at any moment. */
export async function openAgain(dataFolder: string): Promise<{
  readonly store: Store
  readonly parcels: ParcelDesk
  readonly write: () => Promise<void>
}> {
  const now = () => `${TODAY}T09:12:00.000Z`
  const today = () => TODAY
  const store = await openStore({ dataFolder, now, migrations: parcelMigrations })
  for (const { organisation } of [sender, receiver]) await store.organisations.create(organisation)
  const desk = openDesk({ store, today, lawVersion: '1', way: 'desk' })
  const parcels = openParcels({
    store,
    desk,
    now,
    today,
    lawVersion: '1',
    nameOf: async (id) => (id === sender.organisation ? 'Cabinet Exemple' : 'Commune d’Exemple'),
    publicBodies: async () => [
      { id: receiver.organisation, name: 'Commune d’Exemple', kind: 'commune' },
    ],
    sayEntry: ({ kind }) => kind,
  })
  return {
    store,
    parcels,
    write: async () => {
      const [caseId, procedure, exhibit, parcel] = [1, 2, 3, 4].map(() => randomUUID())
      if (!caseId || !procedure || !exhibit || !parcel) return
      await desk.openNew(sender, {
        caseId,
        commandId: randomUUID(),
        title: 'Famille Exemple',
        language: 'fr',
        people: [{ id: randomUUID(), relation: 'applicant', givenName: 'N.' }],
        procedure: { id: procedure, kind: 'article-9bis' },
      })
      const file = await store.files.put(sender, caseId, bytesOf(caseId), {
        name: 'a.txt',
        limit: 1_000,
      })
      if ('refused' in file) throw new Error(file.refused)
      await desk.perform(sender, {
        caseId,
        commandId: randomUUID(),
        command: { type: 'add-exhibit', exhibit: { id: exhibit, title: 'Attestation', file } },
      })
      const said = (what: string) => process.stdout.write(`${what} ${caseId} ${parcel}\n`)
      await parcels.send(sender, {
        parcel,
        caseId,
        commandId: randomUUID(),
        to: receiver.organisation,
        kind: 'request',
        procedure,
        exhibits: [exhibit],
        acts: [],
        entries: [],
      })
      said('sent')
      await parcels.receive(receiver, { parcel, commandId: randomUUID() })
      said('received')
    },
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const [, script, folder] = process.argv
if (script === import.meta.filename && folder !== undefined) {
  const { write } = await openAgain(folder)
  for (;;) await write()
}
