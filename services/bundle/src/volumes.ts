import type { Document } from '@sejour/documents'
import type { Assembly } from './assemble/assemble.ts'
import { coverOf, fingerprintsOf, inventoryOf, sayDay } from './assemble/front.ts'
import { layOut, type Layout, type Part, type Place, placesOf } from './assemble/layout.ts'
import { NotBundled } from './faults.ts'
import type { BundleOrder, Piece, Progress, Volume } from './order.ts'
import type { Corner } from './pdf/corner.ts'
import type { Pool } from './pool/pool.ts'
import type { Prepared } from './prepare/prepared.ts'
import { type Ready, sha256Of } from './ready.ts'
import { WORDS } from './words/index.ts'

/** The bundle as files. */
export type Bound = {
  readonly volumes: readonly Volume[]
  readonly places: ReadonlyMap<number, Place>
  readonly pages: number
}

type Bench = {
  readonly order: BundleOrder
  readonly pool: Pool
  readonly typeset: (document: Document) => Promise<Uint8Array>
  readonly signal?: AbortSignal
  readonly onProgress?: (now: Progress) => void
}

type LoadedPart = Part & {
  readonly corners: readonly Corner[]
  readonly load: () => Promise<Prepared>
}

/** A font for the stamps, the outline and the tables of a volume. */
const OVERHEAD = 60_000
const SMALLEST_ROOM = 40_000
const TRIES = 5

/** The pieces as the inventory names them: what could not be shown is said there too. */
function named(pieces: readonly Piece[], ready: readonly Ready[], { lang }: BundleOrder) {
  const { notShown } = WORDS[lang]
  return pieces.map((piece, at) =>
    ready[at]?.fault ? { ...piece, title: `${piece.title} ${notShown}` } : piece,
  )
}

/** Fills volumes, and fills them less when one turned out larger than was reckoned. */
export async function bindVolumes(
  pieces: readonly Piece[],
  ready: readonly Ready[],
  bench: Bench,
): Promise<Bound> {
  const { limitBytes: limit } = bench.order
  if (limit === undefined) {
    return await bind(pieces, ready, { bench, room: Infinity, parts: wholeParts(ready) })
  }
  let reserve = await frontBytes(pieces, ready, bench)
  for (let tries = 1; ; tries += 1) {
    const room = limit - reserve
    if (room < SMALLEST_ROOM) throw new NotBundled('limit-too-small')
    const bound = await bind(pieces, ready, {
      bench,
      room,
      parts: await cutParts(ready, room, bench),
    })
    // A page that is larger than a volume stays so, however little the others hold.
    const curable = bound.volumes.filter(({ firstPage, lastPage }) => lastPage > firstPage)
    const excess = Math.max(0, ...curable.map(({ bytes }) => bytes.length - limit))
    if (excess === 0 || tries === TRIES) return bound
    reserve += excess + 4_096
  }
}

function wholeParts(ready: readonly Ready[]): readonly LoadedPart[] {
  return ready.map(({ about, bytes, load }, piece) => ({
    piece,
    pages: about.corners.length,
    corners: about.corners,
    bytes,
    load,
  }))
}

/** Pieces that fit nowhere in parts that do; the others whole. */
async function cutParts(
  ready: readonly Ready[],
  room: number,
  { pool, signal }: Bench,
): Promise<readonly LoadedPart[]> {
  const parts: LoadedPart[] = []
  for (const part of wholeParts(ready)) {
    const most = room - 2_000 - part.pages * 420
    if (part.bytes <= most || part.pages < 2) parts.push(part)
    else {
      const job = { prepared: await part.load(), most: Math.max(most, SMALLEST_ROOM) }
      const cut = await pool.run('cut', job, { seconds: 120, ...(signal ? { signal } : {}) })
      for (const prepared of cut) {
        parts.push({
          piece: part.piece,
          pages: prepared.about.corners.length,
          corners: prepared.about.corners,
          bytes: prepared.pdf.length,
          load: async () => prepared,
        })
      }
    }
  }
  return parts
}

