import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { type Language, modelOf, readModel } from './languages.ts'

/** The recognizer stopped or refused. The message is that of the program, never words of a page. */
export class NotRecognized extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NotRecognized'
  }
}

/** How a page is cut into lines: `page` finds columns, `block` expects one block of lines. */
type Layout = 'page' | 'block' | 'sparse'

const LAYOUTS: { readonly [layout in Layout]: string } = { page: '3', block: '6', sparse: '11' }

type Reading = {
  /** A picture that the engine decodes: PNG, JPEG or portable grey map. */
  readonly image: Uint8Array
  readonly languages: readonly Language[]
  readonly layout: Layout
  /** Only these characters, where they are known. */
  readonly only?: string
  /** Puts a slanted page straight first; boxes are then those of the straight page. */
  readonly straighten?: boolean
}

/** One thread that reads pictures, one after another. */
export type Engine = {
  /** Tab-separated table of blocks, lines and words, with boxes and confidences. */
  readonly read: (reading: Reading) => Promise<string>
  /** Stops in the middle of a page, too; what was asked is then refused. */
  readonly close: () => Promise<void>
}

// The package's own front for threads cannot take models that lie in several folders, and writes
// failures to the process. We speak to its thread directly: one message, one answer.
type Answer = {
  readonly jobId: string
  readonly status: 'resolve' | 'reject' | 'progress'
  readonly data: unknown
}

const script = createRequire(import.meta.url).resolve(
  'tesseract.js/src/worker-script/node/index.js',
)

/** Starts a thread. It does not keep the process alive while nothing is asked. */
export function openEngine(): Engine {
  // The program behind speaks to the process's own outputs: nobody reads them.
  const worker = new Worker(script, { stdout: true, stderr: true })
  worker.stdout.resume()
  worker.stderr.resume()
  const waiting = new Map<string, { done: (data: unknown) => void; fail: (e: Error) => void }>()
  const loaded = new Set<string>()
  let jobs = 0
  let stopped: string | undefined
  let speaking = ''

  const failAll = (why: string) => {
    stopped ??= why
    for (const { fail } of waiting.values()) fail(new NotRecognized(why))
    waiting.clear()
  }
  worker.on('error', (error) => failAll(error instanceof Error ? error.message : 'unknown'))
  worker.on('exit', () => failAll('the thread stopped'))
  worker.on('message', ({ jobId, status, data }: Answer) => {
    if (status === 'progress') return
    const job = waiting.get(jobId)
    waiting.delete(jobId)
    if (waiting.size === 0) worker.unref()
    if (status === 'resolve') job?.done(data)
    else job?.fail(new NotRecognized(String(data)))
  })
  worker.unref()

  const ask = (action: string, payload: object): Promise<unknown> =>
    new Promise((done, fail) => {
      if (stopped !== undefined) return fail(new NotRecognized(stopped))
      jobs += 1
      waiting.set(`${jobs}`, { done, fail })
      worker.ref()
      worker.postMessage({ workerId: 'engine', jobId: `${jobs}`, action, payload })
    })

  const speak = async (languages: readonly Language[]): Promise<void> => {
    const codes = languages.map((language) => modelOf(language).code).join('+')
    if (codes === speaking) return
    if (loaded.size === 0) await ask('load', { options: { lstmOnly: true } })
    const missing = languages.filter((language) => !loaded.has(language))
    const langs = await Promise.all(missing.map(readModel))
    await ask('loadLanguage', { langs, options: { cacheMethod: 'none', lstmOnly: true } })
    for (const language of missing) loaded.add(language)
    await ask('initialize', { langs: codes, oem: 1 })
    speaking = codes
  }

  return {
    async read({ image, languages, layout, only, straighten = false }) {
      await speak(languages)
      const output = { text: false, tsv: true }
      // Parameters set with a page are put back after it.
      const options = {
        tessedit_pageseg_mode: LAYOUTS[layout],
        tessedit_char_whitelist: only ?? '',
        ...(straighten && { rotateAuto: true }),
      }
      const data = await ask('recognize', { image, options, output })
      return tableIn(data)
    },
    async close() {
      failAll('the thread was closed')
      await worker.terminate()
    },
  }
}

function tableIn(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'tsv' in data && typeof data.tsv === 'string') {
    return data.tsv
  }
  throw new NotRecognized('the answer holds no table')
}
