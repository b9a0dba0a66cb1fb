import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type CaseEvent, readEvent, stateOf } from '@sejour/cases'
import { type Broken, type ExportedHistory, filesOf, verifyChain } from '@sejour/store'
import { type OpenZip, openZip, type ZipRefusal } from '../zip/read-zip.ts'
import { FORMAT, FORMAT_VERSION, type PackedFile } from './format.ts'
import { disclosedOf } from './pack-case.ts'

/** Why an archive is not taken in. */
export type ArchiveRefusal =
  | { readonly refused: ZipRefusal | 'no-case' | 'not-json' | 'newer-format' | 'unknown-event' }
  | { readonly refused: 'broken-history'; readonly at: number; readonly why: Broken }
  /** A piece is not in the archive, or is not what was recorded. */
  | { readonly refused: 'piece-missing' | 'piece-changed'; readonly path: string }

/** A case as it came: proved, and not taken in yet. */
export type ReadCase = {
  readonly history: ExportedHistory
  readonly head: string
  readonly withheld: number
  /** An instant, as whoever made the archive says it: nothing proves it. Empty: not said. */
  readonly exportedAt: string
  readonly files: readonly PackedFile[]
  /** Bytes of a file, by its SHA-256. */
  readonly openFile: (sha256: string) => Promise<Readable>
  readonly close: () => void
}

/** Opens an archive and proves it: the chain, every event, every piece. Changes nothing anywhere. */
export async function readArchive(path: string): Promise<ReadCase | ArchiveRefusal> {
  const opened = await openZip(path)
  if ('refused' in opened) return opened
  const { zip } = opened
  const read = await readFrom(zip)
  if ('refused' in read) zip.close()
  return read
}

async function readFrom(zip: OpenZip): Promise<ReadCase | ArchiveRefusal> {
  const text = await readSafely(zip, 'dossier.json')
  if (text === undefined) return { refused: 'no-case' }
  const file = parse(text)
  if (file === undefined) return { refused: 'not-json' }
  if (file['format'] !== FORMAT) return { refused: 'no-case' }
  if (file['formatVersion'] !== FORMAT_VERSION) return { refused: 'newer-format' }
  // `verifyChain` checks every shape within, so it is given what came as it came.
  const history = file['history'] as ExportedHistory
  const head = String(file['head'])
  const proved = verifyChain(history, head)
  if (!proved.ok) return { refused: 'broken-history', at: proved.at, why: proved.why }
  const events = eventsOf(history)
  if (events === undefined) return { refused: 'unknown-event' }
  if (!tellsACase(history)) return { refused: 'no-case' }
  const files = packedFiles(file['files'])
  const wrong = await findWrongFile(zip, files, events)
  if (wrong) return wrong
  const bySha = new Map(files.map((one) => [one.sha256, one.path]))
  return {
    history,
    head,
    withheld: proved.withheld,
    exportedAt: instantOf(file['exportedAt']),
    files,
    openFile: async (sha256) => {
      const stream = await zip.open(bySha.get(sha256) ?? '')
      if (!stream) throw new Error('a piece that was proved is gone')
      return stream
    },
    close: zip.close,
  }
}

/** A chain may hold and yet tell nothing: its beginning is withheld, or it never opens a case. */
function tellsACase(history: ExportedHistory): boolean {
  try {
    stateOf(disclosedOf(history))
    return true
  } catch {
    return false
  }
}

function instantOf(value: unknown): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : ''
}

async function readSafely(zip: OpenZip, path: string): Promise<string | undefined> {
  try {
    return await zip.readText(path)
  } catch {
    return undefined
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function eventsOf({ events }: ExportedHistory): readonly CaseEvent[] | undefined {
  const told = events.flatMap(({ disclosed }) => (disclosed ? [disclosed.event] : []))
  const read = told.map((event) => readEvent(event))
  return read.every((event) => event !== undefined) ? read : undefined
}

function packedFiles(value: unknown): readonly PackedFile[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (one: unknown): one is PackedFile =>
      typeof one === 'object' &&
      one !== null &&
      'sha256' in one &&
      typeof one.sha256 === 'string' &&
      'path' in one &&
      typeof one.path === 'string',
  )
}

async function findWrongFile(
  zip: OpenZip,
  files: readonly PackedFile[],
  events: readonly CaseEvent[],
): Promise<ArchiveRefusal | undefined> {
  const paths = new Map(files.map(({ sha256, path }) => [sha256, path]))
  for (const { sha256, name } of filesOf(events)) {
    const path = paths.get(sha256)
    const found = path === undefined ? undefined : await hashOf(zip, path)
    if (path === undefined || found === undefined) {
      return { refused: 'piece-missing', path: path ?? name }
    }
    if (found !== sha256) return { refused: 'piece-changed', path }
  }
  return undefined
}

/** `changed` where the archive itself cannot be read there. */
async function hashOf(zip: OpenZip, path: string): Promise<string | undefined> {
  try {
    const stream = await zip.open(path)
    if (!stream) return undefined
    const hash = createHash('sha256')
    for await (const chunk of stream) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch {
    return 'changed'
  }
}
