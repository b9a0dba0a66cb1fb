import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Actor } from '@sejour/desk'
import { packOrganisation, writeZip } from '@sejour/exchange'
import { FileDamaged } from '@sejour/store'
import { type HowPacked, historyToPack, mayExport, packingOf, PieceGone } from './exports-case.ts'
import { type ExchangeMeans, scopeOf } from './exports-parts.ts'
import { isFull, type Shelf } from './imports-shelf.ts'

/** How far the archive of everything has come. */
type ExportState =
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | { readonly state: 'ready'; readonly size: number; readonly cases: number; readonly at: string }
  | { readonly state: 'cancelled' }
  /** `title`: the case at which it stopped. */
  | {
      readonly state: 'failed'
      readonly why: 'full' | 'piece' | 'other'
      readonly title?: string
    }

/** The archive of everything that an organisation keeps: one at a time for each. */
export type OrganisationExports = {
  /** Done as well when one runs already. */
  readonly start: (actor: Actor, how: HowPacked) => Promise<boolean>
  readonly of: (actor: Actor) => ExportState | undefined
  readonly cancel: (actor: Actor) => Promise<void>
  /** The file, to be given once; `given` removes it. */
  readonly take: (
    actor: Actor,
  ) =>
    | { readonly path: string; readonly size: number; readonly given: () => Promise<void> }
    | undefined
  readonly close: () => Promise<void>
}

type Job = {
  state: ExportState
  readonly path: string
  readonly stop: AbortController
  ended: Promise<void>
  readyAt?: number
}

const AN_HOUR = 3_600_000

/** Who leaves with everything: whoever administers, or whose own space it is. */
export function mayExportAll(actor: Actor): boolean {
  return ['administrator', 'person'].includes(actor.role) && mayExport(actor)
}

export function organisationExports(means: ExchangeMeans, shelf: Shelf): OrganisationExports {
  const jobs = new Map<string, Job>()
  const discard = async (organisation: string): Promise<void> => {
    const job = jobs.get(organisation)
    job?.stop.abort()
    await job?.ended
    if (job) await rm(job.path, { force: true })
    if (job?.state.state === 'ready') jobs.delete(organisation)
  }
  const fresh = (actor: Actor): Job | undefined => {
    const job = mayExportAll(actor) ? jobs.get(actor.organisation) : undefined
    if (job?.readyAt === undefined || Date.parse(means.now()) - job.readyAt < AN_HOUR) return job
    jobs.delete(actor.organisation)
    void rm(job.path, { force: true }).catch(means.noteFault)
    return undefined
  }
  return {
    start: async (actor, how) => {
      if (!mayExportAll(actor) || !mayExport(actor, how.withNotes)) return false
      if (fresh(actor)?.state.state === 'running') return true
      await discard(actor.organisation)
      const job: Job = {
        state: { state: 'running', done: 0, of: 0 },
        path: shelf.place(),
        stop: new AbortController(),
        ended: Promise.resolve(),
      }
      jobs.set(actor.organisation, job)
      job.ended = run(means, actor, { job, how })
      return true
    },
    of: (actor) => fresh(actor)?.state,
    cancel: async (actor) => {
      if (mayExportAll(actor)) await discard(actor.organisation)
    },
    take: (actor) => {
      const job = fresh(actor)
      if (job?.state.state !== 'ready') return undefined
      return {
        path: job.path,
        size: job.state.size,
        given: async () => {
          if (jobs.get(actor.organisation) === job) jobs.delete(actor.organisation)
          await rm(job.path, { force: true })
        },
      }
    },
    close: async () => {
      for (const organisation of jobs.keys()) await discard(organisation)
    },
  }
}

async function run(
  means: ExchangeMeans,
  actor: Actor,
  { job, how }: { readonly job: Job; readonly how: HowPacked },
): Promise<void> {
  const { signal } = job.stop
  let title: string | undefined
  try {
    const rows = await means.store.cases.rows(scopeOf(actor), {})
    const titles = new Map(rows.map((row) => [row.caseId, row.title]))
    let current = ''
    job.state = { state: 'running', done: 0, of: rows.length }
    const files = packOrganisation(
      {
        ids: rows.map(({ caseId }) => caseId),
        historyOf: async (id) => {
          signal.throwIfAborted()
          current = id
          title = titles.get(id)
          return historyToPack(means, actor, { caseId: id, withNotes: how.withNotes })
        },
        onProgress: ({ done, of }) => {
          job.state = { state: 'running', done, of }
        },
        signal,
      },
      packingOf(means, actor, { caseId: () => current, lang: how.lang }),
    )
    const file = createWriteStream(job.path, { mode: 0o600, flags: 'wx', flush: true })
    await pipeline(writeZip(files, means.now()), file, { signal })
    const { size } = await stat(job.path)
    job.readyAt = Date.parse(means.now())
    job.state = { state: 'ready', size, cases: rows.length, at: means.now() }
  } catch (error) {
    await rm(job.path, { force: true }).catch(means.noteFault)
    if (signal.aborted) {
      job.state = { state: 'cancelled' }
      return
    }
    means.noteFault(error)
    job.state = { state: 'failed', why: whyOf(error), ...(title !== undefined && { title }) }
  }
}

function whyOf(error: unknown): 'full' | 'piece' | 'other' {
  if (isFull(error)) return 'full'
  return error instanceof PieceGone || error instanceof FileDamaged ? 'piece' : 'other'
}
