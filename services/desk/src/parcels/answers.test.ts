import { randomUUID } from 'node:crypto'
import { onBothStores } from '@sejour/store/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { type Houses, houses, must, type NewCase } from './three-houses.fixtures.ts'

onBothStores('answers to a parcel', (_, newPlace) => {
  const open = houses(newPlace)
  let all: Houses
  beforeAll(async () => {
    all = await open()
  })

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

  describe('another answer', () => {
    test('refused: the sender reads why, nothing is opened, and it can be sent again', async () => {
      const { counsel, commune, parcels, stateOf } = all
      const { caseId, parcel, request } = await sent()
      const why = 'La pièce d’identité manque.'
      const asked = { parcel, commandId: randomUUID(), why }
      expect(await parcels.refuse(commune, { ...asked, why: ' ' })).toEqual({ refused: 'blank' })
      expect(await parcels.refuse(commune, asked)).toEqual({ done: true })
      expect(await parcels.refuse(commune, asked)).toEqual({ done: true, repeated: true })
      expect((await parcelAt(counsel, caseId, parcel))?.answered).toMatchObject({
        answer: 'refused',
        why,
      })
      expect(await stateOf(commune, caseId)).toBeUndefined()
      expect(await parcels.receive(commune, receiving(parcel))).toEqual({
        refused: 'parcel-refused',
      })
      const again = { ...request, parcel: randomUUID(), commandId: randomUUID() }
      expect(await parcels.send(counsel, again)).toHaveProperty('sent')
    })

    test('recalled before it is opened, and not after', async () => {
      const { counsel, commune, parcels } = all
      const first = await sent()
      const why = 'Mauvaise commune.'
      const recall = (parcel: string) =>
        parcels.recall(counsel, { parcel, commandId: randomUUID(), why })
      expect(await recall(first.parcel)).toEqual({ done: true })
      expect(await parcels.receive(commune, receiving(first.parcel))).toEqual({
        refused: 'parcel-recalled',
      })
      const second = await sent()
      must(await parcels.look(commune, second.parcel), 'seen')
      expect(await recall(second.parcel)).toEqual({ refused: 'parcel-opened' })
      expect(await parcels.receive(commune, receiving(second.parcel))).toHaveProperty('received')
      expect(await recall(second.parcel)).toEqual({ refused: 'parcel-settled' })
    })

    test('sent to the wrong commune, it goes on, and the sender sees both', async () => {
      const { counsel, commune, otherCommune, office, parcels, stateOf, stranger } = all
      const { caseId, parcel } = await sent()
      const asked = { parcel, commandId: randomUUID(), why: 'La famille a déménagé.' }
      expect(await parcels.forward(commune, { ...asked, to: stranger.organisation })).toMatchObject(
        { refused: 'unknown-receiver' },
      )
      const on = { ...asked, to: otherCommune.organisation }
      expect(await parcels.forward(commune, on)).toEqual({ done: true })
      expect(await parcels.forward(commune, on)).toEqual({ done: true, repeated: true })
      const next = (await waiting(otherCommune)).find((one) => one.caseId === caseId)
      expect(next?.via).toEqual(['Commune d’Exemple'])
      expect(await parcels.receive(commune, receiving(parcel))).toEqual({
        refused: 'parcel-forwarded',
      })
      must(await parcels.receive(otherCommune, receiving(next?.id ?? '')), 'received')
      const here = [...((await stateOf(counsel, caseId))?.parcels.values() ?? [])]
      expect(here).toMatchObject([
        { otherName: 'Commune d’Exemple', answered: { answer: 'refused' } },
        { otherName: 'Commune de Voorbeeld', answered: { answer: 'received' } },
      ])
      expect(await stateOf(commune, caseId)).toBeUndefined()
      expect(await waiting(office)).not.toContainEqual(expect.objectContaining({ caseId }))
    })

    test.each([
      { because: 'nobody sent it', whose: 'stranger', answer: { refused: 'no-such-parcel' } },
      { because: 'it is for the commune', whose: 'office', answer: { refused: 'no-such-parcel' } },
      { because: 'it is ours', whose: 'counsel', answer: { refused: 'no-such-parcel' } },
    ] as const)('somebody else does not take it in: $because', async ({ whose, answer }) => {
      const { parcel } = await sent()
      expect(await all.parcels.receive(all[whose], receiving(parcel))).toEqual(answer)
      expect(await all.parcels.look(all[whose], parcel)).toEqual({ notFound: true })
    })

    test('a reader sees what waits, and does nothing with it', async () => {
      const { commune, counsel, parcels } = all
      const { parcel, request } = await sent()
      const reader: Actor = { ...commune, account: randomUUID(), role: 'reader' }
      expect((await waiting(reader)).some(({ id }) => id === parcel)).toBe(true)
      must(await parcels.look(reader, parcel), 'seen')
      expect((await waiting(reader)).find(({ id }) => id === parcel)?.isOpened).toBe(false)
      expect(await parcels.receive(reader, receiving(parcel))).toEqual({ forbidden: true })
      expect(await parcels.send({ ...counsel, role: 'reader' }, request)).toEqual({
        forbidden: true,
      })
    })
  })
})
