import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startJob } from './jobs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('one run follows another, whatever went wrong, and stopping waits for the one under way', async () => {
  const errors: unknown[] = []
  let [runs, ended] = [0, 0]
  const stop = startJob({
    every: 1000,
    onError: (error) => errors.push(error),
    run: async (stopped) => {
      runs += 1
      if (runs === 1) throw new Error('the database went away')
      await new Promise((resolve) => setTimeout(resolve, 500))
      ended += stopped() ? 10 : 1
    },
  })
  await vi.advanceTimersByTimeAsync(1000)
  expect([runs, errors.length]).toEqual([1, 1])
  await vi.advanceTimersByTimeAsync(1500)
  expect([runs, ended]).toEqual([2, 1])
  await vi.advanceTimersByTimeAsync(1000)
  expect(runs).toBe(3)
  const stopping = stop()
  await vi.advanceTimersByTimeAsync(500)
  await stopping
  expect(ended).toBe(11)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(runs).toBe(3)
})
