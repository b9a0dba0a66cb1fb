/** Work that is done again and again, one run after the other. */
export type Job = {
  /** Milliseconds between the end of one run and the start of the next. */
  readonly every: number
  /** `stopped` says whether the server is ending: the run then ends at the next good place. */
  readonly run: (stopped: () => boolean) => Promise<void>
  /** What went wrong in a run; the next one comes all the same. */
  readonly onError: (error: unknown) => void
}

/** Starts a job. What is given stops it, and waits for the run that is under way. */
export function startJob({ every, run, onError }: Job): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let current: Promise<void> = Promise.resolve()

  const next = (wait: number) => {
    timer = setTimeout(() => {
      current = run(() => stopped)
        .catch(onError)
        .finally(() => {
          if (!stopped) next(every)
        })
    }, wait)
    // A job alone keeps no process alive.
    timer.unref()
  }
  next(Math.min(every, FIRST_WAIT))

  return async () => {
    stopped = true
    clearTimeout(timer)
    await current
  }
}

/** The server first answers those who wait. */
const FIRST_WAIT = 5_000
