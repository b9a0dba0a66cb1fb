import { randomUUID } from 'node:crypto'
import { onBothStores, unguardedTables } from '@sejour/store/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { openParcels } from './index.ts'
import { doing, type Houses, houses, must, type NewCase } from './three-houses.fixtures.ts'

onBothStores('what happens to a parcel', (_, newPlace) => {
  const open = houses(newPlace)
  let all: Houses
  beforeAll(async () => {
    all = await open()
  })

  const scopeOf = ({ organisation, account }: Actor) => ({ organisation, account })
  const receiving = (parcel: string) => ({ parcel, commandId: randomUUID() })
  async function sent(more: Parameters<NewCase['request']>[0] = {}) {
    const made = await all.newCase()
    const request = made.request(more)
    must(await all.parcels.send(all.counsel, request), 'sent')
    return { ...made, request, parcel: request.parcel }
  }
  const waiting = async (actor: Actor) => {
    const seen = await all.parcels.inbox(actor)
    return 'seen' in seen ? seen.seen : []
  }
  const parcelAt = async (actor: Actor, caseId: string, parcel: string) =>
    (await all.stateOf(actor, caseId))?.parcels.get(parcel)

  describe('faults', () => {
    test('interrupted after the files and before the cases, the same parcel is taken in again', async () => {
      const { commune, counsel, means, store, stateOf } = all
      const { caseId, parcel } = await sent()
      const broken = { ...store.cases, together: () => Promise.reject(new Error('the cable')) }
      const failing = openParcels({ ...means, store: { ...store, cases: broken } })
      const asked = receiving(parcel)
      await expect(failing.receive(commune, asked)).rejects.toThrow('the cable')
      expect(await stateOf(commune, caseId)).toBeUndefined()
      expect((await parcelAt(counsel, caseId, parcel))?.answered).toBeUndefined()
      expect(await all.parcels.receive(commune, asked)).toEqual({ received: caseId, leftOut: [] })
    })

    test('a file that is gone leaves its piece as a paper, and says so', async () => {
      const { commune, counsel, parcels, store, stateOf } = all
      const { caseId, exhibit, parcel } = await sent()
      const file = (await stateOf(counsel, caseId))?.exhibits.get(exhibit)?.file
      await store.files.remove(scopeOf(counsel), caseId, file?.address ?? '')
      expect(await parcels.receive(commune, receiving(parcel))).toEqual({
        received: caseId,
        leftOut: [{ id: exhibit, name: 'Attestation', why: 'file-missing' }],
      })
      expect((await stateOf(commune, caseId))?.exhibits.get(exhibit)?.file).toBeUndefined()
    })

    test('a sender who destroys the case takes the parcel along', async () => {
      const { commune, counsel, parcels, store } = all
      const { caseId, parcel } = await sent()
      await store.cases.forget(scopeOf(counsel), caseId)
      expect(await parcels.receive(commune, receiving(parcel))).toEqual({ refused: 'parcel-gone' })
      const gone = (await waiting(commune)).find(({ id }) => id === parcel)
      expect(gone?.title).toBeUndefined()
      expect(await parcels.dismiss(commune, parcel)).toEqual({ done: true })
      expect((await waiting(commune)).some(({ id }) => id === parcel)).toBe(false)
      const other = await sent()
      expect(await parcels.dismiss(commune, other.parcel)).toEqual({ refused: 'parcel-waits' })
    })

    test('a receiver who destroyed the case is told apart from one who never had it', async () => {
      const { commune, counsel, parcels, registered, store } = all
      const made = await registered()
      const waits = made.request({ kind: 'supplement' })
      must(await parcels.send(counsel, waits), 'sent')
      await store.cases.forget(scopeOf(commune), made.caseId)
      expect(await parcels.receive(commune, receiving(waits.parcel))).toEqual({
        refused: 'receiver-forgot',
      })
      expect(await parcels.send(counsel, made.request({ kind: 'supplement' }))).toMatchObject({
        refused: 'receiver-forgot',
      })
    })

    test('it follows a case that went to another counsel, under the name of the new one', async () => {
      const { commune, counsel, desk, parcels, registered, stranger, stateOf } = all
      const made = await registered()
      const statement = 'Le recours est prêt.'
      const on = all.means.today()
      must(
        await doing(
          desk,
          counsel,
          made.caseId,
        )({
          type: 'hand-over-case',
          to: stranger.organisation,
          on,
          statement,
        }),
        'done',
      )
      const back = made.request({ to: counsel.organisation, kind: 'decision' })
      expect(await parcels.send(commune, back)).toEqual({ sent: 'Autre cabinet', followed: true })
      must(await parcels.receive(stranger, receiving(back.parcel)), 'received')
      const there = await stateOf(stranger, made.caseId)
      expect(there?.parcels.get(back.parcel)?.direction).toBe('in')
    })

    test('two parcels that cross both arrive', async () => {
      const { commune, counsel, parcels, registered, stateOf } = all
      const made = await registered()
      const there = made.request({ kind: 'supplement' })
      const back = made.request({ to: counsel.organisation, kind: 'return' })
      await Promise.all([parcels.send(counsel, there), parcels.send(commune, back)])
      await Promise.all([
        parcels.receive(commune, receiving(there.parcel)),
        parcels.receive(counsel, receiving(back.parcel)),
      ])
      for (const actor of [commune, counsel]) {
        const state = await stateOf(actor, made.caseId)
        const [out, into] = actor === counsel ? [there, back] : [back, there]
        expect(state?.parcels.get(out.parcel)?.answered?.answer).toBe('received')
        expect(state?.parcels.get(into.parcel)?.direction).toBe('in')
      }
    })
  })

  describe('what the database keeps', () => {
    test('only the two sides see the row, what is in it is sealed, and gone once answered', async () => {
      const { commune, counsel, office, parcels, store } = all
      const { parcel } = await sent({ message: 'Bonjour.' })
      const row = async (actor: Actor) => {
        const { rows } = await store.database.within(scopeOf(actor), (transaction) =>
          sql<{ sealed: Uint8Array | null }>`
            select sealed from sejour.parcel where parcel_id = ${parcel}`.execute(transaction),
        )
        return rows
      }
      expect(await row(office)).toEqual([])
      for (const actor of [commune, counsel]) {
        const [found] = await row(actor)
        expect(Buffer.from(found?.sealed ?? []).toString('latin1')).not.toContain('Exemple')
      }
      await parcels.receive(commune, receiving(parcel))
      expect(await row(counsel)).toEqual([{ sealed: null }])
      expect(await unguardedTables(store.database)).toEqual([])
    })

    test('a receiver cannot write the row, even past the desk', async () => {
      const { commune, store } = all
      const { parcel } = await sent()
      const { rows } = await store.database.within(scopeOf(commune), (transaction) =>
        sql<{ parcel_id: string }>`
          update sejour.parcel set kind = 'return' where parcel_id = ${parcel}
          returning parcel_id`.execute(transaction),
      )
      expect(rows).toEqual([])
    })

    test('whoever sends sees public bodies and those of the case, and never the list of counsel', async () => {
      const { commune, counsel, office, otherCommune, parcels, registered, stranger } = all
      const { caseId } = await registered()
      const idsFor = async (actor: Actor) => {
        const seen = await parcels.receivers(actor, caseId)
        return 'seen' in seen ? seen.seen.map(({ id }) => id) : []
      }
      const bodies = [otherCommune, office].map(({ organisation }) => organisation)
      expect(await idsFor(counsel)).toEqual([commune.organisation, ...bodies])
      expect(await idsFor(commune)).toEqual([...bodies, counsel.organisation])
      const { request } = await sent()
      expect(
        await parcels.send(counsel, {
          ...request,
          parcel: randomUUID(),
          commandId: randomUUID(),
          to: stranger.organisation,
        }),
      ).toMatchObject({ refused: 'unknown-receiver' })
    })
  })
})
