import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { localDate } from '@sejour/calendar'
import { type Browser, chromium, type Page } from 'playwright-core'
import { collectAssets } from '../src/app/collect-assets.ts'
import { buildIslands } from '../src/app/islands.ts'
import { addressOf } from '../src/app/slugs.ts'
import { renderDocument } from '../src/layout/index.ts'
import { article9bis } from '../src/pages/article-9bis/page.tsx'
import type { Lang } from '../src/texts/index.ts'

/** What an invented person answers, by question; every other answer is “I don’t know”. */
export type Answering = { readonly [id: string]: string | readonly string[] }

const PATH = '/article-9bis'

// The words of a row cover its tick: a press anywhere on the row reaches it.
export const COVERED = { force: true } as const

/** Serves the screening alone, on the day given, and a browser to walk through it. */
export async function openScreening(today: string) {
  const islands = await buildIslands()
  const assets = collectAssets(islands)
  const server = createServer(async (request, response) => {
    const chunks: string[] = []
    for await (const chunk of request) chunks.push(String(chunk))
    const path = request.url ?? '/'
    const asset = assets.get(path)
    if (asset) return response.writeHead(200, { 'content-type': asset.type }).end(asset.body)
    const lang = (['fr', 'nl', 'de', 'en'] as const).find((one) => path === addressOf(one, PATH))
    if (!lang) return response.writeHead(404).end()
    const given = article9bis.answer({
      method: request.method === 'POST' ? 'POST' : 'GET',
      path,
      query: new URLSearchParams(),
      form: request.method === 'POST' ? new URLSearchParams(chunks.join('')) : undefined,
      acceptLanguage: lang,
      today: localDate(today),
      lang,
      rest: '',
      script: islands[lang].script,
    })
    const body = 'page' in given ? renderDocument(given.page) : ''
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  return {
    islands,
    open: (lang: Lang, width: number, hasScript: boolean) =>
      openPage(browser, `http://127.0.0.1:${port}${addressOf(lang, PATH)}`, width, hasScript),
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

async function openPage(browser: Browser, url: string, width: number, hasScript: boolean) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: hasScript,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

const stepOf = async (page: Page): Promise<string> =>
  (await page.locator('form[data-step]').getAttribute('data-step')) ?? ''

const goOn = (page: Page): Promise<void> =>
  page.locator('form[data-step] .button-primary').first().click()

/** Answers every question that decides, up to the list of answers. Gives the questions asked. */
export async function walkThrough(
  page: Page,
  answering: Answering,
  look: (page: Page, step: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const asked: string[] = []
  await look(page, await stepOf(page))
  await goOn(page)
  for (;;) {
    await page.waitForLoadState()
    const step = await stepOf(page)
    await look(page, step)
    if (step === 'check') return asked
    if (step !== 'remarks') {
      const id = step.replace('question:', '')
      if (asked.includes(id)) throw new Error(`asked twice: ${id}`)
      asked.push(id)
      await answer(page, answering[id])
    }
    await goOn(page)
  }
}

async function answer(page: Page, value: Answering[string] | undefined): Promise<void> {
  if (value === undefined) return page.locator('#answer-unknown').check(COVERED)
  if (typeof value !== 'string') {
    for (const one of value) await page.locator(`input[value="${one}"]`).check(COVERED)
    return
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  if (year && month && day) {
    await page.fill('#answer-day', day)
    await page.fill('#answer-month', month)
    await page.fill('#answer-year', year)
  } else if (await page.locator('input#answer').count()) await page.fill('#answer', value)
  else await page.locator(`input[name="answer"][value="${value}"]`).check(COVERED)
}
