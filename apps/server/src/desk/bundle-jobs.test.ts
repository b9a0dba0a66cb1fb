import type { Bundler, BundlerParts } from '@sejour/bundle'
import { NotBundled } from '@sejour/bundle'
import { FilesUnavailable } from '@sejour/store'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BundleBench, bundleBench } from './bundle.fixtures.ts'

type Call = {
  readonly parts: BundlerParts
  readonly args: Parameters<Bundler['bundle']>
  readonly end: (error?: unknown) => void
}

/** A bench whose bundles end when the test says so. */
async function slowBench(): Promise<BundleBench & { readonly calls: Call[] }> {
  const calls: Call[] = []
  const open = (parts: BundlerParts): Bundler => ({
    bundle: (...args) =>
      new Promise((resolve, reject) => {
        const [pieces, , { signal } = {}] = args
        signal?.addEventListener('abort', () => reject(signal.reason))
        const bytes = new TextEncoder().encode('%PDF-')
        const volume = { number: 1, bytes, sha256: '', firstPage: 1, lastPage: 1 }
        const entries = pieces.map(({ id }) => ({
          piece: id,
          firstPage: 1,
          pages: 1,
          volumes: [1],
          remarks: [],
          wasReady: true,
        }))
        const end = (error?: unknown) =>
          error === undefined ? resolve({ volumes: [volume], entries, pages: 1 }) : reject(error)
        calls.push({ parts, args, end })
      }),
    close: async () => undefined,
  })
  const bench = await bundleBench({
    open,
    recognize: async () => ({ width: 1, height: 1, words: [] }),
  })
  return { ...bench, calls }
}

let bench: Awaited<ReturnType<typeof slowBench>>
beforeAll(async () => {
  bench = await slowBench()
  await bench.addPiece('Bail', 'Bail')
}, 60_000)
afterAll(() => bench.close())
beforeEach(() => void bench.calls.splice(0))

/** This machine may be busy. */
const PATIENT = { timeout: 20_000 }

const start = (reads = false) =>
  bench.jobs.start(bench.actor(), {
    caseId: bench.caseId,
    wish: { which: 'all', order: 'numbers', lang: 'fr', isMarked: false },
    counsel: {},
    reads,
  })
const seen = () => bench.jobs.of(bench.actor(), bench.caseId)
async function begun(): Promise<Call> {
  await expect.poll(() => bench.calls.length, PATIENT).toBe(1)
  const [call] = bench.calls
  if (!call) throw new Error('nothing began')
  return call
}

test('one at a time for a case; it says how far it is, and stops at once', async () => {
  const [one, other] = [await start(), await start()]
  expect(one).toEqual(other)
  const { args } = await begun()
  args[2]?.onProgress?.({ phase: 'preparing', done: 1, of: 2 })
  expect(seen()).toMatchObject({ state: 'running', phase: 'preparing', done: 1, of: 2 })
  await bench.jobs.cancel(bench.actor('reader'), bench.caseId)
  expect(seen()?.state).toBe('running')
  await bench.jobs.cancel(bench.actor(), bench.caseId)
  expect(seen()?.state).toBe('cancelled')
  expect(bench.faults).toEqual([])
})

test.each([
  { error: new NotBundled('limit-too-small'), why: 'limit-too-small' },
  { error: new FilesUnavailable('full'), why: 'full' },
  { error: new Error('no'), why: 'other' },
])('what goes wrong has its name, and whoever keeps the server is told: $why', async (row) => {
  const { error, why } = row
  const before = bench.faults.length
  await start()
  const { end } = await begun()
  end(error)
  await expect.poll(() => seen()?.state, PATIENT).toBe('failed')
  expect(seen()).toMatchObject({ why })
  expect(bench.faults).toHaveLength(before + 1)
})

test('pictures are read when somebody asks for it, and not otherwise', async () => {
  await start(true)
  const { parts, end } = await begun()
  expect(parts.recognize).toBeDefined()
  end()
  await expect.poll(() => seen()?.state, PATIENT).toBe('ready')
  await start(false)
  await expect.poll(() => bench.calls.length, PATIENT).toBe(2)
  const [, other] = bench.calls
  expect(other?.parts.recognize).toBeUndefined()
  other?.end()
  await expect.poll(() => seen()?.state, PATIENT).toBe('ready')
})

test('closing the server ends what runs', async () => {
  await start()
  await begun()
  await bench.jobs.close()
  expect(seen()?.state).toBe('cancelled')
})

test('a case that is forgotten meanwhile keeps no volume', async () => {
  await start()
  const { end } = await begun()
  await bench.store.cases.forget(bench.actor(), bench.caseId)
  end()
  await expect.poll(() => seen()?.state, PATIENT).toBe('failed')
})
