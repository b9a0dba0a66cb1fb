import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { beyond, unfold, violations } from '../site.ts'

/** Nothing for a checker to say of the page as it stands, with everything unfolded. */
export async function checkPage(page: Page): Promise<void> {
  await unfold(page)
  const { pathname } = new URL(page.url())
  expect([pathname, await violations(page)]).toEqual([pathname, []])
  expect([pathname, await beyond(page)]).toEqual([pathname, 0])
}
