import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Database, openDatabase, type Opening } from '@sejour/store'
import { notes, one, readNotes, testServer, writeNote } from '@sejour/store/testing/server'

// Writes rows in another process, kills it with -9 again and again, and counts what is left:
//   node tools/kill-store.ts 100
// A server is killed as well, with all that it holds in memory.

/** `lost`: ids that were acknowledged, and are not there. */
export type Outcome = { readonly acknowledged: number; readonly lost: readonly number[] }

type Place = Pick<Opening, 'dataFolder' | 'databaseUrl'>

/** As many kills as rounds, on a database made for it. */
export async function killStore(kind: Database['kind'], rounds: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sejour-kill-'))
  // The server does not run as root, and goes through here.
  chmodSync(folder, 0o755)
  const server = kind === 'server' ? testServer(join(folder, 'server')) : undefined
  const place: Place = { dataFolder: folder, databaseUrl: server?.url }
  const acknowledged: number[] = []
  try {
    await server?.start()
    await withDatabase(place, async () => undefined)
    let lost: readonly number[] = []
    for (let round = 0; round < rounds && lost.length === 0; round += 1) {
      const writer = startWriter(place, round * 1_000_000)
      await once(writer, 'spawn')
      acknowledged.push(...(await acknowledgedUntilKilled(writer, server?.kill)))
      await server?.start()
      const kept = new Set(await withDatabase(place, (database) => readNotes(database, one)))
      lost = acknowledged.filter((id) => !kept.has(id))
    }
    return { acknowledged: acknowledged.length, lost }
  } finally {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function startWriter(place: Place, first: number): ChildProcess {
  const parameters = ['write', JSON.stringify(place), String(first)]
  return spawn(process.execPath, [import.meta.filename, ...parameters], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** Lets it write for a moment of any length, then kills it, and the server in the same moment. */
async function acknowledgedUntilKilled(
  writer: ChildProcess,
  killServer: (() => Promise<void>) | undefined,
): Promise<readonly number[]> {
  let said = ''
  const first = new Promise<void>((resolve) => {
    writer.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      resolve()
    })
  })
  const closed = once(writer, 'close')
  await Promise.race([first, closed])
  await wait(Math.random() * 400)
  const killed = killServer?.()
  writer.kill('SIGKILL')
  await killed
  await closed
  // The last line may have been cut in the middle.
  return said.split('\n').slice(0, -1).map(Number)
}

async function withDatabase<Value>(
  place: Place,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase({ ...place, migrations: notes })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function writeForEver(place: Place, first: number): Promise<never> {
  const database = await openDatabase({ ...place, migrations: notes })
  for (let id = first; ; id += 1) {
    await writeNote(database, one, id)
    process.stdout.write(`${id}\n`)
  }
}

if (import.meta.main) {
  const [task, place = '', first] = process.argv.slice(2)
  if (task === 'write') await writeForEver(JSON.parse(place), Number(first))
  const rounds = Number(task ?? 10)
  for (const kind of ['embedded', 'server'] as const) {
    const { acknowledged, lost } = await killStore(kind, rounds)
    console.log(`${kind}: ${rounds} kills, ${acknowledged} acknowledged, ${lost.length} lost`)
    if (lost.length > 0) process.exitCode = 1
  }
}
