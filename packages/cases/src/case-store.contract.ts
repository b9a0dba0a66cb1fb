import { localDate } from '@sejour/calendar'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseEvent, Recorded } from './case-event.ts'
import type { Append, CaseStore, Projection, Scope } from './case-store.ts'
import { opened, piece, reader } from './testing/library.fixtures.ts'

/** A store with two organisations that know nothing of each other. */
export type Shelves = {
  readonly store: CaseStore
  readonly library: Scope
  readonly otherLibrary: Scope
  /** A new id, as callers make them. */
  readonly newId: () => string
  /** Sets the clock of the store. An instant. */
  readonly setClock: (instant: string) => void
}

const CLOCK = '2026-03-05T09:12:00.000Z'

/** What a lending library shows of a case. */
export function project(history: readonly Recorded[]): Projection {
  const events = history.map(({ event }) => event)
  const titles = events.flatMap((event) => ('title' in event ? event.title : []))
  const people = events.flatMap((event) => (event.type === 'person-added' ? event.person : []))
  const tasks = events.flatMap((event) => (event.type === 'task-added' ? event : []))
  return {
    status: events.some(({ type }) => type === 'case-closed') ? 'closed' : 'open',
    title: titles.at(-1) ?? '',
    row: { people: people.length },
    dues: tasks.flatMap(({ task, due }) =>
      due === undefined
        ? []
        : [{ id: task, kind: 'book', safeDay: due, lastDay: due, peremptory: false }],
    ),
    searchTerms: [...titles, ...people.map(({ familyName = '' }) => familyName)],
    likenesses: people.map(({ id, familyName = '' }) => ({ person: id, key: familyName })),
  }
}

