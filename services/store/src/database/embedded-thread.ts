import { Worker } from 'node:worker_threads'
import type { Reply, Request } from './embedded-worker.ts'
import { StoreUnavailable } from './errors.ts'

/** Milliseconds for creating the database, or for repeating what was cut off: longer than any question. */
const OPENING = 120_000

type WithoutId<Each> = Each extends Request ? Omit<Each, 'id'> : never

/** One life of PGlite, in a thread of its own so that a slow query freezes nobody. */
export type Thread = {
  /** @throws StoreUnavailable when the answer is late, or the thread ended */
  readonly ask: (question: WithoutId<Request>) => Promise<Reply>
  /** Whether it answers nothing any more, even if it has not ended yet. */
  readonly isOver: () => boolean
  /** When the thread has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends the thread as a fault would: what was not committed is gone. */
  readonly kill: () => Promise<void>
}

type Waiting = {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/**
 * Opens a folder, or creates the database in it.
 *
 * @param patience milliseconds after which an answer is late. A query cannot be stopped in any
 *   other way than by ending the thread, so that is what happens then.
 */
export async function startThread(folder: string, patience: number): Promise<Thread> {
  const entry = new URL('./embedded-worker.ts', import.meta.url)
  const worker = new Worker(entry, { workerData: { folder }, execArgv: [] })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let gone: StoreUnavailable | undefined

  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      fail(new StoreUnavailable('unreachable'))
      resolve()
    })
  })

  function fail(error: StoreUnavailable): void {
    gone ??= error
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(gone)
    }
    waiting.clear()
  }

  function expect(id: number, deadline: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        fail(new StoreUnavailable('too-slow'))
        void worker.terminate()
      }, deadline)
      waiting.set(id, { resolve, reject, timer })
    })
  }

  worker.on('error', (cause) => fail(new StoreUnavailable('unreachable', cause)))
  worker.on('message', (reply: Reply) => {
    const one = waiting.get(reply.id)
    if (!one) return
    clearTimeout(one.timer)
    waiting.delete(reply.id)
    if ('failed' in reply) one.reject(new StoreUnavailable('unreachable', reply.failed))
    else one.resolve(reply)
  })

  // The thread says the number 0 when the database is open.
  await expect(0, OPENING)

  return {
    isOver: () => gone !== undefined,
    ended,
    ask: async (question) => {
      if (gone) throw gone
      lastId += 1
      const reply = expect(lastId, patience)
      worker.postMessage({ ...question, id: lastId } satisfies Request)
      return reply
    },
    kill: async () => {
      await worker.terminate()
      await ended
    },
  }
}
