import type { CaseId, Scope } from '@sejour/cases'
import { FileDamaged, FilesUnavailable, StatementRefused, type Store } from '@sejour/store'
import type { Transaction } from 'kysely'

/** Where a bundler keeps the pages that it prepared. What is lost is prepared again. */
export type PreparedPieces = {
  readonly get: (key: string) => Promise<Uint8Array | undefined>
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
}

type Parts = {
  readonly store: Pick<Store, 'database' | 'files' | 'seals'>
  readonly now: () => string
}

type Tables = {
  'sejour.prepared_piece': {
    organisation_id: string
    case_id: string
    /** Of the key, under the key of the case. */
    name: string
    address: string
    /** The checksum of the pages, sealed. */
    sealed: Uint8Array
  }
}

/** How long pages are kept. Days. */
const KEPT = 30
/** The largest piece as pages: its pictures may grow. Bytes. */
const LARGEST = 1024 ** 3
const USE = 'prepared'

/**
 * The prepared pages of one case, encrypted with its key and forgotten with it.
 */
export function preparedPieces(
  { store, now }: Parts,
  scope: Scope,
  caseId: CaseId,
): PreparedPieces {
  const { database, files, seals } = store
  const within = <Value>(work: (rows: Transaction<Tables>) => Promise<Value>): Promise<Value> =>
    database.within(scope, (open) => work(open.withTables<Tables>()))
  const nameOf = (key: string) => seals.name(scope, caseId, { use: USE, text: key })

  async function keep(name: string, bytes: Uint8Array): Promise<void> {
    const until = new Date(Date.parse(now()) + KEPT * 86_400_000).toISOString()
    const kept = await files.put(scope, caseId, once(bytes), {
      name: 'pages',
      limit: LARGEST,
      until,
    })
    if ('refused' in kept) return
    const use = `${USE} ${name}`
    const sealed = await seals.seal(scope, caseId, { use, text: kept.sha256 })
    if (!sealed) return
    const { organisation: organisation_id } = scope
    const { address } = kept
    await within((rows) =>
      rows
        .insertInto('sejour.prepared_piece')
        .values({ organisation_id, case_id: caseId, name, address, sealed })
        .onConflict((conflict) =>
          conflict.columns(['organisation_id', 'case_id', 'name']).doUpdateSet({ address, sealed }),
        )
        .execute(),
    )
  }

  async function find(name: string): Promise<Uint8Array | undefined> {
    const row = await within((rows) =>
      rows
        .selectFrom('sejour.prepared_piece')
        .select(['address', 'sealed'])
        .where('organisation_id', '=', scope.organisation)
        .where('case_id', '=', caseId)
        .where('name', '=', name)
        .executeTakeFirst(),
    )
    if (!row) return undefined
    const { address, sealed } = row
    const sha256 = await seals.open(scope, caseId, { use: `${USE} ${name}`, sealed })
    if (sha256 === undefined) return undefined
    const stream = await files.get(scope, caseId, { address, sha256 })
    return stream ? await wholeOf(stream) : undefined
  }

  return {
    get: async (key) => {
      try {
        const name = await nameOf(key)
        return name === undefined ? undefined : await find(name)
      } catch (error) {
        if (isLost(error)) return undefined
        throw error
      }
    },
    put: async (key, bytes) => {
      try {
        const name = await nameOf(key)
        if (name) await keep(name, bytes)
      } catch (error) {
        // A full disk keeps no pages: the bundle is made all the same.
        if (!isLost(error)) throw error
      }
    },
  }
}

const isLost = (error: unknown): boolean =>
  error instanceof FilesUnavailable ||
  error instanceof FileDamaged ||
  // The file was swept between two steps.
  error instanceof StatementRefused

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** All of a stream that was kept. */
export async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}
