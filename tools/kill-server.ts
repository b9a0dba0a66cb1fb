import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { testServer } from '@sejour/store/testing/server'
import { findFaults } from './kill-server/find-faults.ts'
import { type Program, type Running, startServer } from './kill-server/running.ts'

// Writes by HTTP into a whole server, kills it with -9 again and again, and counts what is left:
//   node tools/kill-server.ts 100
//   node tools/kill-server.ts 100 without-pages
// Every second time the server of the database is killed in the same moment.

/** What one program sent. `key`: of its command, the same each time that it is sent. */
type Write = {
  readonly what: 'case' | 'task' | 'file'
  readonly id: string
  readonly key: string
  readonly bytes?: Buffer
}

/** `faults`: one sentence for each thing that is not as it was acknowledged. */
export type Outcome = {
  readonly acknowledged: { readonly [what in Write['what']]: number }
  /** Sent, and killed before the answer: each was sent again. */
  readonly repeated: number
  readonly faults: readonly string[]
}

/** As many kills as rounds, on a folder and a database made for it. */
export async function killServer(
  kind: 'embedded' | 'server',
  rounds: number,
  program: Program = 'whole',
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sejour-kill-server-'))
  // PostgreSQL does not run as root, and goes through here.
  chmodSync(folder, 0o755)
  const database = kind === 'server' ? testServer(join(folder, 'server')) : undefined
  const place = { dataFolder: join(folder, 'data'), databaseUrl: database?.url }
  const acknowledged = { case: 0, task: 0, file: 0 }
  const faults: string[] = []
  let repeated = 0
  let server: Running | undefined
  try {
    await database?.start()
    server = await startServer(program, place)
    const token = await makeFirstAccount(server)
    for (let round = 0; round < rounds && faults.length === 0; round += 1) {
      const caseId = randomUUID()
      const sent = await writeUntilKilled(server, { token, caseId, round, database })
      await database?.start()
      server = await startServer(program, place)
      const lost = sent.filter(({ isAcknowledged }) => !isAcknowledged)
      repeated += lost.length
      for (const { write } of sent) {
        // What was answered is sent again as well: it must do nothing more.
        const again = await send(server, token, caseId, write)
        if (!again) faults.push(`round ${round}: a ${write.what} that is sent again is refused`)
      }
      faults.push(
        ...(await findLost(server, { token, caseId, sent: sent.map((one) => one.write) })),
      )
      for (const { write, isAcknowledged } of sent)
        if (isAcknowledged) acknowledged[write.what] += 1
    }
    await server.stop()
    faults.push(...(await findFaults(place)))
    return { acknowledged, repeated, faults }
  } finally {
    await server?.kill()
    await database?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Sent = { readonly write: Write; readonly isAcknowledged: boolean }

/** Three programs write at once into a new case, until the server is killed at any moment. */
async function writeUntilKilled(
  server: Running,
  at: {
    readonly token: string
    readonly caseId: string
    readonly round: number
    readonly database: { readonly kill: () => Promise<void> } | undefined
  },
): Promise<readonly Sent[]> {
  const { token, caseId, round, database } = at
  const sent: Sent[] = []
  const until = new AbortController()

  async function one(what: Write['what']): Promise<void> {
    const bytes = what === 'file' ? somePage() : undefined
    const write = { what, id: randomUUID(), key: randomUUID(), ...(bytes && { bytes }) }
    const isAcknowledged = await send(server, token, caseId, write).catch(() => false)
    sent.push({ write, isAcknowledged })
  }
  async function many(what: Write['what']): Promise<void> {
    while (!until.signal.aborted) await one(what)
  }

  const working = one('case').then(() => Promise.all([many('task'), many('task'), many('file')]))
  await wait(Math.random() * 1200)
  until.abort()
  const killed = round % 2 === 1 ? database?.kill() : undefined
  await server.kill()
  await killed
  await working
  return sent
}

/** Whether the server answered that it is done. @throws when the connection is cut */
async function send(
  { address }: Running,
  token: string,
  caseId: string,
  { what, id, key, bytes }: Write,
): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key }
  const json = { ...headers, 'content-type': 'application/json' }
  const cases = `${address}/api/v1/cases`
  const post = async (url: string, init: RequestInit): Promise<boolean> => {
    const answered = await fetch(url, { method: 'POST', ...init })
    await answered.arrayBuffer()
    return answered.ok
  }
  switch (what) {
    case 'case': {
      const people = [{ id, relation: 'applicant', givenName: 'N.', familyName: 'Exemple' }]
      const body = { caseId, title: `Dossier ${caseId}`, language: 'fr', people }
      return post(cases, { headers: json, body: JSON.stringify(body) })
    }
    case 'task': {
      const body = { command: { type: 'add-task', task: id, text: `Tâche ${id}` } }
      return post(`${cases}/${caseId}/commands`, { headers: json, body: JSON.stringify(body) })
    }
    case 'file': {
      const type = { ...headers, 'content-type': 'application/octet-stream' }
      const url = `${cases}/${caseId}/files?exhibit=${id}&name=${id}.pdf`
      return post(url, { headers: type, body: new Uint8Array(bytes ?? []) })
    }
  }
}

