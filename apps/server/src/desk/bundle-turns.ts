/** Work that waits for its turn. */
export type Turns = {
  /** @throws the reason of the signal, also while it waits, and what the work throws */
  readonly take: (
    organisation: string,
    signal: AbortSignal,
    work: () => Promise<void>,
  ) => Promise<void>
}

/** At the same moment on this server; one of them uses both workers of a bundler. */
const AT_ONCE = 2

type Waiting = { readonly organisation: string; readonly begin: () => void }

/**
 * Who goes first: the order in which it was asked, but one at a time for each organisation, so that
 * whoever has many large bundles makes nobody else wait for all of them.
 */
export function inTurns(atOnce = AT_ONCE): Turns {
  const running = new Set<string>()
  const waiting: Waiting[] = []

  function letGo(): void {
    const next = waiting.find(({ organisation }) => !running.has(organisation))
    if (!next || running.size >= atOnce) return
    waiting.splice(waiting.indexOf(next), 1)
    running.add(next.organisation)
    next.begin()
    letGo()
  }

  return {
    take: async (organisation, signal, work) => {
      signal.throwIfAborted()
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const own: Waiting = { organisation, begin: resolve }
      const leave = (): void => {
        const at = waiting.indexOf(own)
        if (at === -1) return
        waiting.splice(at, 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(own)
      letGo()
      try {
        await promise
      } finally {
        signal.removeEventListener('abort', leave)
      }
      try {
        await work()
      } finally {
        running.delete(organisation)
        letGo()
      }
    },
  }
}
