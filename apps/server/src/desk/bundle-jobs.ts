import {
  type Bundle,
  type Bundler,
  type BundlerParts,
  type Fault,
  NotBundled,
  openBundler,
  type Progress,
  type Recognize,
  type Remark,
} from '@sejour/bundle'
import type { CaseId, StoredFile } from '@sejour/cases'
import { type Actor, type BundleAsked, type BundleToBind, mayBundle } from '@sejour/desk'
import type { DeskBundles } from '@sejour/desk'
import { FilesUnavailable } from '@sejour/store'
import { inTurns } from './bundle-turns.ts'

/** A volume that can be taken for an hour. */
export type BundleVolume = {
  readonly number: number
  readonly file: StoredFile
  readonly firstPage: number
  readonly lastPage: number
  readonly isOverLimit?: true
}

/** What is to be known of one piece. */
export type PieceReport = {
  readonly number: string
  readonly title: string
  readonly fault?: Fault
  readonly remarks: readonly Remark[]
}

/** How far a bundle has come. */
type BundleState =
  /** Others are made first. */
  | { readonly state: 'waiting' }
  | ({ readonly state: 'running' } & Pick<Progress, 'phase' | 'done' | 'of'>)
  | {
      readonly state: 'ready'
      readonly lang: 'fr' | 'nl' | 'de'
      readonly volumes: readonly BundleVolume[]
      readonly pages: number
      readonly pieces: number
      /** Pieces that were prepared for an earlier bundle. */
      readonly ready: number
      /** Only of those of which something is to be known. */
      readonly reports: readonly PieceReport[]
    }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly why: 'full' | 'limit-too-small' | 'other' }

/** One bundle of a case, for whoever in the organisation may take its pieces. */
export type BundleSeen = BundleState & { readonly id: string }

type Started =
  | { readonly started: string }
  /** `no-piece`: nothing was chosen. `too-many`: the organisation has others under way. */
  | { readonly refused: 'no-piece' | 'too-many' }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** The bundles that are being made, and those that were. They are forgotten when the server stops. */
export type BundleJobs = {
  /** Answers as before when one of this case is under way. `reads`: pictures are read for words. */
  readonly start: (
    actor: Actor,
    asked: BundleAsked & { readonly reads: boolean },
  ) => Promise<Started>
  readonly of: (actor: Actor, caseId: CaseId) => BundleSeen | undefined
  readonly cancel: (actor: Actor, caseId: CaseId) => Promise<void>
  /** A volume of the bundle that is ready; nothing once it is gone. */
  readonly open: (
    actor: Actor,
    caseId: CaseId,
    asked: { readonly volume: BundleVolume; readonly way?: 'desk' | 'api' },
  ) => Promise<AsyncIterable<Uint8Array> | undefined>
  /** Whether pictures can be read. */
  readonly canRead: boolean
  /** Ends what runs. */
  readonly close: () => Promise<void>
}

export type BundleMeans = {
  readonly desk: DeskBundles
  readonly typesetter: BundlerParts['typesetter']
  /** Absent: pages that are pictures cannot be searched. */
  readonly recognize?: Recognize | undefined
  /** An instant. */
  readonly now: () => string
  readonly newId: () => string
  /** What went wrong where nobody waits for it. */
  readonly noteFault: (error: unknown) => void
  /** Only tests make bundles otherwise. */
  readonly open?: (parts: BundlerParts) => Bundler
}

type Job = {
  readonly id: string
  readonly stop: AbortController
  state: BundleState
  ended: Promise<void>
  readyAt?: number
}

const AN_HOUR = 3_600_000
/** Under way or waiting, for one organisation. */
const MOST = 5

