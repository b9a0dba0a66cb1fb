import { createServer } from 'node:net'
import type { Lang } from '@sejour/answers/say'
import type { FastifyInstance } from 'fastify'
import { addressOf } from '@sejour/web/compte'
import { deskHref } from '@sejour/web/desk'
import { buildApp, type Parts } from './app.ts'
import { whoIs } from './accounts/who-is.ts'
import { type Config, readConfig } from './config.ts'
import { findPages, findScripts } from './find-pages.ts'
import { demonstrationOf } from './house/demo-sign-in.ts'
import { type Filling, startDemonstration } from './house/demonstration.ts'
import { type House, openHouse } from './house/open-house.ts'
import { preferredLang } from './http/language.ts'
import { placesOf } from './http/log.ts'
import { linkedPage, openedBy } from './person/person-routes.ts'
import { sentenceFor } from './sentence-for.ts'
import { demoMessages, sayDemoAccounts } from './texts/demo-messages.ts'
import { messages } from './texts/messages.ts'
import { nowInUtc, todayInBrussels } from './today.ts'

/** Starts the server of this process and stops it when it is asked to stop. */
export async function start(): Promise<void> {
  const lang = preferredLang(process.env['LC_ALL'] || process.env['LANG'])
  const texts = messages[lang]
  let house: House | undefined
  try {
    const config = readConfig(process.env)
    const { host, port, dataFolder } = config
    await mustBeFree(host, port)
    // The scripts are bundled while what is kept is opened.
    void findScripts().catch(() => undefined)
    const slow = setTimeout(() => say(texts.preparing(dataFolder)), SLOW)
    house = await openHouse(config, {
      now: nowInUtc,
      today: todayInBrussels,
      baseUrl: config.baseUrl ?? `http://${host}:${port}`,
      noteFault,
    }).finally(() => clearTimeout(slow))
    let filling: Filling | undefined
    const isFilling = () => filling?.isGoingOn() ?? false
    const app = await appOf(house, { ...config, isFilling })
    const stopJobs = house.startJobs()
    stopWhenAsked(async () => {
      await filling?.stop()
      await app.close()
      await stopJobs()
      await house?.close()
    })
    await app.listen({ host, port })
    const address = `http://${host}:${portOf(app, port)}`
    say(texts.listening(address))
    const first = await house.accounts.firstAccount.ask()
    if (config.fillsDemo) {
      const isEmpty = first !== undefined
      const clock = { now: nowInUtc, today: todayInBrussels }
      filling = await startDemonstration(house, { ...clock, isEmpty, noteFault })
      if (filling) void tellDemonstration(filling, lang)
    } else if (first !== undefined) {
      const page = `${config.baseUrl ?? address}${addressOf(lang, '/premier-compte')}`
      say(texts.firstAccount(`${page}?code=${first}`))
    }
  } catch (error) {
    await house?.close().catch(noteFault)
    process.stderr.write(`${sentenceFor(error, texts)}\n`)
    process.exitCode = 1
  }
}

// Milliseconds after which whoever started the server wonders: a first start makes the database.
const SLOW = 1_000

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

/** A fault that nobody waits for, without its message: that may repeat what a person sent. */
function noteFault(error: unknown): void {
  say(JSON.stringify({ fault: placesOf(error) }))
}

async function tellDemonstration({ done }: Filling, lang: Lang): Promise<void> {
  const texts = demoMessages[lang]
  say(texts.filling)
  say((await done) ? sayDemoAccounts(texts) : texts.notFilled)
}

/** The pages and the API over what is kept. */
export async function appOf(
  house: House,
  { trustedProxies, log = sayLine, onRoute, isFilling = () => false, fillsDemo }: AppOptions = {},
): Promise<FastifyInstance> {
  const { store, accounts, recognizer, agenda, api, exchange, deskParts, person } = house
  const [pages, script] = await Promise.all([findPages(), findScripts()])
  const who = whoIs({ accounts })
  return buildApp({
    store,
    trustedProxies,
    pages,
    recognizer,
    today: deskParts.today,
    accounts: {
      accounts,
      script,
      home: (lang) => deskHref(lang === 'nl' ? 'nl' : 'fr', 'dashboard'),
      openPersonPage: (opened, lang) => openedBy(person, opened, lang),
      personPage: (file, asked) => linkedPage({ ...person, script }, file, asked),
      isFilling,
      demonstration: fillsDemo === true ? demonstrationOf(house) : undefined,
    },
    desk: { ...deskParts, whoIs: who.present, script },
    exchange,
    cases: { ...api, needsActor: who.needsActor },
    person: { ...person, script },
    feed: agenda.feed,
    log,
    onRoute,
  })
}

type AppOptions = Pick<Config, 'trustedProxies'> &
  Partial<Pick<Config, 'fillsDemo'>> &
  Partial<Pick<Parts, 'log' | 'onRoute'>> & {
    /** Whether the demonstration is still being filled. */
    readonly isFilling?: () => boolean
  }

const sayLine: Parts['log'] = (line) => say(JSON.stringify(line))

/** Before anything is opened: a port that is taken is told at once. @throws what `listen` throws */
async function mustBeFree(host: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void (stopping ??= stop().catch(noteFault)))
  }
}

function portOf({ server }: FastifyInstance, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : asked
}
