import { mkdirSync } from 'node:fs'
import { openPieces, furnish } from '../apps/web/browser/desk-pieces.fixtures.ts'
import { MAIL } from '../apps/server/src/desk/hostile.fixtures.ts'
import { randomUUID } from 'node:crypto'
mkdirSync('/tmp/pieces/out', { recursive: true })
const site = await openPieces()
const { piece } = await furnish(site)
const mail = await site.bench.parts.pieces.add(site.bench.counsel, { caseId: site.bench.caseId, exhibit: randomUUID(), commandId: randomUUID(), name: 'mail.eml', stream: (async function* () { yield MAIL })() }, { title: 'Courriel du 5 mars' })
const base = { fr: `/fr/bureau/dossiers/${site.bench.caseId}/pieces`, nl: `/nl/balie/dossiers/${site.bench.caseId}/stukken` }
const m = 'kept' in mail ? mail.exhibit : ''
const list = { fr: ['', '/couverture', '/presence', '/tableau', `/${piece}`, `/${m}/courriel`], nl: ['', '/dekking', '/aanwezigheid', '/tabel', `/${piece}`, `/${m}/mail`] }
const only = process.argv[2]
for (const lang of ['fr', 'nl'] as const) for (const width of [1440, 390]) for (const [i, path] of list[lang].entries()) {
  if (only && !only.split(',').includes(`${lang}${width}-${i}`) && !only.split(',').includes(String(i))) continue
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme: lang === 'nl' && width === 390 ? 'dark' : 'light' })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('ERR', path, e.message))
  page.on('console', (l) => { if (l.type() === 'error') console.log('CON', path, l.text()) })
  const r = await page.goto(site.origin + base[lang] + path)
  console.log(lang, width, path.slice(0, 20), r?.status(), await page.evaluate(() => document.documentElement.scrollWidth))
  await page.screenshot({ path: `/tmp/pieces/out/${lang}${width}-${i}.png`, fullPage: true })
  await context.close()
}
await site.close()
process.exit(0)