export function bundleJobs(means: BundleMeans): BundleJobs {
  const jobs = new Map<string, Job>()
  const turns = inTurns()
  const keyOf = ({ organisation }: Actor, caseId: CaseId) => `${organisation}/${caseId}`
  const fresh = (key: string): Job | undefined => {
    const job = jobs.get(key)
    if (job?.readyAt === undefined || Date.parse(means.now()) - job.readyAt < AN_HOUR) return job
    jobs.delete(key)
    return undefined
  }
  const end = async (job: Job | undefined): Promise<void> => {
    job?.stop.abort()
    await job?.ended
  }

  return {
    canRead: means.recognize !== undefined,
    start: async (actor, asked) => {
      const key = keyOf(actor, asked.caseId)
      const planned = await means.desk.plan(actor, asked)
      if (!('seen' in planned)) return planned
      const before = fresh(key)
      if (before && isUnderWay(before)) return { started: before.id }
      if (planned.seen.pieces.length === 0) return { refused: 'no-piece' }
      const others = [...jobs].filter(
        ([other, job]) => other.startsWith(`${actor.organisation}/`) && isUnderWay(job),
      )
      if (others.length >= MOST) return { refused: 'too-many' }
      const job: Job = {
        id: means.newId(),
        stop: new AbortController(),
        state: { state: 'waiting' },
        ended: Promise.resolve(),
      }
      jobs.set(key, job)
      job.ended = turns
        .take(actor.organisation, job.stop.signal, () =>
          run(means, job, { actor, asked, toBind: planned.seen }),
        )
        .then(undefined, (error: unknown) => {
          job.state = endOf(error, job)
          if (job.state.state === 'failed') means.noteFault(error)
        })
      return { started: job.id }
    },
    of: (actor, caseId) => {
      if (!mayBundle(actor)) return undefined
      const job = fresh(keyOf(actor, caseId))
      return job && { ...job.state, id: job.id }
    },
    cancel: async (actor, caseId) => {
      if (!mayBundle(actor)) return
      const key = keyOf(actor, caseId)
      const job = jobs.get(key)
      await end(job)
      // What was ready is left to the sweep of the store, which takes it within the hour.
      if (job?.state.state === 'ready') jobs.delete(key)
    },
    open: async (actor, caseId, { volume: { file }, way = 'desk' }) => {
      const opened = await means.desk.open(actor, caseId, { volume: file, way })
      return 'seen' in opened ? opened.seen : undefined
    },
    close: async () => {
      await Promise.all([...jobs.values()].map(end))
    },
  }
}

const isUnderWay = ({ state: { state } }: Job): boolean =>
  state === 'waiting' || state === 'running'

async function run(
  { desk, typesetter, recognize, now, open = openBundler }: BundleMeans,
  job: Job,
  {
    actor,
    asked: { caseId, reads },
    toBind: { pieces, order, prepared },
  }: {
    readonly actor: Actor
    readonly asked: BundleAsked & { readonly reads: boolean }
    readonly toBind: BundleToBind
  },
): Promise<void> {
  const { signal } = job.stop
  job.state = { state: 'running', phase: 'preparing', done: 0, of: pieces.length }
  // A bundler has one place for prepared pages, and each case has its own.
  const bundler = open({
    typesetter,
    cache: prepared,
    ...(reads && recognize && { recognize }),
  })
  try {
    const made = await bundler.bundle(
      pieces,
      { ...order, createdAt: now() },
      {
        signal,
        onProgress: ({ phase, done, of }) => {
          job.state = { state: 'running', phase, done, of }
        },
      },
    )
    const until = new Date(Date.parse(now()) + AN_HOUR).toISOString()
    const volumes: BundleVolume[] = []
    for (const { bytes, number, firstPage, lastPage, isOverLimit } of made.volumes) {
      signal.throwIfAborted()
      const file = await desk.keep(actor, caseId, { name: `${number}.pdf`, bytes, until })
      if (!file) throw new NotKept()
      volumes.push({ number, file, firstPage, lastPage, ...(isOverLimit && { isOverLimit }) })
    }
    signal.throwIfAborted()
    job.readyAt = Date.parse(now())
    job.state = {
      state: 'ready',
      lang: order.lang,
      volumes,
      pages: made.pages,
      pieces: pieces.length,
      ready: made.entries.filter(({ wasReady }) => wasReady).length,
      reports: reportsOf(made, pieces),
    }
  } finally {
    await bundler.close()
  }
}

function reportsOf({ entries }: Bundle, pieces: BundleToBind['pieces']): readonly PieceReport[] {
  return entries.flatMap(({ piece, fault, remarks }) => {
    const named = pieces.find(({ id }) => id === piece)
    if (!named || (!fault && remarks.length === 0)) return []
    const { number, title } = named
    return [{ number, title, remarks, ...(fault && { fault }) }]
  })
}

function endOf(error: unknown, { stop: { signal } }: Job): BundleState {
  if (signal.aborted) return { state: 'cancelled' }
  if (error instanceof NotBundled && error.why === 'limit-too-small') {
    return { state: 'failed', why: 'limit-too-small' }
  }
  const isFull = error instanceof FilesUnavailable && error.reason === 'full'
  return { state: 'failed', why: isFull ? 'full' : 'other' }
}

/** The case was forgotten while its pieces were bound. */
class NotKept extends Error {
  override readonly name = 'NotKept'

  constructor() {
    super('not-kept')
  }
}
