import type { CaseId, ExhibitId, Scope, StoredFile } from '@sejour/cases'
import type { Reading, Store } from '@sejour/store'
import type { CounselKnown } from '../acts/known-of.ts'
import type { Actor } from '../actor.ts'
import { mayAsk } from '../authorise.ts'
import type { Desk, Seen } from '../desk.ts'
import { type BundlePlan, type BundleWish, planBundle, type PlannedPiece } from './plan-bundle.ts'
import { type PreparedPieces, preparedPieces, wholeOf } from './prepared-pieces.ts'

/** A piece as whoever binds it takes it. `read` writes a line in the log of reads. */
type PieceToBind = Omit<PlannedPiece, 'exhibit' | 'sheet'> & {
  readonly id: ExhibitId
  /** @throws when its file is gone or damaged */
  readonly read: () => Promise<Uint8Array>
}

/** Everything that a bundler asks for: its pieces, its cover, and where prepared pages stand. */
export type BundleToBind = {
  readonly pieces: readonly PieceToBind[]
  readonly order: BundlePlan['order']
  readonly prepared: PreparedPieces
}

/** The bundles of cases: what goes in, and where their volumes stand for a while. */
export type DeskBundles = {
  readonly plan: (actor: Actor, asked: BundleAsked) => Promise<Seen<BundleToBind>>
  /** Keeps a volume, encrypted with the key of its case, until an instant. */
  readonly keep: (
    actor: Actor,
    caseId: CaseId,
    volume: { readonly name: string; readonly bytes: Uint8Array; readonly until: string },
  ) => Promise<StoredFile | undefined>
  /** A volume that was kept; the read is logged. */
  readonly open: (
    actor: Actor,
    caseId: CaseId,
    asked: { readonly volume: StoredFile; readonly way?: Reading['way'] },
  ) => Promise<Seen<AsyncIterable<Uint8Array>>>
}

export type BundleAsked = {
  readonly caseId: CaseId
  readonly wish: BundleWish
  readonly counsel: CounselKnown
  /** By which way its pieces are read; the desk unless told. */
  readonly way?: Reading['way']
}

type Parts = {
  readonly desk: Pick<Desk, 'caseOf'>
  readonly store: Pick<Store, 'database' | 'files' | 'seals'>
  readonly now: () => string
}

const LARGEST_VOLUME = 2 * 1024 ** 3

/** Whether this actor may take many pieces out at once. */
export function mayBundle(actor: Actor): boolean {
  return mayAsk(actor, 'files') && mayAsk(actor, 'export')
}

export function deskBundles({ desk, store, now }: Parts): DeskBundles {
  const { files } = store
  return {
    plan: async (actor, { caseId, wish, counsel, way = 'desk' }) => {
      if (!mayBundle(actor)) return { forbidden: true }
      const seen = await desk.caseOf(actor, caseId, { lang: wish.lang })
      if (!('seen' in seen)) return seen
      const scope = scopeOf(actor)
      const { pieces, order } = planBundle(seen.seen, wish, counsel)
      const read = async ({ exhibit: { id, file }, sheet = '' }: PlannedPiece) => {
        if (!file) return new TextEncoder().encode(sheet)
        const reading = { opened: `bundle:${id}`, way }
        const stream = await files.get(scope, caseId, file, reading)
        if (!stream) throw new FileGone()
        return await wholeOf(stream)
      }
      return {
        seen: {
          order,
          pieces: pieces.map((piece) => {
            const { exhibit, sheet: _, ...named } = piece
            return { ...named, id: exhibit.id, read: () => read(piece) }
          }),
          prepared: preparedPieces({ store, now }, scope, caseId),
        },
      }
    },
    keep: async (actor, caseId, { name, bytes, until }) => {
      if (!mayBundle(actor)) return undefined
      const about = { name, limit: LARGEST_VOLUME, until }
      const kept = await files.put(scopeOf(actor), caseId, once(bytes), about)
      return 'refused' in kept ? undefined : kept
    },
    open: async (actor, caseId, { volume, way = 'desk' }) => {
      if (!mayBundle(actor)) return { forbidden: true }
      const reading = { opened: 'bundle-volume', way }
      const stream = await files.get(scopeOf(actor), caseId, volume, reading)
      return stream ? { seen: stream } : { notFound: true }
    },
  }
}

/** A piece is named by the case, and its bytes are nowhere. */
class FileGone extends Error {
  override readonly name = 'FileGone'

  constructor() {
    super('file-gone')
  }
}

function scopeOf({ organisation, account }: Actor): Scope {
  return { organisation, account }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
