import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { onBothStores } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import { type Bench, benches, doing, familyOf } from './open-desk.fixtures.ts'
import { refreshQueues } from './refresh-queues.ts'

onBothStores('a desk', (_, newPlace) => {
  const open = benches(newPlace)
  let bench: Bench

  beforeAll(async () => {
    bench = await open()
  })

  async function newCase() {
    const asked = familyOf(randomUUID())
    const opened = await bench.desk.openNew(bench.counsel, asked)
    return { asked, opened, caseId: asked.caseId }
  }

  const titled = (title: string): Command => ({ type: 'title-case', title })

  test('opens a whole case as one append, and answers a repetition as before', async () => {
    const { asked, opened } = await newCase()
    expect(opened).toEqual({ done: 5 })
    expect(await bench.desk.openNew(bench.counsel, asked)).toEqual({ done: 5, repeated: true })
    const again = { ...asked, commandId: randomUUID() }
    expect(await bench.desk.openNew(bench.counsel, again)).toEqual({ refused: 'case-exists' })
  })

  test('a command that is repeated does nothing, even where what it did stands in its way', async () => {
    const { caseId } = await newCase()
    const note: Command = { type: 'write-note', note: randomUUID(), text: 'À vérifier' }
    const asked = { caseId, commandId: randomUUID(), command: note }
    const first = await bench.desk.perform(bench.counsel, asked)
    expect(first).toEqual({ done: 6 })
    expect(await bench.desk.perform(bench.counsel, asked)).toEqual({ done: 6, repeated: true })
    const other = { ...asked, commandId: randomUUID() }
    expect(await bench.desk.perform(bench.counsel, other)).toMatchObject({ refused: 'id-used' })
    // A refusal is not kept: once nothing stands in the way, the same key is carried out.
    expect(await bench.desk.perform(bench.counsel, other)).toMatchObject({ refused: 'id-used' })
  })

  test('two who change different things do not meet; two who change the same do', async () => {
    const { asked, caseId } = await newCase()
    const mine = doing(bench.desk, bench.counsel, caseId)
    const theirs = doing(bench.desk, bench.colleague('counsel'), caseId)
    const person = asked.people[0]?.id ?? ''
    expect(await theirs(titled('Dossier Exemple'), 5)).toEqual({ done: 6 })
    expect(await mine({ type: 'describe-person', person, changes: { phone: '0470' } }, 5)).toEqual({
      done: 7,
    })
    expect(await mine(titled('Famille Voorbeeld'), 5)).toEqual({
      conflict: { version: 7, fields: ['title'] },
    })
    expect(await mine(titled('Dossier Exemple'), 5)).toEqual({ done: 7 })
    expect(await mine(titled('Famille Voorbeeld'), 99)).toMatchObject({ conflict: { version: 7 } })
  })

  test('many who write at once all find their place', async () => {
    const { caseId } = await newCase()
    const write = doing(bench.desk, bench.counsel, caseId)
    const done = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => write({ type: 'add-task', task: randomUUID(), text: `${n}` })),
    )
    expect(new Set(done.map((one) => ('done' in one ? one.done : 0)))).toEqual(
      new Set([6, 7, 8, 9, 10]),
    )
  })

  test('several commands are carried out together, or none of them', async () => {
    const { caseId } = await newCase()
    const commands: readonly Command[] = [
      titled('Autre titre'),
      { type: 'finish-task', task: 'nowhere' },
    ]
    const asked = { caseId, commandId: randomUUID(), commands }
    expect(await bench.desk.performAll(bench.counsel, asked)).toMatchObject({
      refused: 'unknown-task',
    })
    const file = await bench.desk.caseOf(bench.counsel, caseId, { lang: 'fr' })
    expect(file).toMatchObject({ seen: { version: 5, state: { title: 'Famille Exemple' } } })
  })

  test('a stranger finds no case, and a reader changes nothing', async () => {
    const { caseId } = await newCase()
    const stranger = doing(bench.desk, bench.stranger, caseId)
    expect(await stranger(titled('Prise'))).toEqual({ notFound: true })
    expect(await bench.desk.caseOf(bench.stranger, caseId, { lang: 'fr' })).toEqual({
      notFound: true,
    })
    const reader = doing(bench.desk, bench.colleague('reader'), caseId)
    expect(await reader(titled('Lue'))).toEqual({ forbidden: true })
    const seen = await bench.desk.search(bench.stranger, { words: 'exemple', lang: 'fr' })
    expect(seen).toEqual({ seen: [] })
  })

  test('notes are for whoever may write them, in the file and in the history', async () => {
    const { caseId } = await newCase()
    await doing(
      bench.desk,
      bench.counsel,
      caseId,
    )({
      type: 'write-note',
      note: randomUUID(),
      text: 'Confidence',
    })
    for (const role of ['assistant', 'reader'] as const) {
      const actor = bench.colleague(role)
      const file = await bench.desk.caseOf(actor, caseId, { lang: 'fr' })
      expect('seen' in file && file.seen.state.notes.size).toBe(0)
      const history = await bench.desk.historyOf(actor, caseId)
      expect(JSON.stringify(history)).not.toContain('Confidence')
      expect(history).toMatchObject({ seen: [{ type: 'note-written' }, {}, {}, {}, {}, {}] })
    }
    const own = await bench.desk.caseOf(bench.counsel, caseId, { lang: 'fr' })
    expect('seen' in own && own.seen.state.notes.size).toBe(1)
  })

  test('every reading is noted, and an assistant does not see who read', async () => {
    const { caseId } = await newCase()
    const reader = bench.colleague('reader')
    await bench.desk.caseOf(reader, caseId, { lang: 'fr' })
    await bench.desk.historyOf(reader, caseId)
    await bench.desk.cases(reader, { lang: 'fr', pageSize: 100 })
    await bench.desk.search(reader, { words: 'exemple', lang: 'fr' })
    await bench.desk.dashboard(reader, { lang: 'fr' })
    const reads = await bench.desk.readsOf(bench.counsel, caseId)
    const whats = 'seen' in reads ? reads.seen.filter(({ by }) => by === reader.account) : []
    expect(whats.map(({ what }) => what).toSorted()).toEqual([
      'case-file',
      'dashboard',
      'history',
      'list',
      'search',
    ])
    expect(await bench.desk.readsOf(bench.colleague('assistant'), caseId)).toEqual({
      forbidden: true,
    })
  })

  test('forgetting asks for the title, waits for limits, and is final', async () => {
    const { asked, caseId } = await newCase()
    const forget = (typed: string) => bench.desk.forget(bench.counsel, { caseId, typed })
    await doing(
      bench.desk,
      bench.counsel,
      caseId,
    )({
      type: 'record-entry',
      entry: {
        id: randomUUID(),
        kind: 'decision-notified',
        procedure: asked.procedure.id,
        decision: 'article-9bis.irrecevable',
        notification: { by: 'hand', on: localDate('2026-03-02') },
      },
    })
    expect(await forget('Famille Exemple')).toMatchObject({ refused: 'running-limit' })
    bench.setDay('2026-09-01')
    expect(await forget('Exemple')).toEqual({ refused: 'not-confirmed' })
    expect(
      await bench.desk.forget(bench.colleague('counsel'), { caseId, typed: 'Famille Exemple' }),
    ).toEqual({ forbidden: true })
    expect(await forget('Famille Exemple')).toEqual({ forgotten: true })
    expect(await bench.desk.caseOf(bench.counsel, caseId, { lang: 'fr' })).toEqual({
      notFound: true,
    })
    bench.setDay('2026-03-05')
  })

  test('a case goes to other counsel, and reads only here', async () => {
    const { caseId } = await newCase()
    const mine = doing(bench.desk, bench.counsel, caseId)
    const on = localDate('2026-03-05')
    const handOver = (to: string): Command => ({
      type: 'hand-over-case',
      to,
      on,
      statement: 'Audience à demander.',
    })
    expect(await mine(handOver(randomUUID()))).toMatchObject({ refused: 'unknown-organisation' })
    expect(await mine(handOver(bench.stranger.organisation))).toMatchObject({ done: 6 })
    expect(await mine(titled('Encore'))).toMatchObject({ refused: 'case-handed-over' })
    const taken = await bench.desk.caseOf(bench.stranger, caseId, { lang: 'fr' })
    expect(taken).toMatchObject({ seen: { state: { status: 'open', title: 'Famille Exemple' } } })
  })

  test('queues are derived again when the law has another version, and only then', async () => {
    const refresh = (lawVersion: string) =>
      refreshQueues({ store: bench.store, today: () => localDate('2026-03-05'), lawVersion }, [
        bench.counsel.organisation,
      ])
    await refresh('2')
    expect(await refresh('2')).toBe(0)
    expect(await refresh('3')).toBeGreaterThan(0)
  })
})
