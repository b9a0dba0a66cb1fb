import { expect, test } from 'vitest'
import { openPool, type Pool, WorkerLost } from './pool.ts'

const letter = { bytes: Buffer.from('Une lettre'), lang: 'fr', reads: false } as const

/** A job that ends only when it is stopped: nobody sets its pages. */
const hold = (pool: Pool, signal?: AbortSignal) =>
  pool.run('prepare', letter, {
    host: { typeset: () => new Promise(() => undefined) },
    seconds: 60,
    ...(signal ? { signal } : {}),
  })

test('whoever waits for a turn and is stopped does not wait for it', async () => {
  const pool = openPool(1)
  const [first, second] = [new AbortController(), new AbortController()]
  const held = hold(pool, first.signal)
  const waiting = hold(pool, second.signal)
  second.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  first.abort(new Error('that too'))
  await expect(held).rejects.toThrow('that too')
  await pool.close()
})

test('what still waits when the pool is closed is refused, and starts no worker', async () => {
  const pool = openPool(1)
  const jobs = [hold(pool), hold(pool)]
  const ended = Promise.allSettled(jobs)
  await pool.close()
  expect((await ended).map((job) => job.status === 'rejected' && job.reason)).toEqual([
    expect.any(WorkerLost),
    expect.any(WorkerLost),
  ])
})
