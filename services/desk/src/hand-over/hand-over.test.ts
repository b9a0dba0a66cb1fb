import { localDate } from '@sejour/calendar'
import { stateOf } from '@sejour/cases'
import { verifyChain } from '@sejour/store'
import { onBothStores, unguardedTables } from '@sejour/store/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { doing } from '../open-desk.fixtures.ts'
import { counselOf, type Firms, firms } from './two-firms.fixtures.ts'

onBothStores('a case changes counsel', (_, newPlace) => {
  const open = firms(newPlace)
  let all: Firms
  beforeAll(async () => {
    all = await open()
  })

  /** A case that is offered, its code, and the version that whoever has the code saw. */
  async function offered() {
    const caseId = await all.newCase()
    const offer = await all.offerOf(caseId)
    const made = await all.handOver.make(all.leaver, offer)
    if (!('seen' in made)) throw new Error(JSON.stringify(made))
    const { code } = made.seen
    const looked = await all.handOver.look(all.comer, { code, lang: 'fr' })
    if (!('seen' in looked)) throw new Error(JSON.stringify(looked))
    return { caseId, offer, code, summary: looked.seen, version: looked.seen.version }
  }
  const scopeOf = ({ organisation, account }: Firms['leaver']) => ({ organisation, account })
  const offersOf = async (actor: Firms['leaver'], caseId: string) => {
    const seen = await all.handOver.of(actor, caseId)
    return 'seen' in seen ? seen.seen : []
  }

  test('the one who comes sees what runs and what is said, and then has the case without notes', async () => {
    const { caseId, code, summary, version } = await offered()
    const { leaver, comer, handOver, store } = all
    expect(summary).toMatchObject({ title: 'Famille Exemple', people: 2 })
    expect(summary.limits.length).toBeGreaterThan(0)
    expect(summary.limits.every(({ wasTold }) => wasTold)).toBe(true)
    expect(await handOver.accept(comer, { code, version })).toEqual({ accepted: caseId })

    const taken = stateOf((await store.cases.read(scopeOf(comer), caseId)) ?? [])
    expect(taken.status).toBe('open')
    expect(taken.takenOver).toMatchObject({ from: leaver.organisation, by: comer.account })
    expect(taken.notes.size).toBe(0)
    expect([...taken.mandates.values()]).toMatchObject([
      { until: '2026-03-05', ended: { why: 'Dossier repris par un autre conseil' } },
    ])
    const left = stateOf((await store.cases.read(scopeOf(leaver), caseId)) ?? [])
    expect(left.status).toBe('handed-over')
    expect(left.notes.size).toBe(1)
    expect(left.handedOver).toMatchObject({ to: comer.organisation, by: leaver.account })
  })

  test('both sides have the same proof, and the chain of each holds it', async () => {
    const { caseId, code, version } = await offered()
    const { leaver, comer, handOver, store } = all
    await handOver.accept(comer, { code, version })
    const [ours] = await offersOf(leaver, caseId)
    const [theirs] = await offersOf(comer, caseId)
    expect(ours).toMatchObject({ state: 'accepted', isOurs: true })
    expect(theirs).toMatchObject({ state: 'accepted', isOurs: false })
    expect(ours?.proof).toEqual(theirs?.proof)
    for (const actor of [leaver, comer]) {
      const history = await store.cases.history(scopeOf(actor), caseId)
      expect(history && verifyChain(history)).toMatchObject({ ok: true })
      const link = history?.events.find(({ version: at }) => at === ours?.proof?.version)
      expect(link?.hash).toBe(ours?.proof?.head)
    }
  })

  test('accepted twice, by a double click or later, it changes hands once', async () => {
    const { caseId, code, version } = await offered()
    const { comer, handOver, store } = all
    const twice = await Promise.all([
      handOver.accept(comer, { code, version }),
      handOver.accept(comer, { code, version }),
    ])
    expect(twice).toEqual([
      expect.objectContaining({ accepted: caseId }),
      expect.objectContaining({ accepted: caseId }),
    ])
    expect(await handOver.accept(comer, { code, version })).toEqual({
      accepted: caseId,
      repeated: true,
    })
    const history = await store.cases.read(scopeOf(comer), caseId)
    expect(history?.filter(({ event }) => event.type === 'case-taken-over')).toHaveLength(1)
  })

  test('what changed between looking and accepting is looked at again', async () => {
    const { caseId, code, version } = await offered()
    const { leaver, comer, desk, handOver, store } = all
    await doing(desk, leaver, caseId)({ type: 'title-case', title: 'Famille Voorbeeld' })
    expect(await handOver.accept(comer, { code, version })).toEqual({ changed: true })
    expect(await store.cases.read(scopeOf(comer), caseId)).toBeUndefined()
    const again = await handOver.look(comer, { code, lang: 'fr' })
    expect(again).toMatchObject({ seen: { title: 'Famille Voorbeeld', version: version + 1 } })
    expect(await handOver.accept(comer, { code, version: version + 1 })).toHaveProperty('accepted')
  })

  test('interrupted before the histories were written, the same code goes on', async () => {
    const { caseId, code, version } = await offered()
    const { comer, other, store, handOver } = all
    const broken = { ...store, handOver: () => Promise.reject(new Error('the cable')) }
    const { handOverDesk } = await import('./index.ts')
    const failing = handOverDesk({
      store: broken,
      now: () => '2026-03-05T09:12:00.000Z',
      today: () => localDate('2026-03-05'),
      lawVersion: '1',
      nameOf: async () => '',
    })
    await expect(failing.accept(comer, { code, version })).rejects.toThrow('the cable')
    expect(await handOver.look(other, { code, lang: 'fr' })).toEqual({ refused: 'wrong-code' })
    expect(await handOver.accept(comer, { code, version })).toEqual({ accepted: caseId })
  })

  test('the elected domicile stays: letters go there until another one is made known', async () => {
    const { caseId, code, version } = await offered()
    await all.handOver.accept(all.comer, { code, version })
    const taken = stateOf((await all.store.cases.read(scopeOf(all.comer), caseId)) ?? [])
    expect([...taken.addresses.values()].every(({ until }) => until === undefined)).toBe(true)
  })

  describe('is not offered', () => {
    test.each([
      { change: { statement: ' ' }, code: 'blank', because: 'nothing is said to who comes' },
      { change: { limits: [] }, code: 'limit-untold', because: 'a limit runs and was not told' },
      {
        change: { until: localDate('2026-03-04') },
        code: 'until-past',
        because: 'nobody could accept it',
      },
      {
        change: { agreed: { on: localDate('2026-03-06'), how: 'spoken' as const } },
        code: 'agreed-later',
        because: 'nobody agreed yet',
      },
    ])('$code: $because', async ({ change, code }) => {
      const caseId = await all.newCase()
      const offer = { ...(await all.offerOf(caseId)), ...change }
      expect(await all.handOver.make(all.leaver, offer)).toMatchObject({ refused: code })
    })

    test('a second time while an offer stands; sent twice it is one, and the last code counts', async () => {
      const { caseId, offer, code } = await offered()
      const second = { ...(await all.offerOf(caseId)), caseId }
      expect(await all.handOver.make(all.leaver, second)).toEqual({ refused: 'offer-exists' })
      const again = await all.handOver.make(all.leaver, offer)
      expect(again).toHaveProperty('seen')
      expect(await all.handOver.look(all.comer, { code, lang: 'fr' })).toEqual({
        refused: 'wrong-code',
      })
      expect(await offersOf(all.leaver, caseId)).toHaveLength(1)
    })

    test.each(['assistant', 'reader'] as const)('by an %s', async (role) => {
      const caseId = await all.newCase()
      const actor = { ...all.leaver, role }
      expect(await all.handOver.make(actor, await all.offerOf(caseId))).toEqual({ forbidden: true })
    })

    test('by another firm, which has no such case', async () => {
      const caseId = await all.newCase()
      const offer = await all.offerOf(caseId)
      expect(await all.handOver.make(all.other, offer)).toEqual({ notFound: true })
    })
  })

  describe('no longer opens', () => {
    test('withdrawn; and what was accepted is not withdrawn', async () => {
      const { offer, code } = await offered()
      expect(await all.handOver.withdraw(all.other, offer.offer)).toEqual({ seen: false })
      expect(await all.handOver.withdraw(all.leaver, offer.offer)).toEqual({ seen: true })
      expect(await all.handOver.look(all.comer, { code, lang: 'fr' })).toEqual({
        refused: 'offer-withdrawn',
      })
      const done = await offered()
      await all.handOver.accept(all.comer, done)
      expect(await all.handOver.withdraw(all.leaver, done.offer.offer)).toEqual({ seen: false })
    })

    test('refused, and both sides see it', async () => {
      const { caseId, code } = await offered()
      expect(await all.handOver.refuse(all.comer, code)).toEqual({ done: true })
      expect(await offersOf(all.leaver, caseId)).toMatchObject([{ state: 'refused' }])
      expect(await offersOf(all.comer, caseId)).toMatchObject([{ state: 'refused' }])
      expect(await all.handOver.accept(all.comer, { code, version: 1 })).toEqual({
        refused: 'offer-refused',
      })
    })

    test('after its last day', async () => {
      const { caseId, code } = await offered()
      all.setDay('2026-03-20')
      expect(await all.handOver.look(all.comer, { code, lang: 'fr' })).toEqual({
        refused: 'offer-expired',
      })
      expect(await offersOf(all.leaver, caseId)).toMatchObject([{ state: 'expired' }])
      all.setDay('2026-03-05')
    })

    test('to the one who made it, nor to a role that takes nothing over', async () => {
      const { code } = await offered()
      const colleague = { ...all.leaver, account: counselOf().account }
      expect(await all.handOver.look(colleague, { code, lang: 'fr' })).toEqual({
        refused: 'own-offer',
      })
      for (const actor of [
        counselOf('assistant'),
        { ...counselOf('administrator'), kind: 'commune' as const },
        { ...counselOf('person'), kind: 'person' as const },
      ]) {
        expect(await all.handOver.look(actor, { code, lang: 'fr' })).toEqual({ forbidden: true })
      }
    })
  })

  test('ten wrong codes an hour, then even the right one waits; a right one is no try', async () => {
    const { code } = await offered()
    const guesser = counselOf()
    const look = (typed: string) => all.handOver.look(guesser, { code: typed, lang: 'fr' })
    for (let at = 0; at < 12; at += 1) expect(await look(code)).toHaveProperty('seen')
    for (let at = 10; at < 20; at += 1) {
      expect(await look(`AAAA AAAA AAAA AAAA AA${at}`)).toEqual({ refused: 'wrong-code' })
    }
    expect(await look(code)).toEqual({
      refused: 'too-many',
      retryAt: '2026-03-05T10:12:00.000Z',
    })
  })

  test('what is kept tells neither the code nor what was said, and no other firm sees the row', async () => {
    const { code } = await offered()
    const rowsFor = (actor: Firms['leaver']) =>
      all.store.database.within(scopeOf(actor), (transaction) =>
        sql<{
          row: string
        }>`select row_to_json(o)::text as row from sejour.handover_offer o`.execute(transaction),
      )
    const kept = (await rowsFor(all.leaver)).rows.map(({ row }) => row).join('\n')
    expect(kept).not.toContain(code)
    expect(kept).not.toContain('signer')
    expect((await rowsFor(all.other)).rows).toEqual([])
    const { rows } = await all.store.database.asHouse((transaction) =>
      sql`select * from sejour.handover_offer`.execute(transaction),
    )
    expect(rows).toEqual([])
    expect(await unguardedTables(all.store.database)).toEqual([])
  })

  test('whoever looks at a summary is in the log of reads', async () => {
    const { caseId } = await offered()
    const reads = await all.store.reads.of(scopeOf(all.leaver), caseId)
    expect(reads).toContainEqual(
      expect.objectContaining({ opened: 'hand-over', account: all.comer.account }),
    )
  })
})
