import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseEvent, Scope, StoredFile } from '@sejour/cases'
import { project } from '@sejour/cases/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Shelf } from '../testing/open-shelves.fixtures.ts'
import { FileDamaged } from './chunk-cipher.ts'
import type { ObjectStore } from './object-store.ts'

/** A store of files, and a look behind it. */
export type FilesShelf = Shelf & {
  readonly objects: ObjectStore
  /** How many objects stand there, of whomever. */
  readonly count: () => number
}

const MB = 1024 * 1024
const LIMIT = 2 * MB

export async function* streamOf(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield Buffer.from(part)
}

export async function bytesOf(stream: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of stream ?? []) parts.push(part)
  return Buffer.concat(parts)
}

/** What every adapter for files does, on every database. */
export function fileStoreContract(open: () => Promise<FilesShelf>): void {
  let shelf: FilesShelf
  beforeAll(async () => {
    shelf = await open()
  })

  async function put(
    content: string | Uint8Array,
    where: { caseId?: string; scope?: Scope; name?: string } = {},
  ): Promise<StoredFile & { readonly caseId: string }> {
    const { caseId = shelf.newId(), scope = shelf.library, name = 'letter.pdf' } = where
    const about = { name, limit: LIMIT }
    const kept = await shelf.store.files.put(scope, caseId, streamOf(content), about)
    if ('refused' in kept) throw new Error(kept.refused)
    return { ...kept, caseId }
  }
  const get = ({ caseId, ...file }: StoredFile & { caseId: string }, scope = shelf.library) =>
    shelf.store.files.get(scope, caseId, file)
  const nameOf = (file: StoredFile & { caseId: string }) =>
    `${shelf.library.organisation}/${file.caseId}/${file.address}`
  const incoming = (): readonly string[] => readdirSync(join(shelf.dataFolder, 'files', 'incoming'))

  async function naming(file: StoredFile & { caseId: string }): Promise<void> {
    const { caseId, ...stored } = file
    const events: CaseEvent[] = [
      { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' },
      { type: 'exhibit-added', exhibit: { id: 'x1', title: 'Letter', file: stored } },
    ]
    const command = { caseId, expectedVersion: 0, commandId: shelf.newId(), events, project }
    await shelf.store.cases.append(shelf.library, command)
  }

  describe('a file that is kept', () => {
    test.each([
      { size: 1, because: 'one byte' },
      { size: 65_535, because: 'a byte less than a chunk' },
      { size: 65_536, because: 'a chunk exactly' },
      { size: 65_537, because: 'a byte more than a chunk' },
      { size: MB, because: 'chunks exactly' },
      { size: LIMIT, because: 'as much as is allowed' },
    ])('comes back whole: $because', async ({ size }) => {
      const content = Buffer.alloc(size, 'atlas ')
      const file = await put(content)
      expect(file).toMatchObject({
        size,
        sha256: createHash('sha256').update(content).digest('hex'),
      })
      expect((await bytesOf(await get(file))).equals(content)).toBe(true)
    })

    test('comes back whole however it arrives', async () => {
      const { store, library, newId } = shelf
      const parts = Array.from({ length: 300 }, (_, index) => Buffer.alloc(index * 7, index))
      const caseId = newId()
      const about = { name: 'a', limit: LIMIT }
      const kept = await store.files.put(library, caseId, streamOf(...parts), about)
      if ('refused' in kept) throw new Error(kept.refused)
      expect((await bytesOf(await get({ ...kept, caseId }))).equals(Buffer.concat(parts))).toBe(
        true,
      )
    })

    test('says what it is, whatever its name claims', async () => {
      const file = await put('%PDF-1.7 a letter', { name: 'C:\\photos\\me.jpg' })
      expect(file).toMatchObject({ mediaType: 'application/pdf', name: 'me.jpg' })
    })

    test('stands once in a case, and apart in another', async () => {
      const before = shelf.count()
      const [one, again] = [
        await put('Same', { caseId: 'c1' }),
        await put('Same', { caseId: 'c1' }),
      ]
      const other = await put('Same', { caseId: 'c2' })
      expect(again.address).toBe(one.address)
      expect(other.address).not.toBe(one.address)
      expect(shelf.count()).toBe(before + 2)
    })

    test('sent twice at the same moment, stands once', async () => {
      const before = shelf.count()
      const [one, other] = await Promise.all([
        put('Double click', { caseId: 'c3' }),
        put('Double click', { caseId: 'c3' }),
      ])
      expect(other.address).toBe(one.address)
      expect(shelf.count()).toBe(before + 1)
      expect(String(await bytesOf(await get(one)))).toBe('Double click')
    })

    test('is not found in another case, by another organisation, or under a hostile address', async () => {
      const file = await put('Secluded')
      expect(await get({ ...file, caseId: shelf.newId() })).toBeUndefined()
      expect(await get(file, shelf.otherLibrary)).toBeUndefined()
      expect(await get({ ...file, address: `../${file.caseId}/${file.address}` })).toBeUndefined()
    })

    test('is opened on the record', async () => {
      const file = await put('Watched')
      const { store, library } = shelf
      const opening = { opened: `file:${file.address}`, way: 'desk' } as const
      await store.files.get(library, file.caseId, file, opening)
      expect(await store.reads.of(library, file.caseId)).toMatchObject([opening])
    })
  })

  describe('a file that is not kept leaves nothing behind', () => {
    const about = { name: 'a', limit: 10 }

    test.each([
      { content: '', refused: 'empty', because: 'it has no bytes' },
      { content: '12345678901', refused: 'too-large', because: 'it has a byte too many' },
    ])('$refused: $because', async ({ content, refused }) => {
      const before = shelf.count()
      const { store, library, newId } = shelf
      const answer = await store.files.put(library, newId(), streamOf(content), about)
      expect(answer).toEqual({ refused })
      expect(shelf.count()).toBe(before)
      expect(incoming()).toEqual([])
    })

    test('when the line is cut', async () => {
      const before = shelf.count()
      async function* cut(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('half')
        throw new Error('connection lost')
      }
      const { store, library, newId } = shelf
      const lost = store.files.put(library, newId(), cut(), about)
      await expect(lost).rejects.toThrow('connection lost')
      expect(shelf.count()).toBe(before)
      expect(incoming()).toEqual([])
    })

    test('when its case is forgotten', async () => {
      const { store, library } = shelf
      const file = await put('Gone')
      await naming(file)
      await store.cases.forget(library, file.caseId)
      const again = store.files.put(library, file.caseId, streamOf('More'), about)
      expect(await again).toEqual({ refused: 'no-such-case' })
      expect(await shelf.objects.has(nameOf(file))).toBe(false)
      expect(await get(file)).toBeUndefined()
    })
  })

  describe('bytes that somebody changed are not given out as those of the file', () => {
    const content = Buffer.alloc(200_000, 'atlas ')

    async function changing(how: (bytes: Buffer) => Buffer): Promise<Buffer> {
      const file = await put(content)
      const sealed = await bytesOf(await shelf.objects.read(nameOf(file)))
      const path = join(mkdtempSync(join(shelf.dataFolder, 'changed-')), 'bytes')
      writeFileSync(path, how(sealed))
      await shelf.objects.keep(nameOf(file), path)
      return bytesOf(await get(file))
    }
    const flipped = (bytes: Buffer, at: number): Buffer => {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      return changed
    }
    const chunk = 65_536 + 16

    test.each([
      { because: 'a byte of the header', how: (bytes: Buffer) => flipped(bytes, 6) },
      { because: 'a byte of the first chunk', how: (bytes: Buffer) => flipped(bytes, 100) },
      { because: 'its last byte', how: (bytes: Buffer) => flipped(bytes, bytes.length - 1) },
      { because: 'cut after a chunk', how: (bytes: Buffer) => bytes.subarray(0, 20 + chunk) },
      { because: 'cut in a chunk', how: (bytes: Buffer) => bytes.subarray(0, 5_000) },
      { because: 'cut in the header', how: (bytes: Buffer) => bytes.subarray(0, 10) },
      { because: 'emptied', how: () => Buffer.alloc(0) },
      {
        because: 'two chunks changed places',
        how: (bytes: Buffer) =>
          Buffer.concat([
            bytes.subarray(0, 20),
            bytes.subarray(20 + chunk, 20 + 2 * chunk),
            bytes.subarray(20, 20 + chunk),
            bytes.subarray(20 + 2 * chunk),
          ]),
      },
      {
        because: 'something was added',
        how: (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')]),
      },
    ])('$because', async ({ how }) => {
      await expect(changing(how)).rejects.toThrow(FileDamaged)
    })

    test('another file of the same case in its place', async () => {
      const [one, other] = [
        await put('One', { caseId: 'c4' }),
        await put('Other', { caseId: 'c4' }),
      ]
      const path = join(mkdtempSync(join(shelf.dataFolder, 'swapped-')), 'bytes')
      writeFileSync(path, await bytesOf(await shelf.objects.read(nameOf(other))))
      await shelf.objects.keep(nameOf(one), path)
      await expect(bytesOf(await get(one))).rejects.toThrow(FileDamaged)
    })
  })

  describe('files and events', () => {
    test('an event names no file that is not kept', async () => {
      const file = await put('Real')
      const missing = naming({ ...file, address: 'nowhere' })
      await expect(missing).rejects.toThrow('file-not-kept')
      expect(await shelf.store.cases.read(shelf.library, file.caseId)).toBeUndefined()
    })

    test('a file is removed for good', async () => {
      const file = await put('Private')
      await naming(file)
      const { store, library } = shelf
      expect(await store.files.remove(library, file.caseId, file.address)).toBe(true)
      expect(await get(file)).toBeUndefined()
      expect(await shelf.objects.has(nameOf(file))).toBe(false)
      expect(await store.files.remove(library, file.caseId, file.address)).toBe(false)
    })

    test('what no event named within a day is swept; the rest stays', async () => {
      const { store, setClock } = shelf
      const [named, unnamed] = [await put('Named'), await put('Unnamed')]
      await naming(named)
      setClock('2026-03-06T09:11:59.000Z')
      await store.sweep()
      expect(await get(unnamed)).toBeDefined()
      setClock('2026-03-06T09:12:01.000Z')
      expect(await store.sweep()).toBeGreaterThan(0)
      setClock('2026-03-05T09:12:00.000Z')
      expect(await get(unnamed)).toBeUndefined()
      expect(await shelf.objects.has(nameOf(unnamed))).toBe(false)
      expect(String(await bytesOf(await get(named)))).toBe('Named')
      expect(await get(await put('Unnamed', { caseId: unnamed.caseId }))).toBeDefined()
    })

    test('the files of a case go along to another organisation, each with its own key', async () => {
      const { store, library, otherLibrary, newId } = shelf
      const file = await put('Travelling')
      const removed = await put('Removed', { caseId: file.caseId })
      const { caseId, ...stored } = file
      await naming(file)
      const { caseId: _, ...gone } = removed
      await store.cases.append(library, {
        caseId,
        expectedVersion: 2,
        commandId: newId(),
        events: [{ type: 'exhibit-added', exhibit: { id: 'x2', title: 'Gone', file: gone } }],
        project,
      })
      await store.files.remove(library, caseId, removed.address)
      const answer = await store.handOver(library, {
        caseId,
        expectedVersion: 3,
        commandId: newId(),
        to: otherLibrary.organisation,
        leaving: [],
        arriving: [],
        project,
      })
      expect(answer).toMatchObject({ outcome: 'handed-over', missingFiles: [removed.address] })
      await store.cases.forget(library, caseId)
      expect(String(await bytesOf(await store.files.get(otherLibrary, caseId, stored)))).toBe(
        'Travelling',
      )
    })

    test.each([
      { content: 'Other bytes', because: 'they are others' },
      { content: 'Archive', because: 'they are fewer' },
      { content: 'Archived and more', because: 'they are more' },
    ])('a file from elsewhere is not kept: $because', async ({ content }) => {
      const { store, library, otherLibrary } = shelf
      const { caseId, ...file } = await put('Archived')
      const answer = await store.files.putBack(otherLibrary, caseId, streamOf(content), file)
      expect(answer).toHaveProperty('refused')
      expect(await store.files.get(otherLibrary, caseId, file)).toBeUndefined()
      expect(await bytesOf(await store.files.get(library, caseId, file))).toHaveLength(8)
      expect(await store.files.putBack(otherLibrary, caseId, streamOf('Archived'), file)).toBe(
        'kept',
      )
    })
  })
}
