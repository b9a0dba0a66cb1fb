import type { PictureWord } from '@sejour/answers/papers'

/** What one reading gives. `confidence`: 0 to 100, as the program feels. */
export type Reading = {
  readonly words: readonly (PictureWord & { readonly confidence: number })[]
  readonly confidence: number
}

/** The reading program, in a thread of its own. */
export type Reader = {
  /** Words of a portable grey map. */
  readonly read: (image: Uint8Array) => Promise<Reading>
  readonly close: () => void
}

/** Where the server keeps the program and what it knows of letters. */
const PLACE = '/assets/recognize/7.0.0'

// The French model reads the headings of every language here, and is the smallest.
const MODEL = 'fra'

type Answer = {
  readonly jobId: string
  readonly status: 'resolve' | 'reject' | 'progress'
  readonly data: unknown
}

/** Starts the program; it is loaded with the first reading. `ready`: told once it is there. */
export function openReader(ready: () => void): Reader {
  const worker = new Worker(`${PLACE}/worker.min.js`)
  const waiting = new Map<string, { done: (data: unknown) => void; fail: (e: Error) => void }>()
  const stop = (): void => {
    for (const { fail } of waiting.values()) fail(new Error('stopped'))
    waiting.clear()
    worker.terminate()
  }
  worker.addEventListener('error', stop)
  worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
    const { jobId, status, data } = answer
    if (status === 'progress') return
    const job = waiting.get(jobId)
    waiting.delete(jobId)
    if (status === 'resolve') job?.done(data)
    else job?.fail(new Error('refused'))
  })
  let jobs = 0
  const ask = (action: string, payload: object): Promise<unknown> =>
    new Promise((done, fail) => {
      jobs += 1
      waiting.set(`${jobs}`, { done, fail })
      worker.postMessage({ workerId: 'reader', jobId: `${jobs}`, action, payload })
    })
  let loaded: Promise<void> | undefined
  const load = async (): Promise<void> => {
    const place = location.origin + PLACE
    await ask('load', { options: { lstmOnly: true, corePath: place } })
    const options = { langPath: place, cacheMethod: 'none', gzip: true, lstmOnly: true }
    await ask('loadLanguage', { langs: [MODEL], options })
    await ask('initialize', { langs: MODEL, oem: 1 })
    ready()
  }
  return {
    async read(image) {
      await (loaded ??= load())
      const output = { text: false, blocks: true }
      // A resolution that is given is not guessed, and the guess not written to the console.
      const options = {
        tessedit_pageseg_mode: '3',
        user_defined_dpi: '200',
        rotateAuto: true,
      }
      return readingIn(await ask('recognize', { image, options, output }))
    },
    close: stop,
  }
}

type Page = {
  readonly confidence: number
  readonly blocks:
    | readonly {
        readonly paragraphs: readonly {
          readonly lines: readonly {
            readonly words: readonly {
              readonly text: string
              readonly confidence: number
              readonly bbox: PictureWord['box']
            }[]
          }[]
        }[]
      }[]
    | null
}

function readingIn(data: unknown): Reading {
  // The shape that the program of this version gives.
  const { blocks, confidence } = data as Page
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
  return {
    confidence,
    words: lines.flatMap(({ words }) =>
      words.map((word) => ({ text: word.text, box: word.bbox, confidence: word.confidence })),
    ),
  }
}
