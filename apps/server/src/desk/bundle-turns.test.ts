import { setImmediate as soon } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurns } from './bundle-turns.ts'

/** Works that a test ends by hand, and the order in which they began. */
function bench(atOnce: number) {
  const turns = inTurns(atOnce)
  const begun: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const ask = (name: string, signal = new AbortController().signal) =>
    turns.take(name.charAt(0), signal, () => {
      begun.push(name)
      return new Promise((resolve, reject) => {
        ends.set(name, (error) => (error ? reject(error) : resolve()))
      })
    })
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error)
    await soon()
  }
  return { ask, begun, end }
}

test('two at once, and one of each organisation, in the order they asked', async () => {
  const { ask, begun, end } = bench(2)
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) void ask(name)
  await soon()
  expect(begun).toEqual(['a1', 'b1'])
  await end('b1')
  expect(begun).toEqual(['a1', 'b1', 'c1'])
  await end('a1')
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2'])
  await end('c1')
  expect(begun).toHaveLength(4)
  await end('a2')
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'a3'])
})

test('what fails lets the next one go', async () => {
  const { ask, begun, end } = bench(1)
  const first = ask('a1')
  void ask('b1')
  await soon()
  const failed = expect(first).rejects.toThrow('no')
  await end('a1', new Error('no'))
  await failed
  expect(begun).toEqual(['a1', 'b1'])
})

test('whoever stops waiting leaves the queue, and is never begun', async () => {
  const { ask, begun, end } = bench(1)
  const stop = new AbortController()
  void ask('a1')
  const second = ask('b1', stop.signal)
  const third = ask('c1')
  await soon()
  stop.abort(new Error('stopped'))
  await expect(second).rejects.toThrow('stopped')
  await expect(ask('d1', stop.signal)).rejects.toThrow('stopped')
  await end('a1')
  expect(begun).toEqual(['a1', 'c1'])
  await end('c1')
  await third
})
