import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { CaseEntry, CaseState, Entry } from '@sejour/cases'
import { steps } from '@sejour/chain'
import { emptyPlace } from '@sejour/store/testing'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { appendAndTell } from './tell.ts'
import { isTold, tellingOf } from './told.ts'
import { doing, type Houses, houses, must, type NewCase, TODAY } from './three-houses.fixtures.ts'

const receipt = (procedure: string, paper: string): Extract<Entry, { kind: 'receipt-given' }> => ({
  id: randomUUID(),
  procedure,
  kind: 'receipt-given',
  on: localDate(TODAY),
  paper,
})

describe('what is told', () => {
  const untold = steps.find(({ told }) => told !== true)?.id ?? ''
  const told = steps.find((step) => step.told === true)?.id ?? ''
  const step = { ...receipt('r', ''), kind: 'step-taken', on: localDate(TODAY) } as const
  const by = { by: 'hand' } as const
  const cases: readonly { entry: Entry; isSo: boolean; because: string }[] = [
    { entry: { ...step, step: told }, isSo: true, because: 'the step is one that is told' },
    { entry: { ...step, step: untold }, isSo: false, because: 'the step stays with who took it' },
    { entry: { ...step, step: 'nothing' }, isSo: false, because: 'nobody knows the step' },
    { entry: receipt('r', 'annexe-15'), isSo: true, because: 'a paper was handed over' },
    {
      entry: { ...receipt('r', ''), kind: 'decision-notified', decision: 'd', notification: by },
      isSo: true,
      because: 'a decision was notified',
    },
    {
      entry: { ...receipt('r', ''), kind: 'request-filed', by: 'hand' },
      isSo: false,
      because: 'a request is sent, with what is in it',
    },
  ]
  test.each(cases)('$isSo: $because', ({ entry, isSo }) => {
    expect(isTold(entry)).toBe(isSo)
    const recorded = { type: 'entry-recorded', entry } as const
    const gone = { type: 'entry-withdrawn', entry: entry.id, why: 'Erreur' } as const
    expect(tellingOf(undefined, [recorded, gone])).toEqual(isSo ? [recorded, gone] : [])
  })
})

