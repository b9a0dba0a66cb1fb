import { beforeAll, expect, test } from 'vitest'
import { project } from '@sejour/cases/contract'
import type { StoredFile } from '@sejour/cases'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { type Shelf, shelves } from '../testing/open-shelves.fixtures.ts'
import { bytesOf, streamOf } from './file-store.contract.ts'

onBothStores('files that are wanted for a while', (_, newPlace) => {
  const open = shelves(newPlace)
  let shelf: Shelf
  let caseId: string
  beforeAll(async () => {
    shelf = await open()
    caseId = shelf.newId()
  })

  async function put(content: string, until?: string): Promise<StoredFile> {
    const about = { name: 'a', limit: 1_000, ...(until !== undefined && { until }) }
    const kept = await shelf.store.files.put(shelf.library, caseId, streamOf(content), about)
    if ('refused' in kept) throw new Error(kept.refused)
    return kept
  }
  async function isThere(file: StoredFile): Promise<boolean> {
    const found = await shelf.store.files.get(shelf.library, caseId, file)
    return found !== undefined && (await bytesOf(found)).length > 0
  }

  test('they go at their instant, unless an event names them or somebody sends them too', async () => {
    const { store, library, newId, setClock } = shelf
    const anHour = '2026-03-05T10:12:00.000Z'
    const short = await put('An hour', anHour)
    const long = await put('A month', '2026-04-04T09:12:00.000Z')
    const named = await put('Named within the hour', anHour)
    const sent = await put('Sent by somebody meanwhile', anHour)
    await put('Sent by somebody meanwhile')
    await store.cases.append(library, {
      caseId,
      expectedVersion: 0,
      commandId: newId(),
      events: [
        { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' },
        { type: 'exhibit-added', exhibit: { id: 'x1', title: 'Letter', file: named } },
      ],
      project,
    })
    const left = async (instant: string) => {
      setClock(instant)
      await store.sweep()
      return await Promise.all([short, long, named, sent].map(isThere))
    }
    expect(await left('2026-03-05T10:11:59.000Z')).toEqual([true, true, true, true])
    expect(await left('2026-03-05T10:12:01.000Z')).toEqual([false, true, true, true])
    expect(await left('2026-03-06T09:12:01.000Z')).toEqual([false, true, true, false])
    expect(await left('2026-04-04T09:12:01.000Z')).toEqual([false, false, true, false])
  })

  test('words have one name in a case, and another in the next', async () => {
    const { store, library, newId } = shelf
    const other = newId()
    await store.files.put(library, other, streamOf('Another'), { name: 'b', limit: 1_000 })
    const nameIn = (of: string, text = 'a sum', use = 'prepared') =>
      store.seals.name(library, of, { use, text })
    const name = await nameIn(caseId)
    expect(name).toMatch(/^[0-9a-f]{64}$/)
    expect(await nameIn(caseId)).toBe(name)
    const others = [
      await nameIn(other),
      await nameIn(caseId, 'another sum'),
      await nameIn(caseId, 'a sum', 'another use'),
      await store.seals.name(shelf.otherLibrary, caseId, { use: 'prepared', text: 'a sum' }),
    ]
    expect(others).not.toContain(name)
    expect(others.at(-1)).toBeUndefined()
  })
})