/** What every adapter of the port does, shown with the cases of a lending library. */
export function caseStoreContract(open: () => Promise<Shelves>): void {
  let shelves: Shelves
  beforeAll(async () => {
    shelves = await open()
  })

  function adding(caseId: string, expectedVersion: number, ...events: CaseEvent[]): Append {
    return { caseId, expectedVersion, commandId: shelves.newId(), events, project }
  }
  async function newCase(...events: CaseEvent[]): Promise<string> {
    const caseId = shelves.newId()
    await shelves.store.append(shelves.library, adding(caseId, 0, opened, ...events))
    return caseId
  }
  const named = (familyName: string, id = 'r1'): CaseEvent => ({
    type: 'person-added',
    person: { id, familyName, relation: 'applicant' },
  })
  const titled = (title: string): CaseEvent => ({ type: 'case-titled', title })
  const returnBy = (task: string, due: string): CaseEvent => ({
    type: 'task-added',
    task,
    text: 'Bring the book back',
    due: localDate(due),
  })

  describe('appending', () => {
    test('events come back as they were given, in order, with their place', async () => {
      const { store, library } = shelves
      shelves.setClock(CLOCK)
      const caseId = await newCase(reader('r1'), piece('x1'))
      const common = { at: CLOCK, by: library.account }
      expect(await store.read(library, caseId)).toEqual([
        { ...common, version: 1, event: opened },
        { ...common, version: 2, event: reader('r1') },
        { ...common, version: 3, event: piece('x1') },
      ])
    })

    test('somebody who read an older version writes nothing', async () => {
      const { store, library } = shelves
      const caseId = await newCase()
      await store.append(library, adding(caseId, 1, titled('Second')))
      const late = await store.append(library, adding(caseId, 1, titled('Third')))
      expect(late).toEqual({ outcome: 'conflict', version: 2 })
      expect(await store.read(library, caseId)).toHaveLength(2)
    })

    test.each([
      { version: 1, because: 'a case that does not exist has no version 1' },
      { version: 7, because: 'nobody can have read what is not written yet' },
    ])('expecting $version of nothing is a conflict: $because', async ({ version }) => {
      const { store, library, newId } = shelves
      const answer = await store.append(library, adding(newId(), version, opened))
      expect(answer).toEqual({ outcome: 'conflict', version: 0 })
    })

    test('of two at once, one is carried out and the other is a conflict', async () => {
      const { store, library } = shelves
      const caseId = await newCase()
      const both = ['One', 'Other'].map((title) =>
        store.append(library, adding(caseId, 1, titled(title))),
      )
      const outcomes = (await Promise.all(both)).map(({ outcome }) => outcome)
      expect(outcomes.toSorted()).toEqual(['appended', 'conflict'])
    })

    test('a case opened twice at once is opened once', async () => {
      const { store, library, newId } = shelves
      const caseId = newId()
      const both = [1, 2].map(() => store.append(library, adding(caseId, 0, opened)))
      const outcomes = (await Promise.all(both)).map(({ outcome }) => outcome)
      expect(outcomes.toSorted()).toEqual(['appended', 'conflict'])
    })

    test('fifty times the same command is carried out once', async () => {
      const { store, library } = shelves
      const caseId = await newCase()
      const command = adding(caseId, 1, titled('Once'))
      const all = Array.from({ length: 50 }, () => store.append(library, command))
      const outcomes = (await Promise.all(all)).map(({ outcome }) => outcome)
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(49)
      expect(await store.read(library, caseId)).toHaveLength(2)
    })

    test('a repetition answers as before, whatever happened since', async () => {
      const { store, library } = shelves
      const caseId = await newCase()
      const command = adding(caseId, 1, titled('Second'))
      await store.append(library, command)
      await store.append(library, adding(caseId, 2, titled('Third')))
      expect(await store.append(library, command)).toEqual({ outcome: 'repeated', version: 2 })
    })

    test('when what follows cannot be told, nothing is written', async () => {
      const { store, library } = shelves
      const caseId = await newCase()
      const failing = {
        ...adding(caseId, 1, titled('Second')),
        project: () => {
          throw new RangeError('no shelf')
        },
      }
      await expect(store.append(library, failing)).rejects.toThrow('no shelf')
      expect(await store.read(library, caseId)).toHaveLength(1)
      expect(await store.append(library, { ...failing, project })).toMatchObject({ version: 2 })
    })

    test('time never runs backwards in a case, even when the clock does', async () => {
      const { store, library } = shelves
      shelves.setClock('2026-03-05T10:00:00.000Z')
      const caseId = await newCase()
      shelves.setClock('2026-03-05T08:00:00.000Z')
      await store.append(library, adding(caseId, 1, titled('Second')))
      const times = (await store.read(library, caseId))?.map(({ at }) => at)
      shelves.setClock(CLOCK)
      expect(times).toEqual(['2026-03-05T10:00:00.000Z', '2026-03-05T10:00:00.000Z'])
    })

    test('however events are cut into commands, the history is the same', async () => {
      const { store, library, newId } = shelves
      const titles = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
        maxLength: 5,
      })
      await fc.assert(
        fc.asyncProperty(titles, async (commands) => {
          const caseId = newId()
          await store.append(library, adding(caseId, 0, opened))
          let version = 1
          for (const command of commands) {
            const asked = adding(caseId, version, ...command.map(titled))
            version = (await store.append(library, asked)).version
          }
          const history = (await store.read(library, caseId)) ?? []
          const row = (await store.rows(library, {})).find((row) => row.caseId === caseId)
          expect(history.map(({ event }) => event)).toEqual([
            opened,
            ...commands.flat().map(titled),
          ])
          expect(row).toMatchObject({ version, title: project(history).title })
        }),
        { numRuns: 15 },
      )
    })
  })

  describe('queues', () => {
    test('a row shows what follows from the last event', async () => {
      const { store, library } = shelves
      const caseId = await newCase(reader('r1'), returnBy('atlas', '2026-04-01'))
      await store.append(library, adding(caseId, 3, titled('Card of A. Other')))
      const rows = await store.rows(library, {})
      const due = { kind: 'book', safeDay: '2026-04-01', lastDay: '2026-04-01', peremptory: false }
      expect(rows.find((row) => row.caseId === caseId)).toEqual({
        caseId,
        version: 4,
        changedAt: CLOCK,
        status: 'open',
        title: 'Card of A. Other',
        row: { people: 1 },
        dues: [{ id: 'atlas', ...due }],
      })
    })

    test.each([
      { until: '2026-04-09', found: false, because: 'its first day is later' },
      { until: '2026-04-10', found: true, because: 'that very day is its safe day' },
      { until: '2026-05-10', found: true, because: 'both days have come' },
    ])('due until $until: $because', async ({ until, found }) => {
      const { store, library } = shelves
      const books = [returnBy('atlas', '2026-04-10'), returnBy('novel', '2026-05-10')]
      const caseId = await newCase(...books)
      const rows = await store.rows(library, { dueUntil: localDate(until) })
      expect(rows.some((row) => row.caseId === caseId)).toBe(found)
    })

    test('a closed case stands among the closed ones only', async () => {
      const { store, library } = shelves
      const caseId = await newCase({ type: 'case-closed', why: 'The card expired' })
      const ids = async (status: 'open' | 'closed') =>
        (await store.rows(library, { status })).map((row) => row.caseId)
      expect(await ids('closed')).toContain(caseId)
      expect(await ids('open')).not.toContain(caseId)
    })
  })

  describe('search', () => {
    test.each([
      { words: 'Zéphyrin', found: true, because: 'that is the name' },
      { words: 'zephyrin', found: true, because: 'accents and capitals do not count' },
      { words: 'zep', found: true, because: 'a beginning is enough' },
      { words: 'quill zephyrin', found: true, because: 'all words are there, in any order' },
      { words: 'quill nobody', found: false, because: 'one of the words is not there' },
      { words: 'phyrin', found: false, because: 'the end of a word is no beginning' },
      { words: 'o’quill', found: true, because: 'the apostrophe does not count' },
      { words: 'oquill', found: true, because: 'nor does it when it is not typed' },
      { words: 'Читатель', found: true, because: 'every script is a script' },
      { words: 'قارئ', found: true, because: 'every script is a script' },
      { words: '', found: false, because: 'nothing was asked' },
      { words: '...', found: false, because: 'punctuation is no word' },
    ])('"$words" finds it: $found, $because', async ({ words, found }) => {
      const { store, library } = shelves
      const caseId = await newCase(named('Zéphyrin O’Quill'), named('Читатель قارئ', 'r2'))
      const rows = await store.search(library, words)
      expect(rows.some((row) => row.caseId === caseId)).toBe(found)
    })

    test('a name that was changed no longer finds the case', async () => {
      const { store, library } = shelves
      const caseId = await newCase(named('Wanderlust'))
      const renamed = { ...adding(caseId, 2, titled('Settled')) }
      await store.append(library, {
        ...renamed,
        project: (history) => ({ ...project(history), searchTerms: ['Settled'] }),
      })
      expect(await store.search(library, 'wander')).toEqual([])
    })

    test('people that may be the same are found across cases', async () => {
      const { store, library } = shelves
      const one = await newCase(named('Lookalike', 'a'))
      const other = await newCase(named('Lookalike', 'b'))
      expect(await store.alike(library, one)).toEqual([
        { person: 'a', other: { case: other, person: 'b' } },
      ])
    })
  })

  describe('another organisation', () => {
    test('sees nothing of a case, by whatever way', async () => {
      const { store, otherLibrary } = shelves
      const caseId = await newCase(named('Secluded'))
      expect(await store.read(otherLibrary, caseId)).toBeUndefined()
      expect(await store.rows(otherLibrary, {})).toEqual([])
      expect(await store.search(otherLibrary, 'secluded')).toEqual([])
      expect(await store.alike(otherLibrary, caseId)).toEqual([])
      expect(await store.forget(otherLibrary, caseId)).toBe(false)
    })

    test('writes nothing into it either', async () => {
      const { store, library, otherLibrary } = shelves
      const caseId = await newCase()
      const intruding = adding(caseId, 1, titled('Taken'))
      expect(await store.append(otherLibrary, intruding)).toMatchObject({ outcome: 'conflict' })
      expect(await store.read(library, caseId)).toHaveLength(1)
    })
  })

  describe('forgetting', () => {
    test('nothing of the case can be read, listed or found again', async () => {
      const { store, library } = shelves
      const caseId = await newCase(named('Ephemera'), returnBy('atlas', '2026-04-01'))
      expect(await store.forget(library, caseId)).toBe(true)
      expect(await store.read(library, caseId)).toBeUndefined()
      expect(await store.search(library, 'ephemera')).toEqual([])
      expect(await store.alike(library, caseId)).toEqual([])
      const rows = await store.rows(library, { dueUntil: localDate('2026-12-31') })
      expect(rows.some((row) => row.caseId === caseId)).toBe(false)
    })

    test('nothing is added to a forgotten case, and it is forgotten once', async () => {
      const { store, library } = shelves
      const caseId = await newCase()
      await store.forget(library, caseId)
      for (const version of [0, 1]) {
        const answer = await store.append(library, adding(caseId, version, opened))
        expect(answer).toEqual({ outcome: 'conflict', version: 1 })
      }
      expect(await store.forget(library, caseId)).toBe(false)
    })
  })
}
