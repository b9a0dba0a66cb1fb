import { Duplex } from 'node:stream'
import type { Engine, Session } from './embedded-engine.ts'
import { StoreUnavailable } from './errors.ts'

const TERMINATE = 0x58
/** Sync, Query and Flush: after these the server speaks. */
const TURNS = new Set([0x53, 0x51, 0x48])

/**
 * What `pg` takes for the socket of a server, and is PGlite.
 *
 * @param patience milliseconds that a transaction may be left open without a question
 */
export class EmbeddedStream extends Duplex {
  readonly #engine: Engine
  readonly #patience: number
  #session: Promise<Session> | undefined
  #unread: Buffer = Buffer.alloc(0)
  #turn: Buffer[] = []
  #idle: NodeJS.Timeout | undefined

  constructor(engine: Engine, patience: number) {
    super()
    this.#engine = engine
    this.#patience = patience
  }

  connect(): void {
    process.nextTick(() => this.emit('connect'))
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#unread = Buffer.concat([this.#unread, chunk])
    for (let message = this.#next(); message; message = this.#next()) this.#take(message)
    done()
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#idle)
    done(error)
  }

  /** The next whole message; the first of a connection has no letter before its length. */
  #next(): Buffer | undefined {
    const letter = this.#session ? 1 : 0
    if (this.#unread.length < letter + 4) return undefined
    const end = letter + this.#unread.readUInt32BE(letter)
    if (this.#unread.length < end) return undefined
    const message = this.#unread.subarray(0, end)
    this.#unread = this.#unread.subarray(end)
    return message
  }

  #take(message: Buffer): void {
    if (!this.#session) {
      this.#session = this.#engine.connect(message)
      this.#session.then(
        (session) => {
          this.#say(session.welcome)
          void session.ended.then(() => this.destroy(new StoreUnavailable('unreachable')))
        },
        (error: Error) => this.destroy(error),
      )
      return
    }
    const letter = message[0] ?? 0
    if (letter === TERMINATE) return
    this.#turn.push(message)
    if (!TURNS.has(letter)) return
    const turn = Buffer.concat(this.#turn)
    this.#turn = []
    void this.#exchange(this.#session, turn)
  }

  async #exchange(session: Promise<Session>, turn: Buffer): Promise<void> {
    clearTimeout(this.#idle)
    try {
      this.#say(await (await session).exchange(turn))
    } catch (error) {
      this.destroy(error instanceof Error ? error : new StoreUnavailable('unreachable', error))
    }
  }

  #say(bytes: Uint8Array): void {
    if (this.destroyed) return
    this.push(bytes)
    // The last byte of an answer says whether a transaction is open: idle, open, failed.
    if (bytes.at(-1) === 'I'.charCodeAt(0)) return
    this.#idle = setTimeout(() => this.destroy(new StoreUnavailable('too-slow')), this.#patience)
  }

  // What a socket has besides, and a thread does not need.
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}
}