// The longest that cover, inventory and sums can be: set once as if everything were one volume.
async function frontBytes(
  pieces: readonly Piece[],
  ready: readonly Ready[],
  { order, typeset }: Bench,
): Promise<number> {
  const layout = layOut(wholeParts(ready), Infinity)
  const documents = [
    coverOf(order, pieces, { layout, volume: 0 }),
    inventoryOf(order, named(pieces, ready, order), placesOf(layout)),
    fingerprintsOf(order, sumsOf(pieces, ready, new Set(pieces.keys()))),
  ]
  const set = await Promise.all(documents.map(typeset))
  return set.reduce((sum, { length }) => sum + length, OVERHEAD)
}

async function bind(
  pieces: readonly Piece[],
  ready: readonly Ready[],
  {
    bench,
    room,
    parts,
  }: { readonly bench: Bench; readonly room: number; readonly parts: readonly LoadedPart[] },
): Promise<Bound> {
  const { order, typeset, onProgress, signal } = bench
  const layout = layOut(parts, room)
  const places = placesOf(layout)
  const inventory = await typeset(inventoryOf(order, named(pieces, ready, order), places))
  const volumes: Volume[] = []
  let firstPage = 1
  let taken = 0
  for (const [volume, laid] of layout.volumes.entries()) {
    signal?.throwIfAborted()
    const own = parts.slice(taken, taken + laid.length)
    taken += laid.length
    const lastPage = firstPage + own.reduce((sum, { pages }) => sum + pages, 0) - 1
    const bytes = await bindOne(pieces, ready, { bench, layout, volume, own, inventory, firstPage })
    volumes.push({
      number: volume + 1,
      bytes,
      sha256: await sha256Of(bytes),
      firstPage,
      lastPage,
      ...(bytes.length > (order.limitBytes ?? Infinity) ? { isOverLimit: true as const } : {}),
    })
    firstPage = lastPage + 1
    onProgress?.({ phase: 'assembling', done: volume + 1, of: layout.volumes.length })
  }
  return { volumes, places, pages: layout.pages }
}

async function bindOne(
  pieces: readonly Piece[],
  ready: readonly Ready[],
  now: {
    readonly bench: Bench
    readonly layout: Layout
    readonly volume: number
    readonly own: readonly LoadedPart[]
    readonly inventory: Uint8Array
    readonly firstPage: number
  },
): Promise<Uint8Array> {
  const { order, pool, typeset, signal } = now.bench
  const { layout, volume, own, inventory, firstPage } = now
  const sums = sumsOf(pieces, ready, new Set(own.map(({ piece }) => piece)))
  const [cover, fingerprints] = await Promise.all([
    typeset(coverOf(order, pieces, { layout, volume })),
    typeset(fingerprintsOf(order, sums)),
  ])
  const job: Assembly = {
    lang: order.lang,
    title: order.title,
    createdAt: order.createdAt,
    cover,
    inventory,
    fingerprints,
    parts: own.map((part) => assemblyPart(pieces[part.piece], part, { order, ready })),
    firstPage,
    pages: layout.pages,
  }
  const fetch = async (index: number) => {
    const part = own[index]
    if (!part) throw new Error('no such part')
    return (await part.load()).pdf
  }
  return await pool.run('assemble', job, { fetch, seconds: 600, ...(signal ? { signal } : {}) })
}

function assemblyPart(
  piece: Piece | undefined,
  part: LoadedPart,
  { order, ready }: { readonly order: BundleOrder; readonly ready: readonly Ready[] },
): Assembly['parts'][number] {
  const { lang, copy, createdAt } = order
  const sentence = copy && WORDS[lang].copy(copy.addressee, copy.procedure, sayDay(createdAt, lang))
  return {
    corners: part.corners,
    sum: ready[part.piece]?.sha256 ?? '',
    number: piece?.number ?? '',
    title: piece?.title ?? '',
    ...(piece?.group === undefined ? {} : { group: piece.group }),
    ...(sentence && piece?.isIdentity ? { watermark: sentence } : {}),
  }
}

function sumsOf(pieces: readonly Piece[], ready: readonly Ready[], wanted: ReadonlySet<number>) {
  return pieces.flatMap(({ number }, at) => {
    const sha256 = ready[at]?.sha256
    return wanted.has(at) ? [{ number, ...(sha256 ? { sha256 } : {}) }] : []
  })
}
