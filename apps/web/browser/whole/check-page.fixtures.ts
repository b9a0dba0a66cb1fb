import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violations } from '../site.ts'

/** Nothing for a checker to say of the page as it stands, with everything unfolded. */
export async function checkPage(page: Page): Promise<void> {
  await unfold(page)
  expect([new URL(page.url()).pathname, await violations(page)]).toEqual([
    new URL(page.url()).pathname,
    [],
  ])
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect([new URL(page.url()).pathname, beyond]).toEqual([new URL(page.url()).pathname, 0])
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
}
