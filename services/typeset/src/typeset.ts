import { Worker } from 'node:worker_threads'
import type { Document } from '@sejour/documents'
import type { Done, Job, Standard } from './messages.ts'

/** A document could not be set. The message names what the template refused, never the data. */
export class NotTypeset extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NotTypeset'
  }
}

/** Turns documents into PDF, one after another. */
export type Typesetter = {
  /**
   * Bytes of a tagged PDF. `createdAt`: an instant; the same document and instant give the same bytes.
   *
   * @throws NotTypeset when the document cannot be set
   */
  readonly toPdf: (
    document: Document,
    how: { readonly standard: Standard; readonly createdAt: string },
  ) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

// A worker keeps up to 2 MB a document: it is replaced long before that matters.
const DOCUMENTS_A_WORKER = 300

/** Starts no worker before the first document. */
export function openTypesetter(): Typesetter {
  let press: Press | undefined
  let jobs = 0
  let last: Promise<unknown> = Promise.resolve()

  const setNext = async (job: Job): Promise<Uint8Array> => {
    press ??= openPress()
    const done = await press.set(job)
    if (job.id % DOCUMENTS_A_WORKER === 0 || 'failed' in done) {
      await press.close()
      press = undefined
    }
    if ('failed' in done) throw new NotTypeset(done.failed)
    return done.pdf
  }

  return {
    toPdf(document, { standard, createdAt }) {
      jobs += 1
      const job = {
        id: jobs,
        document,
        standard,
        createdAt: Math.floor(Date.parse(createdAt) / 1000),
      }
      const set = last.then(() => setNext(job))
      last = set.catch(() => undefined)
      return set
    },
    async close() {
      await last
      await press?.close()
      press = undefined
    },
  }
}

type Press = {
  readonly set: (job: Job) => Promise<Done>
  readonly close: () => Promise<unknown>
}

function openPress(): Press {
  const worker = new Worker(new URL('worker.ts', import.meta.url))
  return {
    set: (job) =>
      new Promise((resolve) => {
        const fail = () => resolve({ id: job.id, failed: 'the worker stopped' })
        worker.once('error', fail)
        worker.once('exit', fail)
        worker.once('message', (done: Done) => {
          worker.off('error', fail)
          worker.off('exit', fail)
          resolve(done)
        })
        worker.postMessage(job)
      }),
    close: () => worker.terminate(),
  }
}
