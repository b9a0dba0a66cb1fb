import { statfsSync } from 'node:fs'
import { databaseFolder } from './embedded-folder.ts'
import { startThread, type Thread } from './embedded-thread.ts'
import { StoreUnavailable } from './errors.ts'

/** A conversation in the protocol of PostgreSQL, over once its thread has ended. */
export type Session = {
  /** What PGlite says to the first message of the client. */
  readonly welcome: Uint8Array
  /** Whole messages in, whole messages out, in order. */
  readonly exchange: (bytes: Uint8Array) => Promise<Uint8Array>
  readonly ended: Promise<void>
}

/** PGlite on one folder, started again whenever its thread has ended. */
export type Engine = {
  /** Waits until it is open, however long it repeats what was cut off. */
  readonly start: () => Promise<void>
  /** @throws StoreUnavailable when it does not start */
  readonly connect: (startup: Uint8Array) => Promise<Session>
  /** How often the disk was waited for since the thread began. */
  readonly syncs: () => Promise<number>
  /** Ends the thread in the middle of whatever it does. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Bytes that the journal takes at a time, and then some. */
const ROOM = 32 * 1024 * 1024

/** @param patience milliseconds after which one answer is late */
export function startEngine(dataFolder: string, patience: number): Engine {
  let living: Promise<Thread> | undefined
  let closed = false

  async function thread(): Promise<Thread> {
    if (closed) throw new StoreUnavailable('unreachable')
    living ??= open()
    const current = await living
    if (!current.isOver()) return current
    // Two on one folder would destroy it: the next begins when this one has ended.
    await current.ended
    return thread()
  }

  async function open(): Promise<Thread> {
    try {
      const folder = await databaseFolder(dataFolder, patience)
      const opened = await startThread(folder, patience)
      void opened.ended.then(() => (living = undefined))
      return opened
    } catch (error) {
      living = undefined
      throw error
    }
  }

  /** Where the disk is full, PGlite breaks off or stands still, and does not say why. */
  async function explained<Value>(answer: Promise<Value>): Promise<Value> {
    try {
      return await answer
    } catch (error) {
      const { bavail, bsize } = statfsSync(dataFolder)
      throw bavail * bsize < ROOM ? new StoreUnavailable('not-writable', error) : error
    }
  }

  return {
    start: async () => {
      await explained(thread())
    },
    connect: async (startup) => {
      const current = await explained(thread())
      return {
        welcome: await explained(bytesOf(current, 'connect', startup)),
        exchange: (bytes) => explained(bytesOf(current, 'exchange', bytes)),
        ended: current.ended,
      }
    },
    syncs: async () => {
      const reply = await (await thread()).ask({ ask: 'syncs' })
      return 'syncs' in reply ? reply.syncs : 0
    },
    kill: async () => {
      const current = await living
      await current?.kill()
    },
    close: async () => {
      if (closed) return
      closed = true
      const current = await living?.catch(() => undefined)
      await current?.ask({ ask: 'close' }).catch(() => undefined)
      await current?.kill()
    },
  }
}

async function bytesOf(
  thread: Thread,
  ask: 'connect' | 'exchange',
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const reply = await thread.ask({ ask, bytes })
  return 'bytes' in reply ? reply.bytes : new Uint8Array()
}
