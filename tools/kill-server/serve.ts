// The server without its pages: bundling their scripts at each start takes longer than the rest.
import '../tsx.ts'

const { buildApp } = await import('../../apps/server/src/app.ts')
const { whoIs } = await import('../../apps/server/src/accounts/who-is.ts')
const { readConfig } = await import('../../apps/server/src/config.ts')
const { openHouse } = await import('../../apps/server/src/house/open-house.ts')
const { nowInUtc, todayInBrussels } = await import('../../apps/server/src/today.ts')

const config = readConfig(process.env)
const house = await openHouse(config, {
  now: nowInUtc,
  today: todayInBrussels,
  baseUrl: 'http://localhost',
  noteFault: () => undefined,
})
const { accounts, api, store } = house
const app = await buildApp({
  store,
  today: todayInBrussels,
  log: () => undefined,
  accounts: {
    accounts,
    script: () => '',
    home: () => '/',
    openPersonPage: () => ({ seeOther: '/', cookie: '' }),
  },
  cases: { ...api, needsActor: whoIs({ accounts }).needsActor },
})
process.once('SIGTERM', () => void app.close().then(house.close))
const address = await app.listen({ host: '127.0.0.1', port: config.port })
process.stdout.write(`écoute sur ${address}\n`)
const first = await accounts.firstAccount.ask()
if (first !== undefined) process.stdout.write(`code=${first}\n`)
