import { isTerminal } from '../files.ts'

/** A long work that tells how far it is, and that Ctrl-C stops. */
export type Stopping = {
  readonly signal: AbortSignal
  readonly show: (said: string) => void
}

const STDERR = 2
const EVERY = 200
const CANCELLED = 130

/** Does some work; nothing when a person stopped it, and the exit code says so then. */
export async function untilStopped<Value>(
  work: (how: Stopping) => Promise<Value>,
): Promise<Value | undefined> {
  const { writeSync } = await import('node:fs')
  // Elsewhere than on a terminal nobody watches, and a log stays short.
  const isWatched = isTerminal(STDERR)
  const stop = new AbortController()
  const cancel = () => {
    process.exitCode = CANCELLED
    stop.abort()
  }
  let shownAt = -EVERY
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  try {
    return await work({
      signal: stop.signal,
      show: (said) => {
        const at = performance.now()
        if (!isWatched || at - shownAt < EVERY) return
        shownAt = at
        writeSync(STDERR, `\r\u001b[K${said}`)
      },
    })
  } catch (error) {
    if (stop.signal.aborted && error instanceof Error && error.name === 'AbortError') {
      return undefined
    }
    throw error
  } finally {
    process.off('SIGINT', cancel)
    process.off('SIGTERM', cancel)
    if (isWatched) writeSync(STDERR, '\r\u001b[K')
  }
}
