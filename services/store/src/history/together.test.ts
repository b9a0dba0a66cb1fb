import type { CaseEvent, Scope } from '@sejour/cases'
import { project } from '@sejour/cases/contract'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { organisation, type Shelf, shelves } from '../testing/open-shelves.fixtures.ts'
import { verifyChain } from '../verify/verify-chain.ts'
import type { OneOfTogether } from './together.ts'

const opened: CaseEvent = { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' }
const titled = (title: string): CaseEvent => ({ type: 'case-titled', title })

onBothStores('several organisations learn something at once', (_, newPlace) => {
  const open = shelves(newPlace)
  let shelf: Shelf
  beforeAll(async () => {
    shelf = await open()
  })

  const one = (
    { organisation: id, account }: Scope,
    caseId: string,
    more: Partial<OneOfTogether> = {},
  ): OneOfTogether => ({
    organisation: id,
    account,
    caseId,
    commandId: shelf.newId(),
    expectedVersion: 0,
    events: [opened],
    project,
    ...more,
  })
  const titles = async (scope: Scope, caseId: string) =>
    (await shelf.store.cases.read(scope, caseId))?.map(({ event }) =>
      'title' in event ? event.title : event.type,
    )

  test('all of them are written, each by its account, and each chain holds', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    const third = await organisation(store)
    const done = await store.cases.together(library, {
      appends: [
        one(library, caseId),
        one(otherLibrary, caseId, { events: [opened, titled('Second')] }),
        one(third, caseId),
      ],
    })
    expect(done).toEqual({ outcome: 'appended', versions: [1, 2, 1] })
    for (const scope of [library, otherLibrary, third]) {
      const history = await store.cases.history(scope, caseId)
      expect(history && verifyChain(history)).toMatchObject({ ok: true })
      expect(history?.events[0]?.by).toBe(scope.account)
    }
    expect(await store.cases.search(otherLibrary, 'second')).toHaveLength(1)
  })

  test('a note of one organisation stays with it', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    const note: CaseEvent = { type: 'note-written', note: 'n1', text: 'Likes atlases' }
    await store.cases.append(library, one(library, caseId, { events: [opened, note] }))
    await store.cases.together(library, {
      appends: [
        one(library, caseId, { expectedVersion: 2, events: [titled('Told')] }),
        one(otherLibrary, caseId, { events: [opened, titled('Told')] }),
      ],
    })
    expect(await titles(otherLibrary, caseId)).toEqual(['Card of R. Reader', 'Told'])
  })

  test('sent twice, also at the same time, it is done once', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    const asked = { appends: [one(library, caseId), one(otherLibrary, caseId)] as const }
    const twice = await Promise.all([
      store.cases.together(library, asked),
      store.cases.together(library, asked),
    ])
    expect(twice.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'repeated'])
    expect(await titles(otherLibrary, caseId)).toHaveLength(1)
  })

  test.each([
    {
      because: 'the second wrote meanwhile',
      before: (scope: Scope, caseId: string) => ({ ...one(scope, caseId) }),
      forget: false,
      outcome: { outcome: 'conflict', version: 1 },
    },
    {
      because: 'the second destroyed the case',
      before: (scope: Scope, caseId: string) => ({ ...one(scope, caseId) }),
      forget: true,
      outcome: { outcome: 'forgotten' },
    },
  ])('nothing is done anywhere when $because', async ({ before, forget, outcome }) => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    await store.cases.append(otherLibrary, before(otherLibrary, caseId))
    if (forget) await store.cases.forget(otherLibrary, caseId)
    const asked = { appends: [one(library, caseId), one(otherLibrary, caseId)] as const }
    expect(await store.cases.together(library, asked)).toMatchObject({
      ...outcome,
      organisation: otherLibrary.organisation,
    })
    expect(await store.cases.read(library, caseId)).toBeUndefined()
  })

  test('a failure after the last case leaves nothing half done, and the same can be sent again', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    const appends = [one(library, caseId), one(otherLibrary, caseId)] as const
    const broken = store.cases.together(library, {
      appends,
      alongside: () => Promise.reject(new Error('the cable')),
    })
    await expect(broken).rejects.toThrow('the cable')
    expect(await store.cases.read(library, caseId)).toBeUndefined()
    expect(await store.cases.read(otherLibrary, caseId)).toBeUndefined()
    expect(await store.cases.together(library, { appends })).toMatchObject({ outcome: 'appended' })
  })

  test('an event of the second that names a file nobody kept undoes the first', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    const file = { address: 'none', sha256: '00', size: 1, mediaType: 'text/plain', name: 'a' }
    const exhibit: CaseEvent = { type: 'exhibit-added', exhibit: { id: 'e1', title: 'A', file } }
    const asked = [one(library, caseId), one(otherLibrary, caseId, { events: [opened, exhibit] })]
    const [first, second] = asked
    if (!first || !second) throw new Error('two were asked')
    await expect(store.cases.together(library, { appends: [first, second] })).rejects.toMatchObject(
      { name: 'FileNotKept' },
    )
    expect(await store.cases.read(library, caseId)).toBeUndefined()
  })

  test('what stands alongside is written for whoever asks, and for nobody else', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    let acting = ''
    await store.cases.together(library, {
      appends: [one(otherLibrary, caseId), one(library, caseId)],
      alongside: async (rows) => {
        const { rows: found } = await sql<{
          who: string
        }>`select current_setting('sejour.organisation') as who`.execute(rows)
        acting = found[0]?.who ?? ''
      },
    })
    expect(acting).toBe(library.organisation)
  })

  test('two that cross at the same moment both arrive', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const caseId = newId()
    await store.cases.together(library, {
      appends: [one(library, caseId), one(otherLibrary, caseId)],
    })
    const cross = async (from: Scope, to: Scope, title: string): Promise<void> => {
      for (;;) {
        const version = (await titles(from, caseId))?.length ?? 0
        const theirs = (await titles(to, caseId))?.length ?? 0
        const { outcome } = await store.cases.together(from, {
          appends: [
            one(from, caseId, { expectedVersion: version, events: [titled(title)] }),
            one(to, caseId, { expectedVersion: theirs, events: [titled(title)] }),
          ],
        })
        if (outcome === 'appended') return
      }
    }
    await Promise.all(
      [1, 2, 3].flatMap((round) => [
        cross(library, otherLibrary, `there ${String(round)}`),
        cross(otherLibrary, library, `back ${String(round)}`),
      ]),
    )
    const ours = await titles(library, caseId)
    expect(ours).toHaveLength(7)
    expect(await titles(otherLibrary, caseId)).toEqual(ours)
  })
})
