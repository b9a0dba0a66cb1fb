import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheet } from '../../../services/recognize/src/picture.fixtures.ts'
import { addressOf } from '../src/app/slugs.ts'
import { hasBrowser, openSite, PATIENT, type Site, violations, visit } from './site.ts'

const FIELD = '#paper-picture'
const RESULT = '[data-photo-result]'

const says = {
  fr: { stays: 'Elle n’est envoyée nulle part', sent: 'envoie l’image à ce serveur' },
  nl: { stays: 'wordt nergens heen gestuurd', sent: 'stuurt de foto naar deze server' },
}

describe.skipIf(!hasBrowser)('a paper is known by a picture of its heading', PATIENT, () => {
  let site: Site
  let folder: string
  const file = (name: string) => path.join(folder, name)
  beforeAll(async () => {
    const [opened, made, heading] = await Promise.all([
      openSite(),
      mkdtemp(path.join(tmpdir(), 'sejour-heading-')),
      sheet([
        { text: 'BIJLAGE 13', size: 11 },
        { text: 'BEVEL OM HET GRONDGEBIED TE VERLATEN', size: 18, bold: true },
      ]),
    ])
    site = opened
    folder = made
    await writeFile(file('heading.png'), heading)
    await writeFile(file('letter.txt'), 'ANNEXE 13')
    await writeFile(file('large.png'), Buffer.alloc(12 * 1024 * 1024))
  })
  afterAll(async () => {
    await site.close()
    await rm(folder, { recursive: true })
  })

  test.each([
    { lang: 'fr', width: 390 },
    { lang: 'nl', width: 1440 },
  ] as const)('with script it is read here, and nothing is sent ($lang)', async (way) => {
    await visit(site, addressOf(way.lang, '/papiers'), way, async (page) => {
      const asked: string[] = []
      page.on('request', (one) => {
        asked.push(`${one.method()} ${one.url()}${one.postData() === null ? '' : ' with a body'}`)
      })
      expect(await page.innerText('.paper-photo')).toContain(says[way.lang].stays)
      await page.waitForLoadState('networkidle')
      // Nobody who types a number loads what reads pictures.
      expect(asked.filter((one) => one.includes('/recognize/'))).toEqual([])
      await page.setInputFiles(FIELD, file('heading.png'))
      const found = page.locator(`${RESULT} a`).first()
      expect(await found.getAttribute('href')).toBe(addressOf(way.lang, '/papiers/annexe-13'))
      expect(asked.some((one) => one.endsWith('/worker.min.js'))).toBe(true)
      expect(asked.filter((one) => !one.startsWith(`GET ${site.origin}/assets/`))).toEqual([])
      expect(asked.filter((one) => one.includes('?') || one.includes('body'))).toEqual([])
    })
  })

  test('what it found passes the checker, and a file that is no picture is told', async () => {
    const way = { width: 390, bypassCSP: true }
    await visit(site, addressOf('fr', '/papiers'), way, async (page) => {
      await page.setInputFiles(FIELD, file('letter.txt'))
      await page.waitForSelector(`${RESULT} .field-error`)
      await page.setInputFiles(FIELD, file('heading.png'))
      await page.waitForSelector(`${RESULT} a`)
      expect(await violations(page)).toEqual([])
    })
  })

  test.each([
    { lang: 'fr', width: 1440 },
    { lang: 'nl', width: 390 },
  ] as const)('without script it is sent, and the page says so before ($lang)', async (way) => {
    const address = addressOf(way.lang, '/papiers')
    await visit(site, address, { ...way, script: false }, async (page) => {
      expect(await page.innerText('.paper-photo')).toContain(says[way.lang].sent)
      await page.setInputFiles(FIELD, file('heading.png'))
      await page.click('.paper-photo button')
      const found = page.locator('.papers a').first()
      expect(await found.getAttribute('href')).toBe(addressOf(way.lang, '/papiers/annexe-13'))
    })
  })

  test('a picture that is too large comes back with words, not with a broken line', async () => {
    await visit(site, addressOf('fr', '/papiers'), { script: false }, async (page) => {
      await page.setInputFiles(FIELD, file('large.png'))
      await page.click('.paper-photo button')
      expect(await page.innerText('.error-summary')).toContain('10 Mo')
    })
  })
})
