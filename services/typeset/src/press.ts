import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Done, Job, Report } from './messages.ts'

/** A process that sets one document at a time, and is replaced before it grows. */
export type Press = {
  /** Documents that wait for it, the one in hand included. */
  readonly waiting: () => number
  /** @throws the reason of the signal, when it stops before the document is set */
  readonly set: (job: Job, signal?: AbortSignal) => Promise<Done>
  readonly close: () => Promise<void>
}

// A worker keeps some memory for every document, more for a long one: it is replaced before that matters.
const LARGEST_WORKER = 300 * 1024 * 1024
const DOCUMENTS_A_WORKER = 300
// No document of any use takes a tenth of it: what takes longer would hold up all the others for ever.
const LONGEST_MS = 300_000

/** Starts no worker before its first document. */
export function openPress(): Press {
  let worker: ChildProcess | undefined
  let set = 0
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  const replace = async (): Promise<void> => {
    const old = worker
    worker = undefined
    set = 0
    if (!old || old.exitCode !== null || old.signalCode !== null) return
    const gone = once(old, 'exit')
    old.kill('SIGKILL')
    await gone
  }

  const setNext = async (job: Job, signal?: AbortSignal): Promise<Done> => {
    signal?.throwIfAborted()
    // It may have fallen between two documents.
    if (worker?.connected === false) await replace()
    worker ??= startWorker()
    const { done, memory } = await ask(worker, job, signal)
    set += 1
    const isSpent = memory > LARGEST_WORKER || set >= DOCUMENTS_A_WORKER
    if ('stopped' in done || isSpent) await replace()
    signal?.throwIfAborted()
    return done
  }

  return {
    waiting: () => waiting,
    set(job, signal) {
      waiting += 1
      const done = last
        .then(() => setNext(job, signal))
        .finally(() => {
          waiting -= 1
        })
      last = done.catch(() => undefined)
      return done
    },
    async close() {
      await last
      await replace()
    },
  }
}

// A process of its own: what makes the compiler panic ends this process, and not the house. It knows
// nothing of the house either, and says nothing: a panic quotes the text that caused it.
function startWorker(): ChildProcess {
  return fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: [],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

// The compiler cannot be interrupted: to stop a document is to stop its worker.
function ask(worker: ChildProcess, job: Job, signal?: AbortSignal): Promise<Report> {
  return new Promise((resolve) => {
    const settle = (report: Report) => {
      clearTimeout(timer)
      worker.off('message', settle)
      worker.off('error', stopped)
      worker.off('exit', stopped)
      signal?.removeEventListener('abort', stopped)
      resolve(report)
    }
    const stopped = () => settle({ done: { stopped: true }, memory: 0 })
    const timer = setTimeout(stopped, LONGEST_MS)
    worker.on('message', settle)
    worker.on('error', stopped)
    worker.on('exit', stopped)
    signal?.addEventListener('abort', stopped)
    worker.send(job, (error) => {
      if (error) stopped()
    })
  })
}
