import type { PreparedCache } from './cache.ts'
import type { Fault } from './faults.ts'
import type { BundleOrder, Piece, ReadingLang } from './order.ts'
import { type Pool, WorkerLost } from './pool/pool.ts'
import type { Host, Recognize } from './prepare/host.ts'
import { packPrepared, PREPARATION, type Prepared, unpackPrepared } from './prepare/prepared.ts'

/** A piece whose pages are known. Its bytes are fetched again when they are put in a volume. */
export type Ready = {
  readonly sha256?: string
  readonly fault?: Fault
  readonly wasReady: boolean
  readonly about: Prepared['about']
  readonly bytes: number
  readonly load: () => Promise<Prepared>
}

/** What is needed to make pieces ready. */
export type Workshop = {
  readonly pool: Pool
  readonly host: Host
  readonly recognize: Recognize | undefined
  readonly cache: PreparedCache
  /** Of its own work, for one piece. */
  readonly secondsAPiece: number
  readonly signal?: AbortSignal
  /** The page that stands in for a piece. */
  readonly failurePage: (piece: Piece, fault: Fault) => Promise<Uint8Array>
}

/** Prepares a piece, unless it was before; a page takes its place when it cannot be shown. */
export async function makeReady(piece: Piece, order: BundleOrder, shop: Workshop): Promise<Ready> {
  const source = await readSource(piece)
  shop.signal?.throwIfAborted()
  if (source === undefined) return await standIn(piece, { fault: 'not-read' }, { order, shop })
  const sha256 = await sha256Of(source)
  const key = keyOf(sha256, order, shop.recognize)
  const kept = await shop.cache.get(key)
  const ready = kept && unpackPrepared(kept)
  const made = ready ?? (await prepareOnce(source, order, shop))
  if ('fault' in made) return await standIn(piece, { fault: made.fault, sha256 }, { order, shop })
  if (!ready) await shop.cache.put(key, packPrepared(made))
  return {
    sha256,
    wasReady: ready !== undefined,
    about: made.about,
    bytes: made.pdf.length,
    load: async () => await reload(piece, key, { order, shop }),
  }
}

const ALL_LANGUAGES: readonly ReadingLang[] = ['fr', 'nl', 'de', 'en', 'ar']

/** The languages that are looked for on pages without text. */
export const languagesOf = (order: BundleOrder): readonly ReadingLang[] =>
  order.languages ?? ALL_LANGUAGES

// Neither number nor place nor addressee: an insertion, or another copy, prepares nothing again.
function keyOf(sha256: string, order: BundleOrder, recognize: Recognize | undefined): string {
  const read = recognize ? languagesOf(order).toSorted().join('+') : 'unread'
  return `prepared-${PREPARATION}-${order.lang}-${read}-${sha256}`
}

async function readSource(piece: Piece): Promise<Uint8Array | undefined> {
  try {
    return await piece.read()
  } catch {
    return undefined
  }
}

async function prepareOnce(
  bytes: Uint8Array,
  { lang }: BundleOrder,
  shop: Workshop,
): Promise<Prepared | { readonly fault: Fault }> {
  const { pool, host, signal, secondsAPiece: seconds } = shop
  try {
    // A view of something larger would take all of it along.
    const own = bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
    const job = { bytes: own, lang, reads: shop.recognize !== undefined }
    return await pool.run('prepare', job, { host, seconds, ...(signal ? { signal } : {}) })
  } catch (error) {
    if (error instanceof WorkerLost) return { fault: 'too-slow' }
    throw error
  }
}

async function standIn(
  piece: Piece,
  what: { readonly fault: Fault; readonly sha256?: string },
  { order, shop }: { readonly order: BundleOrder; readonly shop: Workshop },
): Promise<Ready> {
  const page = await shop.failurePage(piece, what.fault)
  // Our own page: however impatient the caller is, it comes.
  const made = await prepareOnce(page, order, { ...shop, secondsAPiece: 60 })
  if ('fault' in made) throw new Error('the page that stands in for a piece cannot be shown')
  return {
    ...what,
    wasReady: false,
    about: { ...made.about, remarks: [] },
    bytes: made.pdf.length,
    load: async () => made,
  }
}

// A cache may lose what it was given between two steps.
async function reload(
  piece: Piece,
  key: string,
  { order, shop }: { readonly order: BundleOrder; readonly shop: Workshop },
): Promise<Prepared> {
  const kept = await shop.cache.get(key)
  const ready = kept && unpackPrepared(kept)
  if (ready) return ready
  const again = await prepareOnce(await piece.read(), order, shop)
  if ('fault' in again) throw new WorkerLost('stopped')
  return again
}

/** Hexadecimal SHA-256. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  // Not on this thread: a file of a hundred megabytes would hold up everybody else.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Buffer.from(digest).toString('hex')
}
