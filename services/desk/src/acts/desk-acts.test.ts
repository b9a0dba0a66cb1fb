import { randomUUID } from 'node:crypto'
import { acts, findAct, type TextPack } from '@sejour/acts'
import type { ActData } from '@sejour/cases'
import { unguardedTables, onBothStores } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import { type Bench, benches, doing, familyOf } from '../open-desk.fixtures.ts'
import { deskActs, type DeskActs, type PrintAct } from './desk-acts.ts'
import { textPackMigrations } from './packs/migrations.ts'
import { openTextPacks, type TextPacks } from './packs/text-packs.ts'

const ACT = 'desistement'

class Unprintable extends Error {}

/** Says in its bytes what it was given; a name that cannot be written makes it throw. */
const print: PrintAct = async (written) => {
  const said = JSON.stringify(written.document)
  if (said.includes('\u{1F600}')) throw new Unprintable()
  return [
    { name: 'a.pdf', bytes: Buffer.from(`%PDF-1.7 ${said}`) },
    { name: 'a.docx', bytes: Buffer.from(said) },
  ]
}

onBothStores('acts of cases', (_, newPlace) => {
  const open = benches(newPlace, textPackMigrations)
  let bench: Bench
  let actsOf: DeskActs
  let packs: TextPacks
  beforeAll(async () => {
    bench = await open()
    const { desk, store } = bench
    packs = openTextPacks({ database: store.database, now: () => '2026-03-05T09:12:00.000Z' })
    const isUnprintable = (error: unknown) => error instanceof Unprintable
    actsOf = deskActs({ desk, store, print, packs, isUnprintable })
  })

  async function drafted(change: ActData = {}) {
    const { desk, counsel } = bench
    const caseId = randomUUID()
    const act = randomUUID()
    await desk.openNew(counsel, familyOf(caseId))
    const example = findAct(ACT)?.example
    const data: ActData = { ...JSON.parse(JSON.stringify(example)), ...change }
    const draft = { id: act, template: ACT, lang: 'fr', data } as const
    expect(await doing(desk, counsel, caseId)({ type: 'draft-act', draft })).toHaveProperty('done')
    return { caseId, act }
  }

  const write = (of: { caseId: string; act: string }, more: object = {}) =>
    actsOf.write(bench.counsel, { ...of, commandId: randomUUID(), telling: 'fr', ...more })

  test('a whole act is written once, kept in the case, and read again to the byte', async () => {
    const { desk, counsel } = bench
    const of = await drafted()
    const wrote = await write(of)
    expect(wrote).toMatchObject({ files: [{ mediaType: 'application/pdf' }, {}] })
    const seen = await desk.caseOf(counsel, of.caseId, { lang: 'fr' })
    const kept = 'seen' in seen ? seen.seen.state.acts.get(of.act)?.written : undefined
    expect(kept).toMatchObject({ on: '2025-11-03' })
    const sha256 = kept?.files[0]?.sha256 ?? ''
    const opened = await actsOf.open(counsel, { ...of, sha256 })
    const read: Uint8Array[] = []
    if ('seen' in opened) for await (const bytes of opened.seen.bytes) read.push(bytes)
    expect(Buffer.concat(read).toString()).toContain('%PDF-1.7')
    expect(await actsOf.open(counsel, { ...of, sha256: 'x' })).toEqual({ notFound: true })
  })

  test.each([
    { because: 'a day is missing', change: { on: null }, is: { problems: [{ path: 'on' }] } },
    {
      because: 'no font has the sign',
      change: { reason: 'merci \u{1F600}' },
      is: { refused: 'unprintable' },
    },
  ])('nothing is kept when $because', async ({ change, is }) => {
    const of = await drafted(change)
    expect(await write(of)).toMatchObject(is)
    const seen = await bench.desk.caseOf(bench.counsel, of.caseId, { lang: 'fr' })
    expect('seen' in seen && seen.seen.state.acts.get(of.act)?.written).toBe(undefined)
  })

  test('a reader writes nothing, and a stranger finds nothing', async () => {
    const of = await drafted()
    const asked = { ...of, commandId: randomUUID(), telling: 'fr' } as const
    expect(await actsOf.write(bench.colleague('reader'), asked)).toEqual({ forbidden: true })
    expect(await actsOf.write(bench.stranger, asked)).toEqual({ notFound: true })
    await write(of)
    const seen = await bench.desk.caseOf(bench.counsel, of.caseId, { lang: 'fr' })
    const file = 'seen' in seen ? seen.seen.state.acts.get(of.act)?.written?.files[0] : undefined
    const theirs = await actsOf.open(bench.stranger, { ...of, sha256: file?.sha256 ?? '' })
    expect(theirs).toEqual({ notFound: true })
  })

  test('official wording of an organisation stands in its own acts alone', async () => {
    const pack = packOf(ACT, 'Titre officiel chargé')
    expect(await packs.load(bench.counsel, [pack])).toEqual({ done: 1 })
    expect(await packs.list(bench.counsel)).toMatchObject([{ act: ACT, source: 'Moniteur' }])
    expect(await packs.list(bench.stranger)).toEqual([])
    expect(await packs.remove(bench.stranger, pack)).toEqual({ done: 0 })
    const of = await drafted()
    await write(of)
    const seen = await bench.desk.caseOf(bench.counsel, of.caseId, { lang: 'fr' })
    const file = 'seen' in seen ? seen.seen.state.acts.get(of.act)?.written?.files[1] : undefined
    const opened = await actsOf.open(bench.counsel, { ...of, sha256: file?.sha256 ?? '' })
    const read: Uint8Array[] = []
    if ('seen' in opened) for await (const bytes of opened.seen.bytes) read.push(bytes)
    expect(Buffer.concat(read).toString()).toContain('Titre officiel chargé')
    // Loaded again, it takes the place of the one before.
    await packs.load(bench.counsel, [{ ...pack, source: 'Une autre source' }])
    expect(await packs.list(bench.counsel)).toMatchObject([{ source: 'Une autre source' }])
    expect(await packs.remove(bench.counsel, pack)).toEqual({ done: 1 })
    expect(await packs.of(bench.counsel, { act: ACT, lang: 'fr' })).toEqual([])
  })

  test('only who administers loads and takes away', async () => {
    const member = bench.colleague('counsel')
    expect(await packs.load(member, [packOf(ACT, 'x')])).toEqual({ forbidden: true })
    expect(await packs.remove(member, packOf(ACT, 'x'))).toEqual({ forbidden: true })
  })

  test('a pack that no longer fits its act is kept, and not used', async () => {
    const pack = packOf(ACT, 'x')
    await packs.load(bench.counsel, [{ ...pack, words: { title: 'seul' } }])
    expect(await packs.of(bench.counsel, { act: ACT, lang: 'fr' })).toEqual([])
    expect(await packs.list(bench.counsel)).toHaveLength(1)
    await packs.remove(bench.counsel, pack)
  })

  test('no table is unguarded', async () => {
    expect(await unguardedTables(bench.store.database)).toEqual([])
  })
})

function packOf(id: string, title: string): TextPack {
  const act = acts.find((one) => one.id === id)
  if (!act) throw new Error('test: unknown act')
  const words = { ...act.words.fr, title }
  return { act: id, version: act.versions[0].id, lang: 'fr', source: 'Moniteur', words }
}
