// Packs one invented case of the demonstration as it would leave the house: what `sejour verify`
// shows in its help. Done again, it changes nothing but the salts and the hashes that follow.
// Usage: node tools/example-archive.ts docs/examples/dossier-exemple.zip
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openAccounts } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { DEMO_ACCOUNTS, accountId, demoCases, fillDemo, officeId } from '@sejour/demo'
import { houseMigrations } from '@sejour/desk'
import { packCase, writeZip } from '@sejour/exchange'
import { openStore, withoutPrivileged } from '@sejour/store'
import { openTypesetter } from '@sejour/typeset'

const DAY = localDate('2026-11-23')
const AT = '2026-11-23T09:00:00.000Z'
const KEY = process.argv[3] ?? 'irrecevable'
const now = () => AT
const target = process.argv[2] ?? 'docs/examples/dossier-exemple.zip'

const demo = demoCases(DAY).find(({ key }) => key === KEY)
if (!demo) throw new Error(`no case ${KEY}`)
const administrator = DEMO_ACCOUNTS.find(({ office }) => office === demo.office)
const scope = {
  organisation: officeId(demo.office),
  account: accountId(administrator?.email ?? demo.office),
}

const dataFolder = mkdtempSync(path.join(tmpdir(), 'sejour-example-'))
const typesetter = openTypesetter()
const store = await openStore({ dataFolder, migrations: houseMigrations, now })
try {
  const accounts = openAccounts({
    database: store.database,
    now,
    baseUrl: 'http://localhost',
    secret: new Uint8Array(32),
    sendMail: async () => undefined,
    organisationMade: store.organisations.create,
  })
  await fillDemo({ accounts, store, typesetter, lawVersion: 'example', now, today: DAY })
  const history = await store.cases.history(scope, demo.caseId)
  if (!history) throw new Error('the case is not there')
  const files = packCase(withoutPrivileged(history), {
    lang: demo.office === 'voorbeeld' ? 'nl' : 'fr',
    exportedAt: AT,
    exportedOn: DAY,
    typesetter,
    openFile: async (file) => {
      const bytes = await store.files.get(scope, demo.caseId, file)
      if (!bytes) throw new Error('a piece is not there')
      return Readable.from(bytes)
    },
  })
  mkdirSync(path.dirname(target), { recursive: true })
  await pipeline(writeZip(files, AT), createWriteStream(target))
} finally {
  await typesetter.close()
  await store.close()
  rmSync(dataFolder, { recursive: true })
}
