import { Readable } from 'node:stream'
import { type Projection } from '@sejour/cases'
import { openStore } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importCase, standingOf } from './import-case.ts'
import type { ReadCase } from './read-archive.ts'

const AT = '2026-03-05T09:00:00.000Z'
const caseId = '11111111-1111-8111-a111-111111111111'
const one = { organisation: '22222222-2222-8222-a222-222222222222', account: 'a' }
const BYTES = '%PDF-1.4 bail'

const project = (): Projection => ({
  status: 'open',
  title: 'x',
  row: {},
  dues: [],
  searchTerms: [],
  likenesses: [],
})

onBothStores('a case that arrives', (_, newPlace) => {
  let store: Awaited<ReturnType<typeof openStore>>

  beforeAll(async () => {
    store = await openStore({ ...(await newPlace()), now: () => AT })
    await store.organisations.create(one.organisation)
    const file = await store.files.put(one, caseId, Readable.from([Buffer.from(BYTES)]), {
      name: 'bail.pdf',
      limit: 1000,
    })
    if ('refused' in file) throw new Error(file.refused)
    await store.cases.append(one, {
      caseId,
      expectedVersion: 0,
      commandId: 'open',
      project,
      events: [
        { type: 'case-opened', title: 'Exemple Amara', language: 'fr' },
        { type: 'exhibit-added', exhibit: { id: 'e1', title: 'Bail', file } },
        { type: 'note-written', note: 'n', text: 'x' },
        { type: 'task-added', task: 't', text: 'y' },
      ],
    })
  })
  afterAll(() => store.close())

  const historyOf = async () => {
    const history = await store.cases.history(one, caseId)
    if (!history) throw new Error('no history')
    return history
  }
  const readBack = async (): Promise<ReadCase> => ({
    history: await historyOf(),
    head: '',
    withheld: 0,
    exportedAt: AT,
    files: [],
    openFile: async () => Readable.from([Buffer.from(BYTES)]),
    close: () => undefined,
  })

  test('without its pieces a case is not begun: they come before the first event', async () => {
    const scope = { account: 'b', organisation: '44444444-4444-8444-a444-444444444444' }
    await store.organisations.create(scope.organisation)
    const read = await readBack()
    const cut = { ...read, openFile: async () => Promise.reject(new Error('cut')) }
    const how = { commandId: 'import', project }
    await expect(importCase({ store, scope }, cut, how)).rejects.toThrow('cut')
    expect(await store.cases.read(scope, caseId)).toBeUndefined()
    expect(await importCase({ store, scope }, read, how)).toMatchObject({ outcome: 'taken-in' })
    read.close()
  })

  test('how a case that arrives stands to the one that is here', async () => {
    const scope = { account: 'b', organisation: '55555555-5555-8555-a555-555555555555' }
    await store.organisations.create(scope.organisation)
    const whole = await historyOf()
    const half = { ...whole, events: whole.events.slice(0, 3) }
    expect(await standingOf({ store, scope }, half)).toBe('new')
    await store.cases.takeIn(scope, { history: half, commandId: 'half', project })
    expect(await standingOf({ store, scope }, half)).toBe('same')
    expect(await standingOf({ store, scope }, whole)).toBe('continues')
    await store.cases.takeIn(scope, { history: whole, commandId: 'whole', project })
    expect(await standingOf({ store, scope }, half)).toBe('behind')
    const apart = { ...whole, events: whole.events.map((event) => ({ ...event, hash: '0' })) }
    expect(await standingOf({ store, scope }, apart)).toBe('other')
    await store.cases.forget(scope, caseId)
    expect(await standingOf({ store, scope }, whole)).toBe('forgotten')
    const read = await readBack()
    expect(await importCase({ store, scope }, read, { commandId: 'again', project })).toEqual({
      refused: 'forgotten',
    })
    read.close()
  })

  test('bytes are never put back over those of another piece', async () => {
    const scope = { account: 'b', organisation: '66666666-6666-8666-a666-666666666666' }
    await store.organisations.create(scope.organisation)
    const whole = await historyOf()
    await store.cases.takeIn(scope, { history: whole, commandId: 'whole', project })
    const events = whole.events.map((event) => {
      const { disclosed } = event
      if (disclosed?.event.type !== 'exhibit-added' || !disclosed.event.exhibit.file) return event
      const { exhibit } = disclosed.event
      const file = { ...exhibit.file, sha256: '0'.repeat(64) } as typeof exhibit.file
      const changed = { ...disclosed.event, exhibit: { ...exhibit, ...(file && { file }) } }
      return { ...event, disclosed: { ...disclosed, event: changed } }
    })
    expect(await standingOf({ store, scope }, { ...whole, events })).toBe('other')
  })
})
