import type { Document } from '@sejour/documents'
import type { Typesetter } from '@sejour/typeset'
import { failurePage } from './assemble/front.ts'
import { memoryCache, type PreparedCache } from './cache.ts'
import type { Bundle, BundleOrder, Entry, Piece, Progress } from './order.ts'
import { openPool } from './pool/pool.ts'
import type { Host, Recognize } from './prepare/host.ts'
import { NotBundled } from './faults.ts'
import { languagesOf, makeReady, type Ready, type Workshop } from './ready.ts'
import { setAnything } from './setting.ts'
import { bindVolumes } from './volumes.ts'

/** Puts pieces together, in two workers that all bundles share. */
export type Bundler = {
  /**
   * The bundle, whatever its pieces hold: one that cannot be shown is reported, and a page stands in
   * its place.
   *
   * @throws NotBundled when the order itself cannot be carried out
   * @throws the reason of the signal, within a second
   */
  readonly bundle: (
    pieces: readonly Piece[],
    order: BundleOrder,
    watching?: { readonly signal?: AbortSignal; readonly onProgress?: (now: Progress) => void },
  ) => Promise<Bundle>
  readonly close: () => Promise<void>
}

export type BundlerParts = {
  readonly typesetter: Pick<Typesetter, 'toPdf'>
  /** Absent: prepared pieces are kept in memory as long as the bundler is open. */
  readonly cache?: PreparedCache
  /** Absent: pages that are pictures cannot be searched, and a remark says so. */
  readonly recognize?: Recognize
  /** How long one piece may take, without what is asked of others; 120 unless told. */
  readonly secondsAPiece?: number
}

const WORKERS = 2
/** Pieces that are read ahead of the workers: each is held in memory. */
const AHEAD = 3
/** The pages of a piece do not depend on the day on which they were made. */
const NO_DAY = '2000-01-01T00:00:00Z'

/** Starts no worker before the first bundle. */
export function openBundler(parts: BundlerParts): Bundler {
  const { recognize, typesetter, cache = memoryCache(), secondsAPiece = 120 } = parts
  const pool = openPool(WORKERS)

  return {
    async bundle(pieces, order, { signal, onProgress } = {}) {
      refuseMistakes(pieces)
      signal?.throwIfAborted()
      const languages = languagesOf(order)
      const stop = signal ? { signal } : {}
      const set = (document: Document, createdAt: string) =>
        setAnything(typesetter, document, { createdAt, ...stop })
      const host: Host = {
        typeset: (document) => set(document, NO_DAY),
        ...(recognize ? { recognize: (image) => recognize(image, languages, stop) } : {}),
      }
      const shop: Workshop = {
        pool,
        host,
        recognize,
        cache,
        secondsAPiece,
        failurePage: async (piece, fault) =>
          (await set(failurePage(piece, fault, order.lang), NO_DAY)).pdf,
        ...stop,
      }
      const ready = await makeAllReady(pieces, order, { shop, onProgress })
      // What read the pieces keeps memory that the volumes need.
      pool.rest()
      const bound = await bindVolumes(pieces, ready, {
        order,
        pool,
        typeset: async (document) => (await set(document, order.createdAt)).pdf,
        ...stop,
        ...(onProgress ? { onProgress } : {}),
      })
      return {
        volumes: bound.volumes,
        pages: bound.pages,
        entries: entriesOf(pieces, ready, bound),
      }
    },
    close: () => pool.close(),
  }
}

function refuseMistakes(pieces: readonly Piece[]): void {
  if (pieces.length === 0) throw new NotBundled('no-piece')
  if (new Set(pieces.map(({ id }) => id)).size < pieces.length) {
    throw new NotBundled('two-pieces-of-one-id')
  }
}

async function makeAllReady(
  pieces: readonly Piece[],
  order: BundleOrder,
  {
    shop,
    onProgress,
  }: {
    readonly shop: Workshop
    readonly onProgress: ((now: Progress) => void) | undefined
  },
): Promise<readonly Ready[]> {
  const ready: Ready[] = []
  let next = 0
  let done = 0
  const makeNext = async (): Promise<void> => {
    while (next < pieces.length) {
      const at = next
      next += 1
      const piece = pieces[at]
      if (!piece) return
      shop.signal?.throwIfAborted()
      ready[at] = await makeReady(piece, order, shop).catch((error: unknown) => {
        // Nobody waits for the others any more.
        next = pieces.length
        throw error
      })
      done += 1
      onProgress?.({ phase: 'preparing', done, of: pieces.length, piece: piece.id })
    }
  }
  await Promise.all(Array.from({ length: AHEAD }, makeNext))
  return ready
}

function entriesOf(
  pieces: readonly Piece[],
  ready: readonly Ready[],
  { places }: Awaited<ReturnType<typeof bindVolumes>>,
): readonly Entry[] {
  return pieces.flatMap((piece, at) => {
    const [made, place] = [ready[at], places.get(at)]
    if (!made || !place) return []
    const { sha256, fault, wasReady, about } = made
    return [
      {
        piece: piece.id,
        ...place,
        remarks: about.remarks,
        wasReady,
        ...(sha256 ? { sha256 } : {}),
        ...(fault ? { fault } : {}),
      },
    ]
  })
}
