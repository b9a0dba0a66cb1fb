import { randomUUID } from 'node:crypto'
import { accountsKey, openAccounts, type Accounts } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import {
  type Actor,
  type Desk,
  deskActs,
  deskBundles,
  deskPieces,
  handOverDesk,
  houseMigrations,
  openDesk,
  openParcels,
  openPost,
  openTextPacks,
  registerNumbers,
  personDesk,
  projectorOf,
  publicBodies,
} from '@sejour/desk'
import { openRecognizer, type Recognizer } from '@sejour/recognize'
import { openStore, type Store } from '@sejour/store'
import { openTypesetter } from '@sejour/typeset'
import manifest from '../../package.json' with { type: 'json' }
import { openAgenda, type OpenAgenda } from '../agenda/open-agenda.ts'
import type { CaseParts } from '../api/cases/case-endpoint.ts'
import type { Config } from '../config.ts'
import { bundleJobs } from '../desk/bundle-jobs.ts'
import { openExchange } from '../desk/exports-open.ts'
import type { DeskExchange } from '../desk/exports-parts.ts'
import type { DeskParts } from '../desk/parts.ts'
import type { PersonParts } from '../person/person-routes.ts'
import { sayEntryOfParcel } from '../desk/parcels-shown.ts'
import { startHousekeeping } from './housekeeping.ts'
import { ourOffice } from './our-office.ts'
import { isUnprintable, printActs, printSheets } from './print-act.ts'
import { zoneReader } from './zone-reader.ts'

/** The clock of the house, and whom it tells of what nobody waits for. */
export type Surroundings = {
  readonly now: () => string
  readonly today: () => LocalDate
  readonly baseUrl: string
  readonly noteFault: (error: unknown) => void
}

