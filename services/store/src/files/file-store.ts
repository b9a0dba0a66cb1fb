import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { CaseId, OrganisationId, Scope, StoredFile } from '@sejour/cases'
import type { Database } from '../database/types.ts'
import type { Means } from '../history/case-access.ts'
import type { Unlocked } from '../history/event-vault.ts'
import type { Open, StoreTables } from '../history/store-tables.ts'
import { type Reading, writeReads } from '../reads/read-log.ts'
import { decrypted, FileDamaged } from './chunk-cipher.ts'
import {
  addressFor,
  findFile,
  isPlainName,
  noteAddress,
  objectName,
  unlockForFile,
} from './file-rows.ts'
import { namedPlainly } from './file-name.ts'
import type { ObjectStore } from './object-store.ts'
import { receive, type Received } from './receive.ts'
import { doom } from './sweep.ts'

export type FileRefusal = 'too-large' | 'empty' | 'no-such-case' | 'not-the-same'

/**
 * Files of cases, encrypted with the key of their case.
 *
 * @throws FilesUnavailable, FileDamaged
 */
export type FileStore = {
  /**
   * Once it resolves the file is safe, and an event may name it; a file that no event names is
   * swept after a day, or after the instant until which it is wanted. The same bytes twice in a
   * case are kept once. The limit is in bytes.
   */
  readonly put: (
    scope: Scope,
    caseId: CaseId,
    stream: AsyncIterable<Uint8Array>,
    about: { readonly name: string; readonly limit: number; readonly until?: string },
  ) => Promise<StoredFile | { readonly refused: Exclude<FileRefusal, 'not-the-same'> }>
  /** Keeps a file of a history from elsewhere, under the address that its events know. */
  readonly putBack: (
    scope: Scope,
    caseId: CaseId,
    stream: AsyncIterable<Uint8Array>,
    file: Pick<StoredFile, 'address' | 'sha256' | 'size'>,
  ) => Promise<'kept' | { readonly refused: FileRefusal }>
  /**
   * The plain bytes, nothing when there is no such file. The stream throws FileDamaged before its
   * end when the bytes are not those that were received.
   */
  readonly get: (
    scope: Scope,
    caseId: CaseId,
    file: Pick<StoredFile, 'address' | 'sha256'>,
    opening?: Reading,
  ) => Promise<AsyncIterable<Uint8Array> | undefined>
  /** Removes the bytes for good, even if events name them. */
  readonly remove: (scope: Scope, caseId: CaseId, address: string) => Promise<boolean>
  /** Gives another organisation its own copies. The addresses of those that could not be copied. */
  readonly copyTo: (
    scope: Scope,
    caseId: CaseId,
    to: OrganisationId,
    files: readonly StoredFile[],
  ) => Promise<readonly string[]>
}

/** The folder is on this machine; the objects stand there too, or elsewhere. */
export type FilePlaces = { readonly incoming: string; readonly objects: ObjectStore }

export function fileStore(database: Database, means: Means, places: FilePlaces): FileStore {
  const { incoming, objects } = places
  const within = <Value>(scope: Scope, work: (open: Open) => Promise<Value>): Promise<Value> =>
    database.within(scope, (open) => work(open.withTables<StoreTables>()))

  async function take(
    scope: Scope,
    caseId: CaseId,
    { stream, limit }: { stream: AsyncIterable<Uint8Array>; limit: number },
  ): Promise<
    | { readonly unlocked: Unlocked; readonly received: Received }
    | { readonly refused: 'too-large' | 'empty' | 'no-such-case' }
  > {
    const of = { organisation: scope.organisation, caseId }
    if (!isPlainName(of.organisation, caseId)) return { refused: 'no-such-case' }
    const unlocked = await within(scope, (open) => unlockForFile(open, means, of))
    if (!unlocked) return { refused: 'no-such-case' }
    const received = await receive(incoming, unlocked.key, { stream, limit })
    return 'refused' in received ? received : { unlocked, received }
  }

  const put: FileStore['put'] = async (scope, caseId, stream, about) => {
    const taken = await take(scope, caseId, { stream, limit: about.limit })
    if ('refused' in taken) return taken
    const { unlocked, received } = taken
    const { path, sha256, size, mediaType } = received
    try {
      const address = await within(scope, (open) =>
        addressFor(open, means, unlocked, { sha256, until: about.until }),
      )
      if (address === undefined) return { refused: 'no-such-case' }
      const name = objectName(unlocked, address)
      if (!(await objects.has(name))) await objects.keep(name, path)
      return { address, sha256, size, mediaType, name: namedPlainly(about.name) }
    } finally {
      await rm(path, { force: true })
    }
  }

  const putBack: FileStore['putBack'] = async (scope, caseId, stream, file) => {
    if (!isPlainName(file.address)) return { refused: 'not-the-same' }
    const taken = await take(scope, caseId, { stream, limit: file.size })
    if ('refused' in taken) return taken
    const { unlocked, received } = taken
    try {
      if (received.sha256 !== file.sha256) return { refused: 'not-the-same' }
      await within(scope, (open) => noteAddress(open, means, unlocked, file))
      await objects.keep(objectName(unlocked, file.address), received.path)
      return 'kept'
    } finally {
      await rm(received.path, { force: true })
    }
  }

  const get: FileStore['get'] = async (scope, caseId, file, opening) => {
    const of = { organisation: scope.organisation, caseId }
    if (!isPlainName(of.organisation, caseId, file.address)) return undefined
    const unlocked = await within(scope, async (open) => {
      const found = await findFile(open, means, of, file.address)
      if (found && opening) {
        await writeReads(open, scope, { ...opening, caseIds: [caseId], at: means.now() })
      }
      return found
    })
    const sealed = unlocked && (await objects.read(objectName(of, file.address)))
    return sealed && proved(decrypted(unlocked.key, sealed), file.sha256)
  }

  async function isKept(scope: Scope, caseId: CaseId, address: string): Promise<boolean> {
    const of = { organisation: scope.organisation, caseId }
    if (!isPlainName(of.organisation, caseId, address)) return false
    const found = await within(scope, (open) => findFile(open, means, of, address))
    return found !== undefined && objects.has(objectName(of, address))
  }

  return {
    put,
    putBack,
    get,
    remove: async (scope, caseId, address) => {
      const of = { organisation: scope.organisation, caseId }
      if (!isPlainName(of.organisation, caseId, address)) return false
      return doom({ within, objects }, scope, { caseId, address })
    },
    copyTo: async (scope, caseId, to, files) => {
      const missing: string[] = []
      const receiver = { organisation: to, account: scope.account }
      for (const file of files) {
        if (await isKept(receiver, caseId, file.address)) continue
        const stream = await get(scope, caseId, file)
        const copied = stream && (await putBack(receiver, caseId, stream, file).catch(damaged))
        if (copied !== 'kept') missing.push(file.address)
      }
      return missing
    },
  }
}

/** The last bytes are held back until all of them are proved. */
async function* proved(
  plain: AsyncIterable<Uint8Array>,
  sha256: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let held: Uint8Array | undefined
  for await (const bytes of plain) {
    if (held) yield held
    hash.update(bytes)
    held = bytes
  }
  if (hash.digest('hex') !== sha256) throw new FileDamaged()
  if (held) yield held
}

function damaged(error: unknown): undefined {
  if (error instanceof FileDamaged) return undefined
  throw error
}
