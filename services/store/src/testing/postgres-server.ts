import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bundledPostgres, isRoot, runnablePostgres } from './postgres-binaries.ts'

const NOBODY = 65_534

/** A real PostgreSQL on a private socket, for tests alone: anybody who reaches it may do anything. */
export type TestServer = {
  /** Of its superuser, in the database `postgres`. */
  readonly url: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** `kill -9`. */
  readonly kill: () => Promise<void>
}

/**
 * A server in a folder of its own, made there when there is none, and not started yet. Everybody
 * must be able to go through the folders above it, since it does not run as root.
 *
 * @param settings as on the command line: `fsync=off`
 * @throws when this machine has no PostgreSQL: ask `bundledPostgres` first
 */
export function testServer(folder: string, settings: readonly string[] = []): TestServer {
  const native = bundledPostgres()
  if (!native) throw new Error('No PostgreSQL came with the dependencies')
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)

  const home = runnablePostgres(native, folder)
  const data = join(folder, 'data')
  const user = isRoot() ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot()) chownSync(folder, NOBODY, NOBODY)
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']
    const quick = ['--no-sync', '--no-instructions']
    execFileSync(join(home, 'bin/initdb'), [...options, ...quick], { ...user, stdio: 'ignore' })
  }

  async function start(): Promise<void> {
    const all = ['listen_addresses=', 'max_connections=200', ...settings]
    const log = openSync(join(folder, 'log'), 'a')
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const server = spawn(
        join(home, 'bin/postgres'),
        ['-D', data, '-k', folder, ...all.flatMap((setting) => ['-c', setting])],
        // It outlives the thread that starts it: whoever ends the run stops it.
        { ...user, detached: true, stdio: ['ignore', log, log] },
      )
      server.unref()
      while (server.exitCode === null && server.signalCode === null) {
        if (isReady(data)) return
        await wait(10)
      }
      // After a kill, its own processes need a moment to notice.
      await wait(100)
    }
    throw new Error('PostgreSQL does not start: see its log')
  }

  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    start,
    stop: () => stopServer(folder),
    kill: async () => {
      const server = pidOf(data)
      if (server === undefined) return
      process.kill(server, 'SIGKILL')
      while (isAlive(server)) await wait(10)
    },
  }
}

/** Stops the server of a folder, whoever started it; nothing when there is none. */
export async function stopServer(folder: string): Promise<void> {
  const data = join(folder, 'data')
  const server = pidOf(data)
  if (server === undefined) return
  if (!isAlive(server)) return
  process.kill(server, 'SIGINT')
  while (existsSync(join(data, 'postmaster.pid')) && isAlive(server)) await wait(10)
}

function statusOf(data: string): readonly string[] {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

function pidOf(data: string): number | undefined {
  const pid = Number(statusOf(data)[0])
  return pid > 0 ? pid : undefined
}

/** The eighth line says so, of a process that lives: the file of a killed one stays. */
function isReady(data: string): boolean {
  const pid = pidOf(data)
  return pid !== undefined && isAlive(pid) && statusOf(data)[7]?.trim() === 'ready'
}

/** A dead process that nobody has buried yet still has a number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const state = `/proc/${pid}/stat`
    return !existsSync(state) || !readFileSync(state, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
