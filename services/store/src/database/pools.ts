import { Socket } from 'node:net'
import { Pool, type PoolConfig } from 'pg'
import type { Engine } from './embedded-engine.ts'
import { EmbeddedStream } from './embedded-stream.ts'

/** One connection, since PGlite is one session. */
export function embeddedPool(engine: Engine, patience: number): Pool {
  return calm({
    max: 1,
    idleTimeoutMillis: 0,
    // Everybody waits for the one connection: while a slow question is given up, and PGlite starts.
    connectionTimeoutMillis: Math.max(patience * 2, 60_000),
    user: 'postgres',
    database: 'postgres',
    host: 'embedded',
    stream: () => new EmbeddedStream(engine, patience),
  })
}

/** Connections to a server, each ended when it stays silent for too long. */
export function serverPool(url: string, patience: number): Pool {
  return calm({
    ...connection(url, patience * 2),
    max: 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: Math.min(patience, 10_000),
  })
}

/** @param silence milliseconds without a byte after which the server is taken for gone */
export function connection(url: string, silence: number): PoolConfig {
  return {
    connectionString: url,
    application_name: 'sejour',
    keepAlive: true,
    stream: () => {
      const socket = new Socket()
      socket.setTimeout(silence, () => {
        socket.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' }))
      })
      return socket
    },
  }
}

function calm(config: PoolConfig): Pool {
  const pool = new Pool(config)
  // A connection that fails is left, and the next question makes another: nothing else to do.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
