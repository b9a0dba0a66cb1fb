// Takes the pictures of the README from the real site. Needs Chromium (CHROMIUM_PATH).
import './tsx.ts'
import { mkdir, stat } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const { toConclusion, walkThrough, withPassport } =
  await import('../apps/web/browser/article-9bis.fixtures.ts')
const { journeys } = await import('../apps/web/browser/journeys.ts')
const { openSite, visit } = await import('../apps/web/browser/site.ts')

const folder = new URL('../docs/images/', import.meta.url).pathname
const MOST_BYTES = 200_000

type Picture = {
  readonly name: string
  readonly address: string
  readonly width: number
  readonly height: number
  /** What stands at the head of the picture, when it is not the page. */
  readonly from?: string
  readonly act?: ((page: Page) => Promise<void>) | undefined
}

const journey = (name: string) => journeys.find((one) => one.name === name)

const pictures: readonly Picture[] = [
  { name: 'accueil', address: '/fr/', width: 1280, height: 800 },
  {
    name: 'delai',
    address: '/fr/delai',
    width: 1280,
    height: 1040,
    act: journey('the safe day when detention is unknown')?.act,
  },
  {
    name: 'delai-nl',
    address: '/nl/termijn',
    width: 390,
    height: 844,
    act: journey('the last day')?.act,
  },
  {
    name: 'article-9bis-vraag',
    address: '/nl/artikel-9bis',
    width: 390,
    height: 844,
    act: async (page) => {
      await walkThrough(page, withPassport, undefined, 'question:identite.document')
    },
  },
  {
    name: 'article-9bis-conclusion',
    address: '/fr/article-9bis',
    width: 1280,
    height: 1040,
    from: 'section > section:has(> h3:text("Recevabilité"))',
    act: async (page) => {
      await walkThrough(page, { ...withPassport, 'redevance.montant-paye': '377,00' })
      await toConclusion(page)
      const lines = page.locator('section > section:has(> h3:text("Recevabilité")) summary')
      await lines.first().click()
      await lines.filter({ hasText: 'Au moins un argument' }).first().click()
    },
  },
  {
    name: 'court-sejour',
    address: '/fr/court-sejour',
    width: 1280,
    height: 900,
    act: journey('the days left')?.act,
  },
]

await mkdir(folder, { recursive: true })
const site = await openSite()
try {
  for (const { name, address, width, height, from, act } of pictures) {
    await visit(site, address, { width }, async (page) => {
      await page.setViewportSize({ width, height })
      await act?.(page)
      await page.mouse.move(0, 0)
      await page
        .locator(from ?? 'body')
        .last()
        .evaluate((head) => head.scrollIntoView({ block: 'start' }))
      const path = `${folder}${name}.png`
      await page.screenshot({ path })
      const { size } = await stat(path)
      process.stdout.write(`${name}.png ${Math.round(size / 1000)} kB\n`)
      if (size > MOST_BYTES) process.exitCode = 1
    })
  }
} finally {
  await site.close()
}
