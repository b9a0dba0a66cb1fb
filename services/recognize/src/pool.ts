import { type Engine, openEngine } from './engine.ts'

/** Engines lent one at a time, started when first needed and replaced before they grow. */
export type Pool = {
  /** Waits for a free engine. An engine whose work fails is stopped, never lent again. */
  readonly with: <Result>(
    work: (engine: Engine) => Promise<Result>,
    signal: AbortSignal,
  ) => Promise<Result>
  readonly close: () => Promise<void>
}

type Lent = { readonly engine: Engine; uses: number; idle?: NodeJS.Timeout }

export class RecognizerClosed extends Error {
  constructor() {
    super('The recognizer is closed.')
    this.name = 'RecognizerClosed'
  }
}

type Bounds = { readonly most: number; readonly uses: number; readonly idleMs: number }

/** At most `most` engines; each is replaced after `uses` pages, or after `idleMs` without work. */
export function openPool({ most, uses, idleMs }: Bounds): Pool {
  const all = new Set<Lent>()
  const free: Lent[] = []
  const queue: (() => void)[] = []
  let isClosed = false

  const drop = async (lent: Lent) => {
    clearTimeout(lent.idle)
    all.delete(lent)
    await lent.engine.close()
  }

  const take = (): Lent | undefined => {
    const lent = free.pop()
    if (lent) return lent
    if (all.size >= most) return undefined
    const fresh = { engine: openEngine(), uses: 0 }
    all.add(fresh)
    return fresh
  }

  // Who finds nothing free takes its place in the queue again, in the same order.
  const wake = () => {
    for (const attempt of queue.splice(0)) attempt()
  }

  const give = (lent: Lent) => {
    lent.idle = setTimeout(() => {
      free.splice(free.indexOf(lent), 1)
      void drop(lent)
    }, idleMs).unref()
    free.push(lent)
  }

  const lend = (signal: AbortSignal): Promise<Lent> =>
    new Promise((resolve, reject) => {
      const attempt = () => {
        if (isClosed) return reject(new RecognizerClosed())
        if (signal.aborted) return reject(signal.reason)
        const lent = take()
        if (lent === undefined) return void queue.push(attempt)
        clearTimeout(lent.idle)
        signal.removeEventListener('abort', onAbort)
        return resolve(lent)
      }
      const onAbort = () => reject(signal.reason)
      signal.addEventListener('abort', onAbort, { once: true })
      attempt()
    })

  return {
    async with(work, signal) {
      const lent = await lend(signal)
      let isSound = false
      try {
        lent.uses += 1
        const result = await orAborted(work(lent.engine), signal)
        isSound = true
        return result
      } catch (error) {
        throw isClosed ? new RecognizerClosed() : error
      } finally {
        if (isSound && lent.uses < uses && !isClosed) give(lent)
        else await drop(lent)
        wake()
      }
    },
    async close() {
      isClosed = true
      await Promise.all([...all].map(drop))
      wake()
    },
  }
}

function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    // One signal may serve a thousand pages: no page leaves a listener behind.
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
