import { project } from '@sejour/cases/contract'
import { beforeAll, expect, test } from 'vitest'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { type Shelf, shelves } from '../testing/open-shelves.fixtures.ts'

onBothStores('the log of reads', (_, newPlace) => {
  const open = shelves(newPlace)
  let shelf: Shelf
  let caseId: string
  beforeAll(async () => {
    shelf = await open()
    const { store, library, newId } = shelf
    caseId = newId()
    await store.cases.append(library, {
      caseId,
      expectedVersion: 0,
      commandId: newId(),
      events: [{ type: 'case-opened', title: 'Card of R. Reader', language: 'fr' }],
      project,
    })
  })

  test('says who opened what, when and by which way, latest first', async () => {
    const { store, library, setClock } = shelf
    await store.cases.read(library, caseId, { opened: 'case', way: 'desk' })
    setClock('2026-03-05T10:00:00.000Z')
    await store.cases.history(library, caseId, { opened: 'archive', way: 'export' })
    const by = { account: library.account }
    expect(await store.reads.of(library, caseId)).toEqual([
      { ...by, at: '2026-03-05T10:00:00.000Z', opened: 'archive', way: 'export' },
      { ...by, at: '2026-03-05T09:12:00.000Z', opened: 'case', way: 'desk' },
    ])
  })

  test('a list that shows several cases is a line of each', async () => {
    const { store, library, newId } = shelf
    const [one, other] = [newId(), newId()]
    await store.reads.note(library, { caseIds: [one, other], opened: 'queue', way: 'api' })
    expect(await store.reads.of(library, one)).toMatchObject([{ opened: 'queue' }])
    expect(await store.reads.of(library, other)).toMatchObject([{ opened: 'queue' }])
  })

  test('nothing was read where there was nothing, and another organisation sees no line', async () => {
    const { store, library, otherLibrary, newId } = shelf
    const nothing = newId()
    await store.cases.read(library, nothing, { opened: 'case', way: 'desk' })
    expect(await store.reads.of(library, nothing)).toEqual([])
    expect(await store.reads.of(otherLibrary, caseId)).toEqual([])
  })

  test('a line is written with what is read, or neither', async () => {
    const { store, library, newId } = shelf
    const one = newId()
    const failing = store.database.within(library, async (open) => {
      await store.reads.noteIn(open, library, { caseIds: [one], opened: 'case', way: 'desk' })
      throw new RangeError('the page failed')
    })
    await expect(failing).rejects.toThrow('the page failed')
    expect(await store.reads.of(library, one)).toEqual([])
  })
})
