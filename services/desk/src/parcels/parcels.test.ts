import { randomUUID } from 'node:crypto'
import { verifyChain } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { doing, type Houses, houses, must, type NewCase } from './three-houses.fixtures.ts'

onBothStores('parcels between organisations', (_, newPlace) => {
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

  describe('from one to the other', () => {
    test('it waits at the receiver, opens a case there under the same id, and both have the proof', async () => {
      const { counsel, commune, parcels, store, stateOf } = all
      const { caseId, exhibit, request, parcel } = await sent({ message: 'Merci d’avance.' })
      expect((await waiting(commune)).find(({ id }) => id === parcel)).toMatchObject({
        caseId,
        from: 'Cabinet Exemple',
        title: 'Famille Exemple',
        isOpened: false,
      })
      expect(await stateOf(commune, caseId)).toBeUndefined()
      const asked = { ...receiving(parcel), reference: 'REG-2026-17' }
      expect(await parcels.receive(commune, asked)).toEqual({ received: caseId, leftOut: [] })

      const there = await stateOf(commune, caseId)
      const here = await stateOf(counsel, caseId)
      expect([...(there?.persons.keys() ?? [])]).toEqual([...(here?.persons.keys() ?? [])])
      expect(there?.procedures.has(request.procedure)).toBe(true)
      expect(there?.parcels.get(parcel)).toMatchObject({
        direction: 'in',
        other: counsel.organisation,
        contents: here?.parcels.get(parcel)?.contents,
      })
      expect(here?.parcels.get(parcel)?.answered).toMatchObject({
        answer: 'received',
        reference: 'REG-2026-17',
      })
      const file = there?.exhibits.get(exhibit)?.file
      expect(file && (await store.files.get(scopeOf(commune), caseId, file))).toBeDefined()
      for (const actor of [counsel, commune]) {
        const history = await store.cases.history(scopeOf(actor), caseId)
        expect(history && verifyChain(history)).toMatchObject({ ok: true })
      }
      expect((await waiting(commune)).some(({ id }) => id === parcel)).toBe(false)
    })

    test('notes, tasks, pieces kept back and words of counsel stay; what was said is a note there', async () => {
      const { counsel, commune, parcels, stateOf } = all
      const { caseId, kept, parcel, request } = await sent({ message: 'Bonjour.' })
      await parcels.receive(commune, receiving(parcel))
      const there = await stateOf(commune, caseId)
      expect([...(there?.notes.values() ?? [])].map(({ text }) => text)).toEqual(['Bonjour.'])
      expect(there?.tasks.size).toBe(0)
      expect(there?.arguments.size).toBe(0)
      expect(there?.exhibits.has(kept)).toBe(false)
      expect(
        await parcels.send(counsel, {
          ...request,
          parcel: randomUUID(),
          commandId: randomUUID(),
          exhibits: [kept],
        }),
      ).toEqual({ refused: 'exhibit-confidential', about: kept })
    })

    test('arguments travel with their words when the sender says so', async () => {
      const { commune, parcels, stateOf } = all
      const { caseId, parcel } = await sent({ withArguments: true })
      await parcels.receive(commune, receiving(parcel))
      const there = await stateOf(commune, caseId)
      expect([...(there?.arguments.values() ?? [])]).toMatchObject([{ text: 'Six ans d’école.' }])
    })

    test('sent twice, received twice, also at once, it is one parcel', async () => {
      const { counsel, commune, parcels, store } = all
      const { caseId, request } = await sent()
      expect(await parcels.send(counsel, request)).toMatchObject({ repeated: true })
      const again = { ...request, commandId: randomUUID() }
      expect(await parcels.send(counsel, again)).toMatchObject({ repeated: true })
      const twice = await Promise.all([
        parcels.receive(commune, receiving(request.parcel)),
        parcels.receive(commune, receiving(request.parcel)),
      ])
      expect(twice).toEqual([
        expect.objectContaining({ received: caseId }),
        expect.objectContaining({ received: caseId }),
      ])
      const history = await store.cases.read(scopeOf(commune), caseId)
      const types = history?.map(({ event }) => event.type) ?? []
      expect(types.filter((type) => type === 'parcel-received')).toHaveLength(1)
      const ours = await store.cases.read(scopeOf(counsel), caseId)
      expect(ours?.filter(({ event }) => event.type === 'parcel-answered')).toHaveLength(1)
    })

    test('a parcel on paper is noted, and its answer too', async () => {
      const { counsel, parcels } = all
      const { caseId, parcel } = await sent({ to: { name: 'Commune sans ordinateur' } })
      expect(await parcelAt(counsel, caseId, parcel)).toMatchObject({
        otherName: 'Commune sans ordinateur',
      })
      const answer = { caseId, parcel, commandId: randomUUID(), on: all.means.today() }
      expect(
        await parcels.answerOnPaper(counsel, { ...answer, answer: 'received', reference: '12' }),
      ).toHaveProperty('done')
      expect((await parcelAt(counsel, caseId, parcel))?.answered).toMatchObject({
        reference: '12',
      })
    })
  })

  describe('whoever has a case already', () => {
    test('new things are added, what differs is asked, and the choice is kept', async () => {
      const { counsel, commune, desk, parcels, stateOf, registered } = all
      const made = await registered()
      const { caseId } = made
      const person = [...((await stateOf(counsel, caseId))?.persons.keys() ?? [])][0] ?? ''
      const change = (actor: Actor, changes: object) =>
        doing(desk, actor, caseId)({ type: 'describe-person', person, changes })
      await change(commune, { officeNumber: '9 000 001' })
      await change(counsel, { officeNumber: '9 000 002', speaks: 'sq' })
      const request = made.request({ kind: 'supplement' })
      must(await parcels.send(counsel, request), 'sent')

      const asked = receiving(request.parcel)
      const before = await parcels.receive(commune, asked)
      const key = `person:${person}:officeNumber`
      expect(before).toMatchObject({
        differences: [{ key, here: '9 000 001', there: '9 000 002' }],
      })
      const unchanged = await stateOf(commune, caseId)
      expect(unchanged?.persons.get(person)?.speaks).toBeUndefined()
      const seen = 'version' in before ? before.version : 0
      const kept = { ...asked, seen }
      must(await parcels.receive(commune, kept), 'received')
      expect((await stateOf(commune, caseId))?.persons.get(person)).toMatchObject({
        officeNumber: '9 000 001',
        speaks: 'sq',
      })

      const second = made.request({ kind: 'supplement' })
      must(await parcels.send(counsel, second), 'sent')
      const version = (await stateOf(commune, caseId))?.version ?? 0
      const taking = { ...receiving(second.parcel), seen: version, take: [key] }
      must(await parcels.receive(commune, taking), 'received')
      expect((await stateOf(commune, caseId))?.persons.get(person)?.officeNumber).toBe('9 000 002')
    })

    test('what changed since the choice is shown again, and nothing is overwritten', async () => {
      const { counsel, commune, desk, parcels, stateOf, registered } = all
      const made = await registered()
      const { caseId } = made
      const person = [...((await stateOf(counsel, caseId))?.persons.keys() ?? [])][0] ?? ''
      const number = (actor: Actor, value: string) =>
        doing(
          desk,
          actor,
          caseId,
        )({ type: 'describe-person', person, changes: { officeNumber: value } })
      await number(commune, '1')
      await number(counsel, '2')
      const request = made.request({ kind: 'supplement' })
      must(await parcels.send(counsel, request), 'sent')
      const before = await parcels.receive(commune, receiving(request.parcel))
      const seen = 'version' in before ? before.version : 0
      await number(commune, '3')
      const taking = { ...receiving(request.parcel), seen, take: [`person:${person}:officeNumber`] }
      expect(await parcels.receive(commune, taking)).toMatchObject({
        differences: [{ here: '3', there: '2' }],
      })
      expect((await stateOf(commune, caseId))?.persons.get(person)?.officeNumber).toBe('3')
    })
  })
})