/** What a case does not have exactly once, after everything that was sent was sent again. */
async function findLost(
  { address }: Running,
  {
    token,
    caseId,
    sent,
  }: { readonly token: string; readonly caseId: string; readonly sent: readonly Write[] },
): Promise<readonly string[]> {
  const get = (path: string) =>
    fetch(`${address}/api/v1/cases/${caseId}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    })
  const history = await get('/history')
  if (!history.ok) return ['a case is not there']
  const { events } = (await history.json()) as {
    readonly events: readonly { readonly type: string }[]
  }
  const faults: string[] = []
  for (const [what, type] of Object.entries(EVENT_OF)) {
    const is = events.filter((event) => event.type === type).length
    const was = sent.filter((write) => write.what === what).length
    if (is !== was) faults.push(`${was} of ${what} were sent, ${is} are kept`)
  }
  const { state } = (await (await get('')).json()) as {
    readonly state: { readonly tasks: object }
  }
  for (const { what, id, bytes } of sent) {
    if (what === 'task' && !Object.hasOwn(state.tasks, id)) faults.push('a task is not there')
    if (what !== 'file' || !bytes) continue
    const kept = await get(`/files/${id}`)
    const same = printOf(new Uint8Array(await kept.arrayBuffer())) === printOf(bytes)
    if (!kept.ok || !same) faults.push('a file is not what was sent')
  }
  return faults
}

const EVENT_OF = { case: 'case-opened', task: 'task-added', file: 'exhibit-added' } as const

const printOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A page of a length of its own, of several chunks now and then. */
function somePage(): Buffer {
  const length = Math.floor(Math.random() ** 3 * 600_000) + 1
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(length)])
}

async function makeFirstAccount({ address, firstCode }: Running): Promise<string> {
  const form = {
    code: firstCode ?? '',
    name: 'N. Exemple',
    mail: 'n@exemple.test',
    password: 'quatre arbres bleus en hiver',
    organisation: 'Cabinet Exemple',
    kind: 'counsel',
  }
  const made = await fetch(`${address}/fr/premier-compte`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  const token = /sejour=([\w-]+)/.exec(made.headers.get('set-cookie') ?? '')?.[1]
  if (token === undefined) throw new Error(`No first account: ${made.status}`)
  return token
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 10)
  const program = process.argv[3] === 'without-pages' ? 'without-pages' : 'whole'
  for (const kind of ['embedded', 'server'] as const) {
    const { acknowledged, repeated, faults } = await killServer(kind, rounds, program)
    const counted = `${acknowledged.case} cases, ${acknowledged.task} tasks, ${acknowledged.file} files`
    console.log(
      `${kind}: ${rounds} kills, acknowledged: ${counted}; ${repeated} sent again; ${faults.length} faults`,
    )
    for (const fault of faults) console.log(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
}
