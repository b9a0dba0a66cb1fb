/** Lets so many pass at once, and so many from one address within a while. */
export type Turnstile = {
  /** Absent when it is full. What is given lets the next one in. */
  readonly enter: (address: string) => (() => void) | undefined
}

type Bounds = {
  readonly atOnce: number
  readonly perAddress: number
  readonly withinMs: number
  /** Milliseconds that only go forward. */
  readonly clock: () => number
}

/** Keeps addresses in memory, no longer than the while. */
export function openTurnstile({ atOnce, perAddress, withinMs, clock }: Bounds): Turnstile {
  let inside = 0
  const passed = new Map<string, readonly number[]>()
  return {
    enter(address) {
      const now = clock()
      for (const [one, times] of passed) {
        // Oldest first: as long as that one counts, all of them do.
        if (now - (times[0] ?? 0) < withinMs) continue
        const recent = times.filter((time) => now - time < withinMs)
        if (recent.length === 0) passed.delete(one)
        else passed.set(one, recent)
      }
      const times = passed.get(address) ?? []
      if (inside >= atOnce || times.length >= perAddress) return undefined
      passed.set(address, [...times, now])
      inside += 1
      return () => {
        inside -= 1
      }
    },
  }
}
