import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { CaseEvent, Entry } from '@sejour/cases'
import { onBothStores } from '@sejour/store/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { projectorOf } from '../open-desk.ts'
import { openParcel } from './seals.ts'
import { findParcel } from './tables.ts'
import { doing, type Houses, houses, must, type NewCase, TODAY } from './three-houses.fixtures.ts'

onBothStores('nobody learns what nobody sent', (_, newPlace) => {
  const open = houses(newPlace)
  let all: Houses
  beforeAll(async () => {
    all = await open()
  })

  const scopeOf = ({ organisation, account }: Actor) => ({ organisation, account })
  const receiving = (parcel: string) => ({ parcel, commandId: randomUUID() })
  const receipt = (procedure: string): Extract<Entry, { kind: 'receipt-given' }> => ({
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
  const versionOf = async (actor: Actor, caseId: string) =>
    (await all.stateOf(actor, caseId))?.version ?? 0
  /** What an archive can hold: events that nobody decided here. */
  const forge = async (actor: Actor, caseId: string, events: readonly CaseEvent[]) =>
    all.store.cases.append(scopeOf(actor), {
      caseId,
      commandId: randomUUID(),
      expectedVersion: await versionOf(actor, caseId),
      events,
      project: projectorOf(all.means),
    })
  const begun = ({ procedure }: NewCase): readonly CaseEvent[] => [
    { type: 'case-opened', title: 'Copie', language: 'fr' },
    { type: 'procedure-opened', procedure, kind: 'article-9bis' },
  ]
  const parcelOf = ({ procedure }: NewCase, other: Actor) => ({
    id: randomUUID(),
    kind: 'request',
    procedure,
    other: other.organisation,
    otherName: 'N.',
    on: localDate(TODAY),
    contents: [{ kind: 'paper', id: 'p', title: 'Papier' }] as const,
  })
  async function sent(more: Parameters<NewCase['request']>[0] = {}) {
    const made = await all.newCase()
    const request = made.request(more)
    must(await all.parcels.send(all.counsel, request), 'sent')
    return { ...made, request, parcel: request.parcel }
  }

  describe('a history that was made up', () => {
    test('writes nothing in the case of somebody whom it names', async () => {
      const { counsel, otherCommune, registered } = all
      const made = await registered()
      await forge(otherCommune, made.caseId, [
        ...begun(made),
        { type: 'parcel-received', parcel: parcelOf(made, counsel) },
      ])
      const before = await versionOf(counsel, made.caseId)
      const inbox = (await waiting(counsel)).length
      must(await record(otherCommune, made.caseId, receipt(made.procedure)), 'done')
      expect(await versionOf(counsel, made.caseId)).toBe(before)
      expect(await waiting(counsel)).toHaveLength(inbox)
    })

    test('opens no way into a case by saying that it was handed over', async () => {
      const { commune, counsel, office, otherCommune, parcels, registered, stateOf } = all
      const made = await registered()
      const entry = receipt(made.procedure)
      must(await record(commune, made.caseId, entry), 'done')
      await forge(otherCommune, made.caseId, begun(made))
      const request = made.request({ to: office.organisation, exhibits: [], papers: ['Papier'] })
      must(await parcels.send(otherCommune, request), 'sent')
      await forge(otherCommune, made.caseId, [
        { type: 'case-handed-over', to: counsel.organisation, on: localDate(TODAY), statement: '' },
      ])
      const before = await versionOf(counsel, made.caseId)
      const looked = await parcels.look(office, request.parcel)
      expect('seen' in looked && looked.seen.contents.entries).toEqual([])
      must(await parcels.receive(office, receiving(request.parcel)), 'received')
      expect((await stateOf(office, made.caseId))?.entries.has(entry.id)).toBe(false)
      expect(await versionOf(counsel, made.caseId)).toBe(before)
    })

    test('a counsel who really took the case over is told as the one before was', async () => {
      const { commune, counsel, desk, registered, stateOf, stranger } = all
      const made = await registered()
      const leave = {
        type: 'hand-over-case',
        to: stranger.organisation,
        on: localDate(TODAY),
        statement: 'Rien ne court.',
      } as const
      must(await doing(desk, counsel, made.caseId)(leave), 'done')
      const entry = receipt(made.procedure)
      must(await record(commune, made.caseId, entry), 'done')
      expect((await stateOf(stranger, made.caseId))?.entries.has(entry.id)).toBe(true)
      expect((await stateOf(counsel, made.caseId))?.entries.has(entry.id)).toBe(false)
    })
  })

  describe('what travels', () => {
    test('nothing that is kept, of nobody else, and no way to reach somebody', async () => {
      const { commune, counsel, desk, parcels, store } = all
      const made = await all.newCase()
      const { caseId, procedure } = made
      const state = await all.stateOf(counsel, caseId)
      const people = [...(state?.persons.keys() ?? [])]
      const [stays, goes, round, gone] = [randomUUID(), people[0] ?? '', randomUUID(), randomUUID()]
      const marked = (text: string) => `MARK ${text}`
      const entry = { ...receipt(round), persons: [stays], paper: marked('other person') }
      const done = await desk.performAll(counsel, {
        caseId,
        commandId: randomUUID(),
        commands: [
          {
            type: 'add-person',
            person: { id: stays, relation: 'other', givenName: marked('name') },
          },
          {
            type: 'describe-person',
            person: goes,
            changes: { phone: marked('phone'), email: marked('mail'), speaks: 'sq' },
          },
          { type: 'open-procedure', procedure: round, kind: 'article-9bis', persons: [goes] },
          { type: 'write-note', note: randomUUID(), text: marked('note') },
          { type: 'add-task', task: randomUUID(), text: marked('task') },
          {
            type: 'add-exhibit',
            exhibit: { id: randomUUID(), title: marked('kept'), confidential: true },
          },
          { type: 'add-exhibit', exhibit: { id: randomUUID(), title: marked('not chosen') } },
          {
            type: 'add-argument',
            argument: {
              id: randomUUID(),
              procedure: round,
              side: 'merits',
              text: marked('argument'),
            },
          },
          { type: 'record-entry', entry: { ...receipt(round), id: gone, paper: marked('gone') } },
          { type: 'withdraw-entry', entry: gone, why: marked('why') },
          { type: 'record-entry', entry: { ...receipt(procedure), paper: marked('other round') } },
        ],
      })
      must(done, 'done')
      // Nobody checks who an entry is about against the procedure in a history of before.
      await forge(counsel, caseId, [{ type: 'entry-recorded', entry }])
      const request = made.request({ procedure: round, message: 'Bonjour.' })
      must(await parcels.send(counsel, request), 'sent')
      const row = await findParcel(store.database, scopeOf(commune), request.parcel)
      const sealed = row && (await openParcel(store, commune.account, row))
      expect(JSON.stringify(sealed)).toContain('Bonjour.')
      expect(JSON.stringify(sealed)).toContain('"speaks":"sq"')
      expect(JSON.stringify(sealed)).not.toContain('MARK')
      must(await parcels.receive(commune, receiving(request.parcel)), 'received')
      const taken = await store.cases.read(scopeOf(commune), caseId)
      expect(JSON.stringify(taken)).not.toContain('MARK')
      const { rows } = await store.database.within(scopeOf(counsel), (transaction) =>
        sql`select parcel::text as text from sejour.parcel parcel
          where parcel_id = ${request.parcel}`.execute(transaction),
      )
      // Ids, a kind, a state, instants: what the table says in clear is of nobody.
      expect(JSON.stringify(rows)).not.toMatch(/Exemple|Bonjour|Attestation/)
    })

    test('the id of a parcel of somebody else is refused, and says nothing of it', async () => {
      const { commune, office, parcels, registered, counsel } = all
      const { parcel } = await sent()
      const made = await registered()
      const forged = made.request({ parcel, to: office.organisation, exhibits: [] })
      const before = await versionOf(commune, made.caseId)
      expect(await parcels.send(commune, { ...forged, papers: ['Papier'] })).toEqual({
        refused: 'id-used',
        about: parcel,
      })
      expect(await versionOf(commune, made.caseId)).toBe(before)
      expect(await parcels.recall(commune, { ...receiving(parcel), why: 'Non' })).toEqual({
        refused: 'no-such-parcel',
      })
      expect((await waiting(commune)).some(({ id }) => id === parcel)).toBe(true)
      expect(await parcels.of(office, made.caseId)).toEqual({ notFound: true })
      expect(await parcels.of(counsel, randomUUID())).toEqual({ notFound: true })
    })
  })

  describe('two at once', () => {
    test('who take it in: it is taken in once', async () => {
      const { commune, parcels, stateOf, store } = all
      const { caseId, parcel } = await sent()
      const colleague = { ...commune, account: randomUUID() }
      const answers = await Promise.all([
        parcels.receive(commune, receiving(parcel)),
        parcels.receive(colleague, receiving(parcel)),
      ])
      for (const answer of answers) expect(answer).toMatchObject({ received: caseId })
      const history = (await store.cases.read(scopeOf(commune), caseId)) ?? []
      expect(history.filter(({ event }) => event.type === 'parcel-received')).toHaveLength(1)
      expect((await stateOf(commune, caseId))?.exhibits.size).toBe(1)
    })

    test('who refuse and recall: one is heard, and both cases and the row say the same', async () => {
      const { commune, counsel, parcels, stateOf, store } = all
      const { caseId, parcel } = await sent()
      await Promise.all([
        parcels.refuse(commune, { ...receiving(parcel), why: 'Non' }),
        parcels.recall(counsel, { ...receiving(parcel), why: 'Erreur' }),
      ])
      const row = await findParcel(store.database, scopeOf(counsel), parcel)
      const answered = (await stateOf(counsel, caseId))?.parcels.get(parcel)?.answered
      expect(['refused', 'recalled']).toContain(row?.state)
      expect(answered?.answer).toBe(row?.state)
      expect(row?.sealed).toBeNull()
    })
  })

  describe('while it waits', () => {
    test('its files are not swept, and a clock that is set back changes nothing', async () => {
      const { commune, parcels, store, setDay, stateOf } = all
      const { caseId, exhibit, parcel } = await sent()
      setDay('2026-03-12')
      await store.sweep()
      setDay('2026-03-01')
      const done = await parcels.receive(commune, receiving(parcel))
      setDay(TODAY)
      expect(done).toEqual({ received: caseId, leftOut: [] })
      await store.sweep()
      const file = (await stateOf(commune, caseId))?.exhibits.get(exhibit)?.file
      expect(file && (await store.files.get(scopeOf(commune), caseId, file))).toBeDefined()
    })

    test('whoever sees it in the list or looks into it stands in the log of both sides', async () => {
      const { commune, counsel, parcels, store } = all
      const { caseId, parcel } = await sent()
      const read = async (actor: Actor) =>
        (await store.reads.of(scopeOf(actor), caseId))
          .filter(({ account }) => account === commune.account)
          .map(({ opened }) => opened)
      expect(await parcels.count(commune)).toHaveProperty('seen')
      expect(await read(commune)).toEqual([])
      await waiting(commune)
      expect(await read(commune)).toEqual(['list'])
      must(await parcels.look(commune, parcel), 'seen')
      expect((await read(commune)).toSorted()).toEqual(['list', 'parcel'])
      expect(await read(counsel)).toEqual(['parcel'])
    })
  })
})
