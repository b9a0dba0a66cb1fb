import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import { emptyPlace } from '@sejour/store/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { doing, type Houses, houses, must, TODAY } from './three-houses.fixtures.ts'

describe('what waits as news', () => {
  const open = houses(emptyPlace)
  let all: Houses
  beforeAll(async () => {
    all = await open()
  })

  const scopeOf = ({ organisation, account }: Actor) => ({ organisation, account })
  const receiving = (parcel: string) => ({ parcel, commandId: randomUUID() })
  const receipt = (procedure: string): Entry => ({
    id: randomUUID(),
    procedure,
    kind: 'receipt-given',
    on: localDate(TODAY),
    paper: 'premier',
  })
  const record = (actor: Actor, caseId: string, entry: Entry, commandId: string = randomUUID()) =>
    all.desk.perform(actor, { caseId, commandId, command: { type: 'record-entry', entry } })
  const waiting = async (actor: Actor) => {
    const seen = await all.parcels.inbox(actor)
    return 'seen' in seen ? seen.seen : []
  }

  describe('news', () => {
    test('of two cases under one key waits twice, and is not refused', async () => {
      const { commune, counsel, desk, parcels, registered } = all
      const commandId = randomUUID()
      const cases = [await registered(), await registered()]
      for (const made of cases) {
        must(await doing(desk, counsel, made.caseId)({ type: 'close-case', why: 'Fini' }), 'done')
        must(await record(commune, made.caseId, receipt(made.procedure), commandId), 'done')
      }
      const news = (await waiting(counsel)).filter((one) =>
        cases.some(({ caseId }) => caseId === one.caseId),
      )
      expect(news.map(({ kind }) => kind)).toEqual(['news', 'news'])
      const [first] = news
      expect(await parcels.refuse(counsel, { ...receiving(first?.id ?? ''), why: 'Non' })).toEqual({
        refused: 'no-such-parcel',
      })
    })
  })

  describe('news of a case that is not kept here any more', () => {
    const closedWithNews = async () => {
      const { commune, counsel, desk, registered } = all
      const made = await registered()
      must(await doing(desk, counsel, made.caseId)({ type: 'close-case', why: 'Fini' }), 'done')
      const entry = receipt(made.procedure)
      must(await record(commune, made.caseId, entry), 'done')
      const news = (await waiting(counsel)).find(({ caseId }) => caseId === made.caseId)
      return { ...made, entry, news: news?.id ?? '' }
    }

    test('is put away where the case was destroyed, and not before', async () => {
      const { counsel, parcels, store } = all
      const { caseId, news } = await closedWithNews()
      expect(await parcels.dismiss(counsel, news)).toEqual({ refused: 'parcel-waits' })
      await store.cases.forget(scopeOf(counsel), caseId)
      expect(await parcels.receive(counsel, receiving(news))).toEqual({ refused: 'parcel-gone' })
      expect(await parcels.dismiss(counsel, news)).toEqual({ done: true })
      expect((await waiting(counsel)).some(({ id }) => id === news)).toBe(false)
    })

    test('reaches the counsel who took the case over', async () => {
      const { counsel, desk, parcels, stateOf, stranger } = all
      const { caseId, entry, news } = await closedWithNews()
      const leave = {
        type: 'hand-over-case',
        to: stranger.organisation,
        on: localDate(TODAY),
        statement: 'Rien ne court.',
      } as const
      must(await doing(desk, counsel, caseId)({ type: 'reopen-case', why: 'Reprise' }), 'done')
      must(await doing(desk, counsel, caseId)(leave), 'done')
      must(await parcels.receive(counsel, receiving(news)), 'received')
      expect((await stateOf(stranger, caseId))?.entries.has(entry.id)).toBe(true)
    })
  })
})