describe('everybody who follows a file', () => {
  const open = houses(emptyPlace)
  let all: Houses
  beforeAll(async () => {
    all = await open()
  })

  const record = (actor: Actor, caseId: string, entry: Entry, replaces?: string) =>
    doing(
      all.desk,
      actor,
      caseId,
    )({ type: 'record-entry', entry, ...(replaces !== undefined && { replaces }) })
  const receiptsOf = (state: CaseState | undefined) =>
    new Map(
      [...(state?.entries.values() ?? [])]
        .filter(({ kind }) => kind === 'receipt-given')
        .map((entry) => [entry.id, ownOf(entry)]),
    )
  const onward = async (made: NewCase, from: Actor, to: Actor) => {
    const asked = made.request({ to: to.organisation, kind: 'transmission' })
    must(await all.parcels.send(from, asked), 'sent')
    must(
      await all.parcels.receive(to, { parcel: asked.parcel, commandId: randomUUID() }),
      'received',
    )
  }

  test('counsel learns what the Office records, though they never sent each other anything', async () => {
    const { commune, counsel, office, registered, stateOf } = all
    const made = await registered()
    await onward(made, commune, office)
    const entry = receipt(made.procedure, 'premier')
    must(await record(office, made.caseId, entry), 'done')
    for (const actor of [counsel, commune, office]) {
      expect(receiptsOf(await stateOf(actor, made.caseId)).has(entry.id)).toBe(true)
    }
    const corrected = receipt(made.procedure, 'corrigé')
    must(await record(office, made.caseId, corrected, entry.id), 'done')
    for (const actor of [counsel, commune]) {
      expect([...receiptsOf(await stateOf(actor, made.caseId)).keys()]).toEqual([corrected.id])
    }
    const withdraw = { type: 'withdraw-entry', entry: corrected.id, why: 'Erreur' } as const
    must(await doing(all.desk, office, made.caseId)(withdraw), 'done')
    expect(receiptsOf(await stateOf(counsel, made.caseId)).size).toBe(0)
  })

  test('what counsel notes stays with counsel', async () => {
    const { commune, counsel, registered, stateOf } = all
    const made = await registered()
    must(await record(counsel, made.caseId, receipt(made.procedure, 'vu')), 'done')
    expect(receiptsOf(await stateOf(commune, made.caseId)).size).toBe(0)
  })

  test('a case that cannot take it keeps it in the inbox, and takes what stands by then', async () => {
    const { commune, counsel, desk, parcels, registered, stateOf } = all
    const made = await registered()
    const person = { id: randomUUID(), relation: 'child', givenName: 'E.' } as const
    must(await doing(desk, commune, made.caseId)({ type: 'add-person', person }), 'done')
    const first = { ...receipt(made.procedure, 'premier'), persons: [person.id] }
    must(await record(commune, made.caseId, first), 'done')
    const second = { ...receipt(made.procedure, 'corrigé'), persons: [person.id] }
    must(await record(commune, made.caseId, second, first.id), 'done')
    const inbox = await parcels.inbox(counsel)
    const news = 'seen' in inbox ? inbox.seen.filter(({ caseId }) => caseId === made.caseId) : []
    expect(news).toMatchObject([{ kind: 'news' }, { kind: 'news' }])
    expect(await parcels.look(counsel, news[0]?.id ?? '')).toMatchObject({
      seen: { news: [{ type: 'entry-recorded' }] },
    })
    must(await doing(desk, counsel, made.caseId)({ type: 'add-person', person }), 'done')
    const parcel = news[0]?.id ?? ''
    expect(await parcels.receive(counsel, { parcel, commandId: randomUUID() })).toEqual({
      received: made.caseId,
      leftOut: [],
    })
    expect([...receiptsOf(await stateOf(counsel, made.caseId)).keys()]).toEqual([second.id])
    const after = await parcels.inbox(counsel)
    expect('seen' in after && after.seen.some(({ caseId }) => caseId === made.caseId)).toBe(false)
  })

  test('a case that was closed is not written, and learns it when it is opened again', async () => {
    const { commune, counsel, desk, parcels, registered, stateOf } = all
    const made = await registered()
    const send = doing(desk, counsel, made.caseId)
    must(await send({ type: 'close-case', why: 'Fini' }), 'done')
    must(await record(commune, made.caseId, receipt(made.procedure, 'tard')), 'done')
    const inbox = await parcels.inbox(counsel)
    const parcel =
      'seen' in inbox ? (inbox.seen.find(({ caseId }) => caseId === made.caseId)?.id ?? '') : ''
    const asked = { parcel, commandId: randomUUID() }
    expect(await parcels.receive(counsel, asked)).toEqual({ refused: 'case-closed' })
    must(await send({ type: 'reopen-case', why: 'Reprise' }), 'done')
    must(await parcels.receive(counsel, asked), 'received')
    expect(receiptsOf(await stateOf(counsel, made.caseId)).size).toBe(1)
  })

  test('whatever is sent, refused, recorded, corrected and withdrawn, all see the same', async () => {
    const { commune, counsel, office, parcels, stateOf } = all
    const actors = { counsel, commune, office }
    const step = fc.oneof(
      fc.record({
        do: fc.constant('send' as const),
        from: fc.constantFrom('counsel', 'commune', 'office' as const),
        to: fc.constantFrom('commune', 'office', 'counsel' as const),
      }),
      fc.record({
        do: fc.constantFrom('receive' as const, 'refuse' as const),
        which: fc.nat(5),
      }),
      fc.record({
        do: fc.constantFrom('record' as const, 'correct' as const, 'withdraw' as const),
        by: fc.constantFrom('commune', 'office' as const),
        which: fc.nat(5),
      }),
      fc.record({ do: fc.constant('kill' as const), by: fc.constantFrom('commune', 'office') }),
    )
    type Who = keyof typeof actors
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (story) => {
        const made = await all.registered()
        const { caseId, procedure } = made
        const sent: { readonly to: Actor; readonly parcel: string }[] = []
        const at = (who: Who) => actors[who]
        const begun = made.request({ to: office.organisation, kind: 'transmission' })
        must(await parcels.send(commune, begun), 'sent')
        sent.push({ to: office, parcel: begun.parcel })
        must(await record(commune, caseId, receipt(procedure, 'après l’envoi')), 'done')
        for (const one of story) {
          switch (one.do) {
            case 'send': {
              const to = at(one.to)
              const request = made.request({ to: to.organisation, exhibits: [made.exhibit] })
              const done = await parcels.send(at(one.from), request)
              if ('sent' in done) sent.push({ to, parcel: request.parcel })
              break
            }
            case 'receive':
            case 'refuse': {
              const found = sent[one.which % Math.max(1, sent.length)]
              if (!found) break
              const asked = { parcel: found.parcel, commandId: randomUUID() }
              if (one.do === 'receive') await parcels.receive(found.to, asked)
              else await parcels.refuse(found.to, { ...asked, why: 'Non' })
              break
            }
            case 'record':
              await record(at(one.by), caseId, receipt(procedure, `p${one.which}`))
              break
            case 'correct':
            case 'withdraw': {
              const state = await stateOf(at(one.by), caseId)
              const entries = [...receiptsOf(state).keys()]
              const entry = entries[one.which % Math.max(1, entries.length)]
              if (entry === undefined) break
              if (one.do === 'correct') {
                await record(at(one.by), caseId, receipt(procedure, 'corrigé'), entry)
              } else {
                const command = { type: 'withdraw-entry', entry, why: 'Erreur' } as const
                await doing(all.desk, at(one.by), caseId)(command)
              }
              break
            }
            case 'kill': {
              const actor = at(one.by)
              const before = await stateOf(actor, caseId)
              if (!before) break
              const seals = all.store.seals
              const cases: Houses['store']['cases'] = {
                ...all.store.cases,
                together: (scope, asked) =>
                  all.store.cases.together(scope, {
                    ...asked,
                    alongside: () => Promise.reject(new Error('the cable')),
                  }),
                append: () => Promise.reject(new Error('the cable')),
              }
              const entry = receipt(procedure, 'perdu')
              const append = {
                caseId,
                commandId: randomUUID(),
                expectedVersion: before.version,
                events: [{ type: 'entry-recorded', entry } as const],
                project: () => ({
                  status: 'open' as const,
                  title: '',
                  row: {},
                  dues: [],
                  searchTerms: [],
                  likenesses: [],
                }),
              }
              await expect(
                appendAndTell({ cases, seals }, actor, {
                  append,
                  before,
                  today: localDate(TODAY),
                }),
              ).rejects.toThrow('the cable')
            }
          }
        }
        const states = await Promise.all(Object.values(actors).map((one) => stateOf(one, caseId)))
        const following = states.filter((state) => state && isFollowing(state))
        const truths = following.map((state) =>
          [...receiptsOf(state).values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        )
        for (const truth of truths) expect(truth).toEqual(truths[0])
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})

/** Whether a case is linked with another one by a parcel that was taken in. */
const isFollowing = ({ parcels }: CaseState): boolean =>
  [...parcels.values()].some(
    ({ direction, answered }) => direction === 'in' || answered?.answer === 'received',
  )

function ownOf({ recorded: _recorded, changed: _changed, root: _root, ...entry }: CaseEntry) {
  return entry
}
