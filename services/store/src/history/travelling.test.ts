import type { CaseEvent, Recorded, Scope } from '@sejour/cases'
import { project } from '@sejour/cases/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { type Shelf, shelves } from '../testing/open-shelves.fixtures.ts'
import type { ExportedHistory } from '../verify/exported-history.ts'
import { verifyChain } from '../verify/verify-chain.ts'
import { withoutPrivileged } from './hand-over.ts'

const opened: CaseEvent = { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' }
const note: CaseEvent = { type: 'note-written', note: 'n1', text: 'Likes atlases' }
const titled = (title: string): CaseEvent => ({ type: 'case-titled', title })

onBothStores('a case travels', (_, newPlace) => {
  const open = shelves(newPlace)
  let shelf: Shelf
  beforeAll(async () => {
    shelf = await open()
  })

  async function newCase(...events: CaseEvent[]): Promise<string> {
    const { store, library, newId } = shelf
    const caseId = newId()
    const first = { caseId, expectedVersion: 0, commandId: newId(), events: [opened, ...events] }
    await store.cases.append(library, { ...first, project })
    return caseId
  }
  async function historyOf(scope: Scope, caseId: string): Promise<ExportedHistory> {
    const history = await shelf.store.cases.history(scope, caseId)
    expect(history).toBeDefined()
    return history ?? { case: caseId, events: [] }
  }
  const events = (history: readonly Recorded[] | undefined) => history?.map(({ event }) => event)
  const takingIn = (history: ExportedHistory) => ({ history, commandId: shelf.newId(), project })

  describe('as an export', () => {
    test('its chain is proved, before and after it is forgotten', async () => {
      const { store, library } = shelf
      const caseId = await newCase(note, titled('Second'))
      const before = await historyOf(library, caseId)
      const head = before.events.at(-1)?.hash
      expect(verifyChain(before, head)).toMatchObject({ ok: true, events: 3, withheld: 0 })

      await store.cases.forget(library, caseId)
      const after = await historyOf(library, caseId)
      expect(verifyChain(after, head)).toMatchObject({ ok: true, events: 3, withheld: 3 })
      expect(JSON.stringify(after)).not.toContain('Reader')
    })

    test('it is taken in elsewhere without loss, and goes on there', async () => {
      const { store, library, otherLibrary, newId } = shelf
      const caseId = await newCase(note, titled('Second'))
      const history = await historyOf(library, caseId)
      const taken = await store.cases.takeIn(otherLibrary, takingIn(history))
      expect(taken).toEqual({ outcome: 'taken-in', version: 3 })
      expect(await historyOf(otherLibrary, caseId)).toEqual(history)
      expect(await store.cases.search(otherLibrary, 'second')).toHaveLength(1)

      const more = { caseId, expectedVersion: 3, commandId: newId(), events: [titled('Third')] }
      await store.cases.append(otherLibrary, { ...more, project })
      expect(verifyChain(await historyOf(otherLibrary, caseId))).toMatchObject({ events: 4 })
      expect(await store.cases.read(library, caseId)).toHaveLength(3)
    })

    test('taken in twice it is there once, and what is new is added', async () => {
      const { store, library, otherLibrary, newId } = shelf
      const caseId = await newCase()
      const first = takingIn(await historyOf(library, caseId))
      await store.cases.takeIn(otherLibrary, first)
      expect(await store.cases.takeIn(otherLibrary, first)).toMatchObject({ outcome: 'repeated' })
      const more = { caseId, expectedVersion: 1, commandId: newId(), events: [titled('Second')] }
      await store.cases.append(library, { ...more, project })
      const again = takingIn(await historyOf(library, caseId))
      expect(await store.cases.takeIn(otherLibrary, again)).toMatchObject({ version: 2 })
    })

    test.each([
      {
        change: (history: ExportedHistory) => ({ ...history, events: history.events.slice(1) }),
        answer: { refused: 'broken', at: 1, why: 'version' },
        because: 'its beginning is missing',
      },
      {
        change: (history: ExportedHistory) => ({ ...history, events: [] }),
        answer: { refused: 'empty' },
        because: 'there is nothing in it',
      },
    ])('$answer.refused: $because', async ({ change, answer }) => {
      const { store, library, otherLibrary } = shelf
      const caseId = await newCase(titled('Second'))
      const changed = change(await historyOf(library, caseId))
      expect(await store.cases.takeIn(otherLibrary, takingIn(changed))).toEqual(answer)
      expect(await store.cases.read(otherLibrary, caseId)).toBeUndefined()
    })

    test('a case that went on otherwise here is left as it is', async () => {
      const { store, library, otherLibrary, newId } = shelf
      const caseId = await newCase()
      await store.cases.takeIn(otherLibrary, takingIn(await historyOf(library, caseId)))
      for (const scope of [library, otherLibrary]) {
        const more = { caseId, expectedVersion: 1, commandId: newId(), events: [titled('Mine')] }
        await store.cases.append(scope, { ...more, project })
      }
      const theirs = takingIn(await historyOf(library, caseId))
      expect(await store.cases.takeIn(otherLibrary, theirs)).toEqual({ refused: 'another-history' })
    })

    test('what was recorded in the future is refused: it would hold back every later instant', async () => {
      const { store, library, otherLibrary, setClock } = shelf
      setClock('2027-01-01T00:00:00.000Z')
      const caseId = await newCase()
      setClock('2026-03-05T09:12:00.000Z')
      const early = takingIn(await historyOf(library, caseId))
      expect(await store.cases.takeIn(otherLibrary, early)).toMatchObject({ why: 'time' })
    })

    test('a forgotten case does not come back', async () => {
      const { store, library } = shelf
      const caseId = await newCase()
      const history = await historyOf(library, caseId)
      await store.cases.forget(library, caseId)
      expect(await store.cases.takeIn(library, takingIn(history))).toEqual({ refused: 'forgotten' })
    })
  })

  describe('to another organisation', () => {
    const handingOver = (caseId: string, expectedVersion: number, to: Scope) => ({
      caseId,
      expectedVersion,
      commandId: shelf.newId(),
      to: to.organisation,
      leaving: [titled('Leaving')],
      arriving: [titled('Arriving')],
      project,
    })

    test('all goes along but the notes, of which only the chain tells', async () => {
      const { store, library, otherLibrary } = shelf
      const caseId = await newCase(note)
      const answer = await store.handOver(library, handingOver(caseId, 2, otherLibrary))
      expect(answer).toEqual({ outcome: 'handed-over', version: 3, missingFiles: [] })
      expect(events(await store.cases.read(otherLibrary, caseId))).toEqual([
        opened,
        titled('Leaving'),
        titled('Arriving'),
      ])
      const received = await historyOf(otherLibrary, caseId)
      expect(verifyChain(received)).toMatchObject({ ok: true, events: 4, withheld: 1 })
      expect(events(await store.cases.read(library, caseId))).toContainEqual(note)
    })

    test('the one that left reads nothing of what follows', async () => {
      const { store, library, otherLibrary, newId } = shelf
      const caseId = await newCase()
      await store.handOver(library, handingOver(caseId, 1, otherLibrary))
      const more = { caseId, expectedVersion: 3, commandId: newId(), events: [titled('Later')] }
      await store.cases.append(otherLibrary, { ...more, project })
      expect(events(await store.cases.read(library, caseId))).toEqual([opened, titled('Leaving')])
    })

    test('it comes back: the notes are read again, and the chain is one', async () => {
      const { store, library, otherLibrary } = shelf
      const caseId = await newCase(note)
      await store.handOver(library, handingOver(caseId, 2, otherLibrary))
      await store.handOver(otherLibrary, handingOver(caseId, 4, library))
      expect(verifyChain(await historyOf(library, caseId))).toMatchObject({ ok: true, events: 6 })
      expect(events(await store.cases.read(library, caseId))).toContainEqual(note)
    })

    test('sent twice, it happens once', async () => {
      const { store, library, otherLibrary } = shelf
      const caseId = await newCase()
      const asked = handingOver(caseId, 1, otherLibrary)
      const answers = await Promise.all([1, 2].map(() => store.handOver(library, asked)))
      const outcomes = answers.map((answer) => ('outcome' in answer ? answer.outcome : ''))
      expect(outcomes.toSorted()).toEqual(['handed-over', 'repeated'])
      expect(await store.cases.read(otherLibrary, caseId)).toHaveLength(3)
    })

    test('when it cannot arrive, it does not leave', async () => {
      const { store, library, otherLibrary } = shelf
      const caseId = await newCase()
      await store.cases.takeIn(otherLibrary, takingIn(await historyOf(library, caseId)))
      await store.cases.forget(otherLibrary, caseId)
      const answer = await store.handOver(library, handingOver(caseId, 1, otherLibrary))
      expect(answer).toMatchObject({ refused: 'forgotten' })
      expect(events(await store.cases.read(library, caseId))).toEqual([opened])
    })

    test('somebody who read an older version hands nothing over', async () => {
      const { store, library, otherLibrary } = shelf
      const caseId = await newCase(titled('Second'))
      const answer = await store.handOver(library, handingOver(caseId, 1, otherLibrary))
      expect(answer).toMatchObject({ outcome: 'conflict', version: 2 })
      expect(await store.cases.read(otherLibrary, caseId)).toBeUndefined()
    })

    test('a history whose end is withheld can be gone on with from what is read', async () => {
      const { store, library, otherLibrary, newId } = shelf
      const caseId = await newCase(note)
      const withheld = withoutPrivileged(await historyOf(library, caseId))
      await store.cases.takeIn(otherLibrary, takingIn(withheld))
      const more = { caseId, expectedVersion: 1, commandId: newId(), events: [titled('Second')] }
      expect(await store.cases.append(otherLibrary, { ...more, project })).toEqual({
        outcome: 'appended',
        version: 3,
      })
    })
  })

  describe('to another law', () => {
    test('projections of another version are refreshed, and only these', async () => {
      const { store, library, newId } = shelf
      const caseId = newId()
      const versioned = (version: string, title: string) => ({
        version,
        project: (history: readonly Recorded[]) => ({ ...project(history), title, version }),
      })
      const first = { caseId, expectedVersion: 0, commandId: newId(), events: [opened] }
      await store.cases.append(library, { ...first, ...versioned('old', 'Before') })
      expect(await store.cases.reproject(library, versioned('new', 'After'))).toBeGreaterThan(0)
      expect(await store.cases.reproject(library, versioned('new', 'Never'))).toBe(0)
      const row = (await store.cases.rows(library, {})).find((row) => row.caseId === caseId)
      expect(row).toMatchObject({ title: 'After', version: 1 })
    })

    test('every case that is still read passes by, one at a time', async () => {
      const { store, otherLibrary } = shelf
      const passed: string[] = []
      for await (const { caseId, history } of store.cases.all(otherLibrary)) {
        expect(history.length).toBeGreaterThan(0)
        passed.push(caseId)
      }
      const rows = await store.cases.rows(otherLibrary, {})
      expect(passed).toEqual(rows.map(({ caseId }) => caseId).toSorted())
    })
  })
})
