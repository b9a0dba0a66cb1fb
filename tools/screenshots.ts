// Takes the pictures of the README from the real site. Needs Chromium (CHROMIUM_PATH).
import './tsx.ts'
import { mkdir, stat } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const { journeys } = await import('../apps/web/browser/journeys.ts')
const { openSite, visit } = await import('../apps/web/browser/site.ts')

const folder = new URL('../docs/images/', import.meta.url).pathname
const MOST_BYTES = 200_000

type Picture = {
  readonly name: string
  readonly address: string
  readonly width: number
  readonly height: number
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
    name: 'termijn-telefoon',
    address: '/nl/termijn',
    width: 390,
    height: 844,
    act: journey('the last day')?.act,
  },
  {
    name: 'redevance',
    address: '/fr/redevance',
    width: 1280,
    height: 900,
    act: journey('the fee')?.act,
  },
  {
    name: 'kort-verblijf',
    address: '/nl/kort-verblijf',
    width: 1280,
    height: 900,
    act: journey('the days left')?.act,
  },
]

await mkdir(folder, { recursive: true })
const site = await openSite()
try {
  for (const { name, address, width, height, act } of pictures) {
    await visit(site, address, { width }, async (page) => {
      await page.setViewportSize({ width, height })
      await act?.(page)
      await page.evaluate(() => window.scrollTo(0, 0))
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
