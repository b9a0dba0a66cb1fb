import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Where a server keeps what it keeps. */
export type KeptAt = { readonly dataFolder: string; readonly databaseUrl?: string | undefined }

/** A server in a process of its own. `firstCode`: of the address that makes the first account. */
export type Running = {
  readonly address: string
  readonly firstCode: string | undefined
  /** `kill -9`; done as well when it is dead already. */
  readonly kill: () => Promise<void>
  /** As a person stops it. */
  readonly stop: () => Promise<void>
}

const HERE = join(import.meta.dirname, '../..')

/** `whole`: what `npm start` runs; `without-pages`: the rest of it, which starts sooner. */
export type Program = 'whole' | 'without-pages'

const FILE = {
  whole: 'apps/server/src/start.ts',
  'without-pages': 'tools/kill-server/serve.ts',
} as const

/** The process of a server, which may not listen yet. */
export function spawnServer(
  program: Program,
  { dataFolder, databaseUrl }: KeptAt,
): ChildProcessWithoutNullStreams {
  const parameters = ['--import', './tools/node-version.js', FILE[program]]
  return spawn(process.execPath, parameters, {
    cwd: HERE,
    env: {
      ...process.env,
      SEJOUR_DEMO: '0',
      LANG: 'fr',
      LC_ALL: 'fr',
      PORT: '0',
      HOST: 'localhost',
      SEJOUR_DATA: dataFolder,
      DATABASE_URL: databaseUrl ?? '',
    },
  })
}

/** A server, once it listens. @throws what it said when it does not */
export async function startServer(program: Program, place: KeptAt): Promise<Running> {
  const server = spawnServer(program, place)
  const closed = once(server, 'close')
  let said = ''
  const found = await new Promise<Omit<Running, 'kill' | 'stop'>>((resolve, reject) => {
    const note = (bytes: Buffer): void => {
      said += bytes.toString()
      const address = /écoute sur (http:\S+)\n/.exec(said)?.[1]
      if (address !== undefined) later(address)
    }
    // The line about the first account follows at once, or does not come.
    const later = (address: string): void => {
      const told = (): void => resolve({ address, firstCode: /code=([\w-]+)/.exec(said)?.[1] })
      if (said.includes('code=')) told()
      else setTimeout(told, 300)
    }
    server.stdout.on('data', note)
    server.stderr.on('data', note)
    void closed.then(() => reject(new Error(`The server does not start: ${said}`)))
  })
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    server.kill(signal)
    await closed
  }
  return { ...found, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
