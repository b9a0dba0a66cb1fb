import { fdatasyncSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What the other side asks: bytes of the PostgreSQL protocol, whole messages only. */
export type Request =
  | { readonly id: number; readonly ask: 'connect' | 'exchange'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ask: 'syncs' | 'close' }

/** `failed`: the database inside cannot go on, and the worker ends. */
export type Reply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly syncs: number }
  | { readonly id: number; readonly failed: string }

/** Bytes after which the journal is folded into the tables. */
const TIDY_AFTER = 64 * 1024 * 1024

let syncs = 0
let written = 0

type NodeFileSystem = {
  stream_ops: {
    fsync?: (stream: { readonly nfd: number }) => number
    write: (...parameters: readonly unknown[]) => number
  }
}

/**
 * PGlite leaves the writing to the operating system, and what was acknowledged would be lost with
 * the power. Here every commit waits until the disk has it.
 */
class SyncedFolder extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options)
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] },
    }
  }
}

function hook(module: unknown): void {
  const { stream_ops: operations } = (module as { readonly NODEFS: NodeFileSystem }).NODEFS
  const { write } = operations
  operations.fsync = ({ nfd }) => {
    fdatasyncSync(nfd)
    syncs += 1
    return 0
  }
  operations.write = (...parameters) => {
    const length = write(...parameters)
    written += length
    return length
  }
}

/** `-F` turns syncing off, and this build knows only one way of doing it. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'max_wal_size=64MB', 'min_wal_size=32MB'].flatMap((setting) => [
    '-c',
    setting,
  ]),
]

const { folder }: { readonly folder: string } = workerData
const database = await PGlite.create({ fs: new SyncedFolder(folder), startParams })

async function answer(request: Request): Promise<Reply> {
  const { id } = request
  switch (request.ask) {
    case 'connect':
      // There is one session inside: what the last connection left in it must not reach the next.
      await database.exec('rollback')
      await database.exec('discard all')
      // A view of a large buffer, which would travel whole.
      return { id, bytes: database.execProtocolRawSync(request.bytes).slice() }
    case 'exchange':
      return { id, bytes: database.execProtocolRawSync(request.bytes) }
    case 'syncs':
      return { id, syncs }
    case 'close':
      await database.close()
      return { id, syncs }
  }
}

/**
 * Nothing works in the background here as it does on a server: unless it is told to, PGlite keeps
 * its whole journal and every row that was ever replaced.
 */
async function tidy(): Promise<void> {
  await database.exec('vacuum (analyze)')
  await database.exec('checkpoint')
  written = 0
}

/** The last byte of an answer says whether a transaction is open. */
function isIdle(answer: Uint8Array): boolean {
  return answer.at(-1) === 'I'.charCodeAt(0)
}

let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => {
    try {
      const reply = await answer(request)
      parentPort?.postMessage(reply)
      if (written > TIDY_AFTER && 'bytes' in reply && isIdle(reply.bytes)) await tidy()
    } catch (error) {
      parentPort?.postMessage({ id: request.id, failed: String(error) } satisfies Reply)
      process.exit(1)
    }
  })
})
parentPort?.postMessage({ id: 0, syncs } satisfies Reply)