/** Everything that is kept, opened: the store, the accounts, the desk. */
export type House = {
  readonly store: Store
  readonly accounts: Accounts
  /** What reads pictures: one for the whole server. It starts with the first picture. */
  readonly recognizer: Recognizer
  readonly agenda: OpenAgenda
  /** What the pages of the desk ask of it, but for who is there and the scripts. */
  readonly deskParts: Omit<DeskParts, 'whoIs' | 'script'>
  /** What comes in and goes out of the desk as a file. */
  readonly exchange: DeskExchange
  /** What the page of a person is made of, but for the scripts. */
  readonly person: Omit<PersonParts, 'script'>
  /** The same desk for programs: the log of reads says so. */
  readonly api: Omit<CaseParts, 'needsActor'>
  /** Starts what is done beside the answers: reminders, queues, files. What is given stops it. */
  readonly startJobs: () => () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens what is kept, and brings it up to date. The first time takes a few seconds.
 *
 * @throws what `openStore` throws
 */
export async function openHouse(
  config: Omit<Config, 'fillsDemo'>,
  surroundings: Surroundings,
): Promise<House> {
  const { now, today, baseUrl, noteFault } = surroundings
  const { dataFolder, databaseUrl, adminUrl, masterKey, s3, smtpUrl, mailFrom } = config
  const store = await openStore({
    dataFolder,
    databaseUrl,
    adminUrl,
    masterKey,
    s3,
    now,
    migrations: houseMigrations,
  })
  const { database } = store
  const post = openPost({ smtpUrl, from: mailFrom })
  const secret = accountsKey(dataFolder, config.accountsKey)
  const accounts = openAccounts({
    database,
    now,
    baseUrl,
    secret,
    sendMail: post.send,
    oidcProviders: config.oidc ? [config.oidc] : [],
    organisationMade: store.organisations.create,
    noteFault,
  })
  const deskBy = (way: 'desk' | 'api'): Desk =>
    withKeys(store, openDesk({ store, today, lawVersion: manifest.version, way }))
  const desk = deskBy('desk')
  const apiDesk = deskBy('api')
  const node = randomUUID()
  const { find: organisation, members } = accounts.organisations
  const person = personDesk({ store, today, organisation, members })
  const { paperCodes } = accounts
  const nameOf = async (id: string) =>
    (await organisation({ organisation: id, account: NOBODY }))?.name ?? ''
  const parcelsBy = (way: 'desk' | 'api') =>
    openParcels({
      store,
      desk: way === 'api' ? apiDesk : desk,
      way,
      now,
      today,
      lawVersion: manifest.version,
      nameOf,
      publicBodies: () => publicBodies(database),
      sayEntry: sayEntryOfParcel,
    })
  const handOver = handOverDesk({
    store,
    now,
    today,
    lawVersion: manifest.version,
    nameOf: async (id) => (await organisation({ organisation: id, account: NOBODY }))?.name ?? '',
  })
  const agenda = openAgenda({
    store,
    post,
    now,
    today,
    baseUrl,
    program: manifest.version,
    node,
    onError: noteFault,
  })
  const lawVersion = manifest.version
  const project = projectorOf({ today, lawVersion })
  const typesetter = openTypesetter()
  const sheetPdf = printSheets(typesetter, today)
  const recognizer = openRecognizer({ workers: 1, timeLimitMs: 20_000 })
  const packs = openTextPacks({ database: store.database, now })
  const actParts = { store, print: printActs(typesetter), packs, isUnprintable }
  const office = ourOffice(accounts)
  const exchange = await openExchange({
    dataFolder,
    typesetter,
    store,
    project,
    now,
    today,
    newId: randomUUID,
    noteFault,
  })
  const bundles = bundleJobs({
    desk: deskBundles({ desk, store, now }),
    typesetter,
    // Nobody waits before a screen for one page of a bundle: what a photograph may not take, it may.
    recognize: (image, languages, how) =>
      recognizer.recognize(image, languages, { ...how, timeLimitMs: 120_000 }),
    now,
    newId: randomUUID,
    noteFault,
  })
  return {
    store,
    accounts,
    recognizer,
    exchange,
    person: {
      person,
      paperCodes,
      sheetPdf,
      secret,
      now,
      today,
      isSecure: baseUrl.startsWith('https:'),
    },
    agenda,
    api: {
      desk: apiDesk,
      pieces: deskPieces({ desk: apiDesk, store }),
      acts: deskActs({ ...actParts, desk: apiDesk, way: 'api' }),
      packs,
      bundles,
      parcels: parcelsBy('api'),
      counselOf: office.counselOf,
    },
    deskParts: {
      desk,
      pieces: deskPieces({ desk, store }),
      acts: deskActs({ ...actParts, desk }),
      packs,
      bundles,
      sheetPdf,
      agenda: agenda.desk,
      feedAddress: agenda.feedAddress,
      readZone: zoneReader(recognizer, today),
      sharing: { handOver, person, paperCodes, site: baseUrl },
      parcels: parcelsBy('desk'),
      registerNumbers: registerNumbers({ database: store.database, now }),
      namesOf: (actor) => namesIn(accounts, actor),
      ...office,
      today,
      newId: randomUUID,
    },
    startJobs: () => {
      const jobs = [
        agenda.startReminders(),
        startHousekeeping({ store, now, today, lawVersion, node, onError: noteFault }),
      ]
      return async () => void (await Promise.all(jobs.map((stop) => stop())))
    },
    close: async () => {
      await bundles.close()
      await exchange.close()
      await recognizer.close()
      post.close()
      await store.close()
    },
  }
}

/** The house itself asks, and reads no case. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** An organisation gets its key before its first case. */
function withKeys(store: Store, desk: Desk): Desk {
  return {
    ...desk,
    openNew: async (actor, asked) => {
      await store.organisations.create(actor.organisation)
      return desk.openNew(actor, asked)
    },
    performAll: async (actor, asked) => {
      if (asked.commands[0]?.type === 'open-case') {
        await store.organisations.create(actor.organisation)
      }
      return desk.performAll(actor, asked)
    },
  }
}

async function namesIn(accounts: Accounts, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const members = await accounts.organisations.members(actor)
  return new Map(members.map(({ account, name }) => [account, name]))
}
