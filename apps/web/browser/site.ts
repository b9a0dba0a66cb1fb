import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { localDate } from '@sejour/calendar'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages } from '../src/index.ts'

const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium'

/** Whether a browser stands ready; without one, what needs it is not run. */
export const hasBrowser = existsSync(executablePath)

/** The longest that a test may take where every core is busy. */
export const PATIENT = { timeout: 60_000 } as const

/** The ways to read a page: every pair of language, width and script occurs in one of them. */
export const ways = [
  { lang: 'fr', width: 390, script: true },
  { lang: 'nl', width: 1440, script: true },
  { lang: 'fr', width: 1440, script: false },
  { lang: 'nl', width: 390, script: false },
] as const

/** The site on a port of its own, and one browser. */
export type Site = {
  readonly origin: string
  readonly browser: Browser
  /** Pages that a visit is done with, for the next of its kind: their process runs already. */
  readonly spare: Map<string, Page[]>
  readonly close: () => Promise<void>
}

/** Starts the real server in this process, on the day given, and a browser. */
export async function openSite(today = '2026-03-20'): Promise<Site> {
  const day = localDate(today)
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => day,
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  return siteOf(app)
}

type App = Pick<Awaited<ReturnType<typeof buildApp>>, 'listen' | 'close'>

/** Lets a server listen, and starts a browser. `close`: what stands behind the server. */
export async function siteOf(
  app: App,
  { port = 0, host = '127.0.0.1', close = async () => {} }: Behind = {},
): Promise<Site> {
  const [origin, browser] = await Promise.all([
    app.listen({ port, host }),
    chromium.launch({ executablePath, args: ARGUMENTS }),
  ])
  return {
    // A passkey is bound to a name, which the server does not repeat.
    origin: host === 'localhost' ? `http://localhost:${port}` : origin,
    browser,
    spare: new Map(),
    close: async () => {
      await Promise.all([browser.close(), app.close()])
      await close()
    },
  }
}

type Behind = {
  readonly port?: number
  readonly host?: 'localhost' | '127.0.0.1'
  readonly close?: () => Promise<void>
}

const LONGEST_WAIT = 30_000

/** What a test brings about: a session over, no such page, a link that served, a form that comes back. */
const EXPECTED =
  /status of (?:401|404|409|410|422)|net::ERR_(?:FAILED|INTERNET_DISCONNECTED|CONNECTION_RESET)/

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const bound = server.address()
      server.close(() => resolve(bound instanceof Object ? bound.port : 0))
    })
  })
}

export type Visit = {
  readonly width?: number
  readonly script?: boolean
  /** Lets a checker into the page; the policy of the site is left aside. */
  readonly bypassCSP?: boolean
  /** In a browser that nobody used: for what changes it beyond a page and its cookies. */
  readonly fresh?: boolean
}

/** Opens a page, does something there, leaves it; what the page complains of is an error. */
export async function visit<Value>(
  { browser, origin, spare }: Site,
  address: string,
  { width = 1440, script = true, bypassCSP = false, fresh = false }: Visit,
  act: (page: Page, context: BrowserContext) => Promise<Value>,
): Promise<Value> {
  const viewport = { width, height: 900 }
  const kind = `script: ${script}, policy: ${!bypassCSP}`
  const pages = spare.get(kind) ?? []
  spare.set(kind, pages)
  const found = fresh ? undefined : pages.pop()
  const page = found ?? (await newPage(browser, { viewport, javaScriptEnabled: script, bypassCSP }))
  const context = page.context()
  const complaints: string[] = []
  try {
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (line) => {
      if (line.type() === 'error' && !EXPECTED.test(line.text())) complaints.push(line.text())
    })
    await page.setViewportSize(viewport)
    await page.goto(origin + address)
    const value = await act(page, context)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    if (!fresh) pages.push(await forgetting(page, origin))
    return value
  } finally {
    if (!pages.includes(page)) await context.close()
  }
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(LONGEST_WAIT)
  return page
}

/** The page as a new one: it shows nothing of the site, and nothing is kept of any visit. */
async function forgetting(page: Page, origin: string): Promise<Page> {
  const context = page.context()
  for (const event of ['pageerror', 'console', 'request', 'dialog'] as const) {
    page.removeAllListeners(event)
  }
  for (const other of context.pages()) if (other !== page) await other.close()
  await Promise.all([context.setOffline(false), context.unrouteAll(), page.unrouteAll()])
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  // Of the same origin, so that the process stays.
  await page.goto(`${origin}/health`)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await context.clearCookies()
  return page
}

/** Whatever the page asks for from now on, but for the fonts and pictures that every page has. */
export function requestsOf(page: Page, { origin }: Site): readonly string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/assets/`)) sent.push(request.url())
  })
  return sent
}

/** Types a day in its three fields. */
export async function typeDay(page: Page, name: string, isoDay: string): Promise<void> {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  await page.fill(`[name="${name}-day"]`, day)
  await page.fill(`[name="${name}-month"]`, month)
  await page.fill(`[name="${name}-year"]`, year)
}

/** Chooses an option of a list of rows; the words of the row lie over its button. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.check(`input[name="${name}"][value="${value}"]`, { force: true })
}

/** Presses the button that answers, and waits for the answer or for what is wrong. */
export async function answer(page: Page): Promise<void> {
  await page.click('.tool-form .button-primary')
  await page.waitForSelector('.tool-result, .error-summary')
}

/** By how many dots the page is wider than the screen. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Opens everything that is folded, to be read by a checker too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What an automatic checker finds wrong on the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  // It stays until the page gives way to another.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string }[] }[]
        }>
      }
    }
    const found = await axe.run({ resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}
