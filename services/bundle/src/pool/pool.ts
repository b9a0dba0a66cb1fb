import { Worker } from 'node:worker_threads'
import type { FetchPart } from '../assemble/assemble.ts'
import type { Host } from '../prepare/host.ts'
import type { Answer, Ask, FromWorker, Kind, ToWorker, Work } from './messages.ts'

/** The worker stopped, or took longer than it may: the job is to blame. */
export class WorkerLost extends Error {
  constructor(why: 'too-slow' | 'stopped') {
    super(why)
    this.name = 'WorkerLost'
  }
}

/** A few workers, shared by all who ask. */
export type Pool = {
  /**
   * Carries a job out when its turn comes.
   *
   * @throws WorkerLost when it takes too long or brings its worker down
   * @throws the reason of the signal, at once, when that is given
   */
  readonly run: <K extends Kind>(
    kind: K,
    job: Work[K]['job'],
    how: How,
  ) => Promise<Work[K]['result']>
  /** Stops workers that did much and have nothing to do: what they keep is given back. */
  readonly rest: () => void
  readonly close: () => Promise<void>
}

/** What the worker may ask, how long it may work by itself, and what stops it. */
type How = {
  readonly host?: Partial<Host>
  readonly fetch?: FetchPart
  readonly signal?: AbortSignal
  readonly seconds: number
}

/** The readers of files inside a worker keep some memory: it is replaced before that matters. */
const JOBS_A_WORKER = 50
const MANY_JOBS = 20
const HEAP_MB = 512

type Seat = { worker: Worker | undefined; jobs: number }

/** Starts no worker before the first job. */
export function openPool(size: number): Pool {
  const free: Seat[] = Array.from({ length: size }, () => ({ worker: undefined, jobs: 0 }))
  const all = [...free]
  const queue: ((seat: Seat) => void)[] = []
  let isClosed = false

  const take = (signal?: AbortSignal) =>
    new Promise<Seat>((resolve, reject) => {
      const seat = free.pop()
      if (seat) return resolve(seat)
      const onAbort = () => {
        queue.splice(queue.indexOf(called), 1)
        reject(signal?.reason)
      }
      const called = (next: Seat) => {
        signal?.removeEventListener('abort', onAbort)
        resolve(next)
      }
      queue.push(called)
      signal?.addEventListener('abort', onAbort, { once: true })
      return undefined
    })
  const give = (seat: Seat) => {
    const next = queue.shift()
    if (next) next(seat)
    else free.push(seat)
  }

  return {
    async run(kind, job, how) {
      how.signal?.throwIfAborted()
      const seat = await take(how.signal)
      try {
        how.signal?.throwIfAborted()
        // What waited for its turn starts no worker that nobody would stop.
        if (isClosed) throw new WorkerLost('stopped')
        const message = { kind, job } as ToWorker
        return await runOn(seat, message, how)
      } finally {
        give(seat)
      }
    },
    rest() {
      for (const seat of free) {
        if (seat.jobs < MANY_JOBS) continue
        void seat.worker?.terminate()
        seat.worker = undefined
        seat.jobs = 0
      }
    },
    async close() {
      isClosed = true
      await Promise.all(all.map(async ({ worker }) => await worker?.terminate()))
    },
  }
}

// The worker answers each kind of job with the result of that kind.
function runOn<Result extends Work[Kind]['result']>(
  seat: Seat,
  message: ToWorker,
  how: How,
): Promise<Result> {
  const worker = (seat.worker ??= openWorker(seat))
  seat.jobs += 1
  return new Promise((resolve, reject) => {
    const watch = stopwatch(how.seconds, () => leave(new WorkerLost('too-slow')))
    const onAbort = () => leave(how.signal?.reason)
    const onGone = () => leave(new WorkerLost('stopped'))
    let isOver = false
    const settle = () => {
      isOver = true
      watch.stop()
      how.signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onGone).off('exit', onGone)
    }
    // The worker is not waited for: it may be in the middle of something that cannot be interrupted.
    const dismiss = () => {
      seat.worker = undefined
      seat.jobs = 0
      void worker.terminate()
    }
    const leave = (reason: unknown) => {
      settle()
      dismiss()
      reject(reason instanceof Error ? reason : new WorkerLost('stopped'))
    }
    const onMessage = (from: FromWorker) => {
      if (from.kind === 'ask') {
        watch.pause()
        void answer(from.ask, how).then((given) => {
          if (isOver) return
          watch.resume()
          worker.postMessage({ kind: 'answer', id: from.id, answer: given } satisfies ToWorker)
        })
        return
      }
      settle()
      if (seat.jobs >= JOBS_A_WORKER || from.kind === 'failed') dismiss()
      if (from.kind === 'failed') reject(new WorkerLost('stopped'))
      else resolve(from.result as Result)
    }
    how.signal?.addEventListener('abort', onAbort, { once: true })
    worker.on('message', onMessage).on('error', onGone).on('exit', onGone)
    watch.resume()
    worker.postMessage(message)
  })
}

function openWorker(seat: Seat): Worker {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16 },
    stdout: true,
    stderr: true,
  })
  // What the readers of files complain of may quote a piece: nobody reads it.
  worker.stdout.resume()
  worker.stderr.resume()
  // One that falls between two jobs, or after its own, harms nobody, and is not asked again.
  worker
    .on('error', () => undefined)
    .on('exit', () => {
      if (seat.worker !== worker) return
      seat.worker = undefined
      seat.jobs = 0
    })
  return worker
}

async function answer(ask: Ask, { host, fetch }: How): Promise<Answer> {
  try {
    if ('recognize' in ask) {
      const read = await host?.recognize?.(ask.recognize)
      return read ? { read } : { failed: true }
    }
    if ('typeset' in ask) return (await host?.typeset?.(ask.typeset)) ?? { failed: true }
    const pdf = await fetch?.(ask.part)
    return pdf ? { pdf, isWhole: true } : { failed: true }
  } catch {
    return { failed: true }
  }
}

/** Counts only while it runs: what the worker asks of others is not its own time. */
function stopwatch(seconds: number, over: () => void) {
  let left = seconds * 1000
  let since = 0
  let timer: NodeJS.Timeout | undefined
  return {
    resume() {
      since = performance.now()
      timer = setTimeout(over, left)
    },
    pause() {
      left -= performance.now() - since
      clearTimeout(timer)
    },
    stop: () => clearTimeout(timer),
  }
}
