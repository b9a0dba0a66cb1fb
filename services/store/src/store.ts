import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseId, OrganisationId, Scope, StoredFile } from '@sejour/cases'
import { openDatabase } from './database/open-database.ts'
import type { Database, Migration } from './database/types.ts'
import { diskObjects } from './files/disk-objects.ts'
import { type FileStore, fileStore } from './files/file-store.ts'
import { filesSchema, wantedFiles } from './files/files-schema.ts'
import { clearIncoming } from './files/receive.ts'
import { type S3, s3Objects } from './files/s3-objects.ts'
import { sweep } from './files/sweep.ts'
import { type CaseSeals, caseSeals } from './history/case-seals.ts'
import { type KeptCases, caseStore } from './history/case-store.ts'
import type { HandedOver, HandOver } from './history/hand-over.ts'
import { historySchema } from './history/history-schema.ts'
import type { Open, StoreTables } from './history/store-tables.ts'
import { filesOf } from './history/write-history.ts'
import { keyRing } from './keys/key-ring.ts'
import { keysSchema } from './keys/keys-schema.ts'
import { masterOf } from './keys/master.ts'
import { house } from './migrations/00-house.ts'
import { type ReadLog, readLog } from './reads/read-log.ts'
import { readsSchema } from './reads/reads-schema.ts'

/** The tables of this room. */
export const storeMigrations: readonly Migration[] = [
  house,
  keysSchema,
  historySchema,
  filesSchema,
  wantedFiles,
  readsSchema,
]

/** Where everything is kept. */
export type StoreOpening = {
  readonly dataFolder: string
  /** A server of PostgreSQL 15 or later; without it, a database in the data folder. */
  readonly databaseUrl?: string | undefined
  /** The user that owns the tables. */
  readonly adminUrl?: string | undefined
  /** 32 bytes in base64; without it, the file `master.key` of the data folder. */
  readonly masterKey?: string | undefined
  /** Where files stand; without it, in the data folder. */
  readonly s3?: S3 | undefined
  /** Of the rooms that keep tables of their own. */
  readonly migrations?: readonly Migration[]
  /** An instant, `2026-03-05T09:12:00.000Z`. */
  readonly now: () => string
}

/** `missingFiles`: addresses of files that could not be copied, because they were gone already. */
type HandedOverWithFiles = HandedOver & { readonly missingFiles?: readonly string[] }

export type Store = {
  readonly database: Database
  readonly organisations: {
    /** Gives an organisation its key. Done as well when it has one. Before its first case. */
    readonly create: (organisation: OrganisationId) => Promise<void>
  }
  readonly cases: Omit<KeptCases, 'handOver'>
  readonly files: FileStore
  readonly reads: ReadLog
  readonly seals: CaseSeals
  /** The case and its files; sent again after an interruption, it goes on where it was. */
  readonly handOver: (scope: Scope, asked: HandOver) => Promise<HandedOverWithFiles>
  /**
   * Wraps the keys of all organisations with another master key; how many. Where the key came from
   * outside, the new one must be given at the next start.
   */
  readonly rotateMaster: (masterKey?: string) => Promise<number>
  /** To be called once a day: files that nobody used, removals that were interrupted. */
  readonly sweep: () => Promise<number>
  readonly isWritable: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Nobody: what the house does by itself. */
const HOUSEKEEPER = '00000000-0000-0000-0000-000000000000'

/**
 * Opens everything that is kept, and brings it up to date.
 *
 * @throws MasterKeyUnusable, and what `openDatabase` throws
 */
export async function openStore(opening: StoreOpening): Promise<Store> {
  const { dataFolder, databaseUrl, adminUrl, now, s3, migrations = [] } = opening
  // Keys and files stand there, also beside a server.
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const database = await openDatabase({
    dataFolder,
    databaseUrl,
    adminUrl,
    migrations: [...storeMigrations, ...migrations],
  })
  try {
    return await furnished(database, opening)
  } catch (error) {
    await database.close()
    throw error
  }

  async function furnished(database: Database, { masterKey }: StoreOpening): Promise<Store> {
    const master = await masterOf(database, dataFolder, masterKey)
    const means = { keys: keyRing(master.current), now }
    const incoming = join(dataFolder, 'files', 'incoming')
    const objects = s3 ? s3Objects(s3) : diskObjects(join(dataFolder, 'files', 'kept'))
    await clearIncoming(incoming, Date.parse(now()) - 86_400_000)

    const within = <Value>(scope: Scope, work: (open: Open) => Promise<Value>): Promise<Value> =>
      database.within(scope, (open) => work(open.withTables<StoreTables>()))
    const kept = caseStore(database, means)
    const files = fileStore(database, means, { incoming, objects })

    async function filesOfCase(scope: Scope, caseId: CaseId): Promise<readonly StoredFile[]> {
      const history = (await kept.read(scope, caseId)) ?? []
      return filesOf(history.map(({ event }) => event))
    }
    const sweepOf = (scope: Scope): Promise<number> => sweep({ within, objects }, scope, now())

    const { handOver, ...cases } = kept
    return {
      database,
      organisations: {
        create: (organisation) =>
          within({ organisation, account: HOUSEKEEPER }, (open) =>
            means.keys.createOrganisation(open, organisation),
          ),
      },
      cases: {
        ...cases,
        forget: async (scope, caseId) => {
          const forgotten = await cases.forget(scope, caseId)
          // The key is gone already. Bytes that cannot be removed now go with a later sweep.
          if (forgotten) await sweepOf(scope).catch(() => 0)
          return forgotten
        },
      },
      files,
      reads: readLog(database, now),
      seals: caseSeals(within, means.keys),
      handOver: async (scope, asked) => {
        const named = await filesOfCase(scope, asked.caseId)
        const missingFiles = await files.copyTo(scope, asked.caseId, asked.to, named)
        return { ...(await handOver(scope, asked)), missingFiles }
      },
      rotateMaster: master.rotate,
      sweep: async () => {
        await clearIncoming(incoming, Date.parse(now()) - 86_400_000)
        let removed = 0
        for (const organisation of await master.organisations()) {
          removed += await sweepOf({ organisation, account: HOUSEKEEPER })
        }
        return removed
      },
      isWritable: database.isWritable,
      close: database.close,
    }
  }
}
