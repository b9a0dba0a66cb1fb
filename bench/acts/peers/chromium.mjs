// Headless Chromium prints our own accessible page.
import { toHtml } from '@sejour/documents'
import { chromium } from 'playwright-core'

export default async function open() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const page = await browser.newPage()
  return {
    async render(document) {
      await page.setContent(toHtml(document))
      return await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true })
    },
    close: () => browser.close(),
  }
}
